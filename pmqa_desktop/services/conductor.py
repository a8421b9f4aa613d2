"""What the moderator does next: the step behind the one large button, F5 and the clicker."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.next_thing import NextThing, next_thing
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl


class Conductor(QObject):
    """Knows which agenda was chosen, and does the next thing of its take."""

    chosen = Signal()
    """Another agenda or mode was chosen for the next take."""

    def __init__(
        self,
        book: AgendaBook,
        run_control: RunControl,
        stage_control: StageControl,
        media: Mapping[str, Medium],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._media = media
        self.agenda = self.agendas[0] if self.agendas else None
        self.mode = TakeMode.REHEARSAL
        self._run_control = run_control
        self._stage_control = stage_control
        book.changed.connect(self._on_agendas_changed)

    @property
    def agendas(self) -> tuple[Agenda, ...]:
        """The visit's agendas."""
        return self._book.agendas

    def choose(self, agenda: Agenda, mode: TakeMode) -> None:
        """Choose what the next take runs, and whether it is for practice."""
        self.agenda, self.mode = agenda, mode
        self.chosen.emit()

    def next_thing(self) -> NextThing:
        """What `do_next_thing` would do now."""
        return next_thing(self._run_control.run)

    def do_next_thing(self) -> None:
        """Take the next step of the take."""
        match self.next_thing():
            case NextThing.BEGIN if self.agenda:
                self._run_control.begin(self.agenda, self.mode, self._files(self.agenda))
            case NextThing.RESUME:
                self._run_control.resume()
            case NextThing.PLAY_VIDEO:
                self._stage_control.toggle_playback()
            case NextThing.START_ITEM:
                self._run_control.start_next_item()
            case NextThing.FINISH:
                self._run_control.finish()

    def _files(self, agenda: Agenda) -> dict[str, str]:
        """What the agenda's media are now, so that a later change is known."""
        played = (self._media.get(medium) for item in agenda.items for medium in item.media)
        return {medium.id: medium.file.sha256 for medium in played if medium and medium.file}

    def start_or_resume(self) -> None:
        """Begin a take, or let a stopped timer or video go on; a running one is left alone."""
        if self.next_thing() in {NextThing.BEGIN, NextThing.RESUME, NextThing.PLAY_VIDEO}:
            self.do_next_thing()
        elif self._run_control.active and self._run_control.active.leg is None:
            self._run_control.start_next_item()

    def _on_agendas_changed(self) -> None:
        chosen = self.agenda.id if self.agenda else None
        same = (agenda for agenda in self.agendas if agenda.id == chosen)
        self.agenda = next(same, self.agendas[0] if self.agendas else None)
        self.chosen.emit()

    def next_item(self) -> None:
        """Start the next item of a running take, whatever else waits."""
        self._run_control.start_next_item()
