"""The log of what went wrong: files in a folder that rotate. Opened when something first does go wrong.

Most mornings nothing does, and then the program has not paid for it at its start.
"""

from functools import cache
from typing import TYPE_CHECKING

from pmqa_desktop.paths import log_dir

if TYPE_CHECKING:
    import logging

NAME = "pmqa"
FILE = "pmqa.log"
LOG_BYTES, LOG_FILES = 1_000_000, 5


@cache
def log() -> "logging.Logger":
    """The program's log. Where its folder cannot be written to, what is logged is lost, not the program."""
    import logging
    from contextlib import suppress
    from logging.handlers import RotatingFileHandler

    logger = logging.getLogger(NAME)
    logger.setLevel(logging.INFO)
    with suppress(OSError):
        log_dir().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_dir() / FILE, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logger.addHandler(handler)
    return logger


def close_log() -> None:
    """Close the file; the next thing to be logged opens it anew."""
    if log.cache_info().currsize:
        for handler in list(log().handlers):
            log().removeHandler(handler)
            handler.close()
        log.cache_clear()
