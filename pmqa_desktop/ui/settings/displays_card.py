"""Which display the audience sees."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QVBoxLayout

from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.displays import display_words, identity, placement


class DisplaysCard(Worded):
    """Lists the displays that are plugged in; a chosen one is known again when it comes back."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._title = label("section")
        self._choice = QComboBox()
        self._choice.activated.connect(self._on_chosen)
        self._note = label("muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in (self._title, self._choice, self._note):
            column.addWidget(each)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self.say)
            application.screenRemoved.connect(self.say)
            application.primaryScreenChanged.connect(self.say)
        self.say()

    def say(self) -> None:
        """List the displays anew."""
        self._title.setText(self.tr("Audience's display"))
        self._choice.setAccessibleName(self.tr("Audience's display"))
        self._choice.clear()
        self._choice.addItem(self.tr("The one that is not this one"), "")
        for screen in QGuiApplication.screens():
            self._choice.addItem(display_words(screen), identity(screen))
        chosen = self._preferences.audience_display
        at = self._choice.findData(chosen)
        if at < 0:
            self._choice.addItem(self.tr("A display that is not plugged in"), chosen)
            at = self._choice.count() - 1
        self._choice.setCurrentIndex(at)
        belongs = placement(self._preferences)
        if belongs is None or not belongs.full:
            self._note.setText(
                self.tr("On this display, the audience window is a window to share in the meeting.")
            )
        else:
            self._note.setText(self.tr("The audience window fills it."))

    def _on_chosen(self, _index: int) -> None:
        self._preferences.set_audience_display(str(self._choice.currentData()))
        self.say()
