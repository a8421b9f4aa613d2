"""What can be chosen about the video that is up: subtitles, sound, loudspeaker, and the part played."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from pmqa_desktop.domain.playback import NO_TRACK, WHOLE, Track
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.video import Video


class VideoMenu(QMenu):
    """Lists anew what there is each time it is opened."""

    problem = Signal(object)
    """A PmqaError: the chosen file cannot be used."""

    def __init__(self, video: Video, parent: QWidget) -> None:
        super().__init__(parent)
        self._video = video
        self._subtitles, self._sounds, self._devices = QMenu(self), QMenu(self), QMenu(self)
        for each in (self._subtitles, self._sounds, self._devices):
            self.addMenu(each)
        self.addSeparator()
        self._begin = self._action(self._begin_here)
        self._end = self._action(self._end_here)
        self._whole = self._action(self._play_whole)
        self.aboutToShow.connect(self._list)

    def say(self) -> None:
        """Name what does not depend on the video."""
        self._subtitles.setTitle(self.tr("Subtitles"))
        self._sounds.setTitle(self.tr("Sound"))
        self._devices.setTitle(self.tr("Sound comes out of"))
        self._begin.setText(self.tr("Begin the video here"))
        self._end.setText(self.tr("End the video here"))
        self._whole.setText(self.tr("Play the whole video"))

    def set_loop(self, on: bool) -> None:
        """Start over at the end, or end there."""
        self._video.set_cut(replace(self._video.cut, loop=on))

    def _action(self, deed: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.triggered.connect(deed)
        self.addAction(action)
        return action

    def _list(self) -> None:
        tracks, cut = self._video.tracks(), self._video.cut
        for menu in (self._subtitles, self._sounds, self._devices):
            menu.clear()
        self._choice(self._subtitles, self.tr("None"), tracks.subtitle == NO_TRACK, self._choose_no_subtitles)
        for number, track in enumerate(tracks.subtitles, 1):
            choose = _with(self._video.choose_subtitles, track.id)
            self._choice(self._subtitles, track_words(number, track), track.id == tracks.subtitle, choose)
        self._subtitles.addSeparator()
        self._subtitles.addAction(self.tr("From a file\u2026")).triggered.connect(self._ask_subtitles)
        for number, track in enumerate(tracks.sounds, 1):
            choose = _with(self._video.choose_sound, track.id)
            self._choice(self._sounds, track_words(number, track), track.id == tracks.sound, choose)
        self._sounds.setEnabled(bool(tracks.sounds))
        device = self._video.device
        self._choice(self._devices, self.tr("The computer's own choice"), not device, self._choose_device)
        for each in tracks.devices:
            choose = _with(self._choose_device, each.id)
            self._choice(self._devices, each.name or each.id, each.id == device, choose)
        self._whole.setVisible((cut.in_ms, cut.out_ms) != (WHOLE.in_ms, WHOLE.out_ms))

    def _choice(self, menu: QMenu, words: str, chosen: bool, deed: Callable[[], None]) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda _checked: deed())

    def _choose_no_subtitles(self) -> None:
        self._video.choose_subtitles(NO_TRACK)

    def _choose_device(self, device: str = "") -> None:
        self._video.set_device(device)

    def _ask_subtitles(self) -> None:
        kinds = self.tr("Subtitles (*.srt)")
        path, _kind = QFileDialog.getOpenFileName(self.parentWidget(), self.tr("Subtitles"), "", kinds)
        if path:
            try:
                self._video.add_subtitles(Path(path))
            except PmqaError as error:
                self.problem.emit(error)

    def _begin_here(self) -> None:
        cut, here = self._video.cut, self._video.position_ms()
        self._video.set_cut(replace(cut, in_ms=here, out_ms=cut.out_ms if cut.out_ms > here else 0))

    def _end_here(self) -> None:
        cut, here = self._video.cut, self._video.position_ms()
        if here > 0:
            self._video.set_cut(replace(cut, out_ms=here, in_ms=cut.in_ms if cut.in_ms < here else 0))

    def _play_whole(self) -> None:
        self._video.set_cut(replace(WHOLE, loop=self._video.cut.loop))


def track_words(number: int, track: Track) -> str:
    """A track as people know it: its number, its language in that language, the file's name for it."""
    language = QLocale(QLocale.codeToLanguage(track.language)).nativeLanguageName() if track.language else ""
    known = [words for words in (language, track.name) if words]
    if not known:
        return QCoreApplication.translate("VideoMenu", "Track {number}").format(number=number)
    return f"{number}: " + " \u2013 ".join(known)


def _with(deed: Callable[..., None], fact: int | str) -> Callable[[], None]:
    return lambda: deed(fact)
