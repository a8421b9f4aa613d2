"""Instants and sizes as the dialogs about copies and packed visits say them."""

from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.ui.common.wording import Wording

translate = QCoreApplication.translate

_MEGA = 1_000_000


def moment(at: int, wording: Wording) -> str:
    """A day and a time of day; `at` in epoch milliseconds."""
    return f"{wording.date(local(at).date(), DateStyle.SHORT)} {wording.clock(at)}"


def megabytes(size: int, wording: Wording) -> str:
    """A size in bytes, for people."""
    return translate("Moving", "{count} MB").format(count=wording.number(-(-size // _MEGA)))
