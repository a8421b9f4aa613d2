"""Where things are: the shipped resources, and the folders that each system gives a program."""

import os
from pathlib import Path

LANGUAGE = "PMQA_LANGUAGE"
"""The environment's word for the language; it stands over what was chosen on this machine."""

PROGRAM = "pmqa-desktop"
"""The program's name in the names of files and folders."""

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """A shipped file or folder below `resources/`, in a checkout and in an installed copy alike."""
    installed = _PACKAGE / "resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root / name


def data_dir() -> Path:
    """Where visits go that nobody gave a place. `PMQA_HOME` moves it, with its logs, for tests and trials."""
    return _user_dir("data")


def demonstration_folder() -> Path:
    """The demonstration visit's place among the visits that nobody gave one."""
    return data_dir() / "demonstration"


def templates_folder() -> Path:
    """Where agendas and checklists are kept that other visits may begin with."""
    return data_dir() / "templates"


def deck_cache_folder() -> Path:
    """Where converted decks are kept that belong to no visit; may be deleted at any time."""
    return _user_dir("cache") / "decks"


def log_dir() -> Path:
    """Where the program writes what went wrong."""
    return _user_dir("log")


def trial_config_file() -> Path | None:
    """Where a trial keeps a person's choices; None for the place that the system gives them."""
    home = os.environ.get("PMQA_HOME")
    return Path(home) / "config" / "pmqa-desktop.ini" if home else None


def _user_dir(kind: str) -> Path:
    home = os.environ.get("PMQA_HOME")
    if home:
        return Path(home) / kind
    import platformdirs

    dirs = platformdirs.PlatformDirs(PROGRAM, appauthor=False)
    places = {"data": dirs.user_data_path, "log": dirs.user_log_path, "cache": dirs.user_cache_path}
    return places[kind]
