"""The details of an error as text, for the person who is asked to help: what, where, on which machine.

No words of the visit are in it but the facts that the sentence names.
"""

import platform
import sys

from PySide6 import __version__ as qt_version

from pmqa_desktop import __version__
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.log import FILE
from pmqa_desktop.paths import log_dir
from pmqa_desktop.ui.common.errors import sentence

LOG_LINES = 60
"""How much of the log's end goes with it: one traceback and what came before."""


def details_of(error: PmqaError) -> str:
    """What there is to know, line by line."""
    facts = [f"{name}: {value}" for name, value in sorted(error.facts.items())]
    machine = f"{platform.platform()}, Python {sys.version.split()[0]}, Qt {qt_version}"
    parts = [
        sentence(error),
        f"PMQA Desktop {__version__}",
        machine,
        f"code: {error.code}",
        *facts,
        "",
        *_log(),
    ]
    return "\n".join(parts).rstrip() + "\n"


def _log() -> list[str]:
    try:
        lines = (log_dir() / FILE).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return lines[-LOG_LINES:]
