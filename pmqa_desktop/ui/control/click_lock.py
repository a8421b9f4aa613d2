"""A lock against stray clicks: a sleeve on the touchpad must not end an item. The keys go on working."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from pmqa_desktop.ui.common.worded import WordedButton

_CLICKS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.TouchBegin,
    }
)


class ClickLock(WordedButton):
    """While it is down, nothing on its page takes a click but the lock itself."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setObjectName("segment")
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)
        self.say()

    def say(self) -> None:
        """Name the lock."""
        self.setText(self.tr("Unlock clicks") if self.isChecked() else self.tr("Lock clicks"))
        self.setToolTip(self.tr("No click here does anything until it is unlocked; keys do"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow a click on the page."""
        if event.type() not in _CLICKS or not isinstance(watched, QWidget) or watched is self:
            return False
        return watched is self._page or self._page.isAncestorOf(watched)

    def _on_toggled(self, locked: bool) -> None:
        application = QApplication.instance()
        if application is not None and locked:
            application.installEventFilter(self)
        elif application is not None:
            application.removeEventFilter(self)
        self.say()
