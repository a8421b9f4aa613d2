"""Makes an Office file the same bytes on every run: fixed dates in the archive and in workbooks in it."""

import io
import re
import zipfile

_DATE = (2021, 7, 5, 9, 30, 0)
_STAMP = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms)")


def steady(data: bytes) -> bytes:
    """Rewrite a zip archive with fixed dates; charts carry a workbook, treated the same way."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            part = source.read(name)
            if name.endswith(".xlsx"):
                part = steady(part)
            if name == "docProps/core.xml":
                part = _STAMP.sub(rb"\g<1>2021-07-05T02:30:00Z\g<3>", part)
            info = zipfile.ZipInfo(name, _DATE)
            info.compress_type = (
                zipfile.ZIP_STORED if name.endswith((".mp4", ".jpg")) else zipfile.ZIP_DEFLATED
            )
            target.writestr(info, part)
    return made.getvalue()
