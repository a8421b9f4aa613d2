"""Makes a visit's folder: it appears whole or not at all.

The database, by which a folder is known as a visit, is filled aside and moved in last. What a kill leaves
behind is no visit, and does not stand in the way of making one there.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.visit_folder import CACHE
from pmqa_desktop.store.database import DATABASE, VisitDatabase, create_database


@contextmanager
def making_visit(folder: Path) -> Iterator[VisitDatabase]:
    """The empty database of a new visit in `folder`; the visit is there when the block has ended well.

    Raises PmqaError `visit-exists`, and `visit-unwritable` where the disk is full or gone.
    """
    if (folder / DATABASE).exists():
        raise PmqaError("visit-exists", path=str(folder))
    try:
        (folder / CACHE).mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix="making-", dir=folder / CACHE) as making:
            with closing(create_database(Path(making))) as database:
                yield database
            (Path(making) / DATABASE).rename(folder / DATABASE)
    except (OSError, sqlite3.OperationalError) as error:
        raise PmqaError("visit-unwritable", path=str(folder), reason=str(error)) from error
