"""The words on the cards: what the audience reads when neither slide nor video is up."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.follow_up import on_page, page_count
from pmqa_desktop.domain.question import Question
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.wording import Wording

translate = QCoreApplication.translate


class CardWords:
    """When a break ends, what was promised, what the display is; whose visit it is, nobody has said."""

    def __init__(
        self,
        run_control: RunControl,
        wording: Wording,
        promises: Callable[[], tuple[Question, ...]] = tuple,
    ) -> None:
        self._run_control = run_control
        self._wording = wording
        self._promises = promises
        self._surface: QWidget | None = None

    def describe(self, surface: QWidget) -> None:
        """Let the test card tell of the display that this surface is on."""
        self._surface = surface

    def now(self) -> int:
        """The present instant, epoch milliseconds."""
        return self._run_control.now()

    def organisation(self) -> str:
        """Whose visit it is."""
        return ""

    def award(self) -> str:
        """Which award, in which category."""
        return ""

    def item(self, item: str | None) -> str:
        """The title of the item that runs, by its id; of what comes for None."""
        return ""

    def break_title(self) -> str:
        """What the break card is."""
        return translate("Cards", "Break")

    def goes_on(self, at: int) -> str:
        """When the break is over."""
        return translate("Cards", "We go on at {time}").format(time=self._wording.time(at))

    def about_to_go_on(self) -> str:
        """What is said once the break is over, until something else is put up."""
        return translate("Cards", "We are about to go on")

    def follow_up_title(self) -> str:
        """What the follow-up list is."""
        return translate("Cards", "What was promised")

    def nothing_promised(self) -> str:
        """What the follow-up list says when it is empty."""
        return translate("Cards", "Every question was answered here. Nothing is owed.")

    def notice_title(self) -> str:
        """That what is said is taken down."""
        return translate("Cards", "This meeting is being recorded")

    def notice(self) -> str:
        """What for."""
        return translate(
            "Cards",
            "Questions and answers are taken down to follow them up with the assessors, "
            "and for nothing else. Please say so if something is not to be recorded.",
        )

    def page_of(self, page: int) -> str:
        """Which page of the follow-up list this is; "" where there is one only."""
        count = page_count(len(self._promises()))
        number = self._wording.number
        return f"{number(page + 1)}/{number(count)}" if count > 1 else ""

    def promises(self, page: int) -> tuple[tuple[str, str, str], ...]:
        """The promises on a page of the list: number, words, and who owes it by when."""
        return tuple(
            (self._wording.number(question.number), question.words, self._owed(question))
            for question in on_page(self._promises(), page)
        )

    def display(self) -> str:
        """Pixels, refresh rate and scale of what the audience looks at; "" where nobody looks."""
        if self._surface is None:
            return ""
        screen, ratio = self._surface.screen(), self._surface.devicePixelRatioF()
        whole, own = screen.size() * screen.devicePixelRatio(), self._surface.size() * ratio
        facts = [f"{own.width()} \u00d7 {own.height()}"]
        if own != whole:
            facts.append(
                translate("Cards", "display {pixels}").format(
                    pixels=f"{whole.width()} \u00d7 {whole.height()}"
                )
            )
        return "  \u00b7  ".join([*facts, f"{screen.refreshRate():.4g} Hz", f"{ratio * 100:.0f} %"])

    def tone(self) -> str:
        """What is to be heard while the tone is on."""
        return translate("Cards", "Tone: 1 kHz, \u221220 dBFS, left and right in turn")

    def owner(self, owner: str) -> str:
        """Who owes an answer, by the id of a body or a role."""
        return owner

    def _owed(self, question: Question) -> str:
        who = self.owner(question.owner)
        if question.before_close:
            by = translate("Cards", "before the close of this visit")
            return f"{who}  \u00b7  {by}" if who else by
        if question.due is None:
            return who
        by = translate("Cards", "by {date}").format(date=self._wording.date(question.due))
        return f"{who}  \u00b7  {by}" if who else by


class CardText(CardWords):
    """The same for a visit, with who is visited, for which award, and which item comes or runs."""

    def __init__(
        self,
        book: VisitBook,
        run_control: RunControl,
        wording: Wording,
        promises: Callable[[], tuple[Question, ...]] = tuple,
    ) -> None:
        super().__init__(run_control, wording, promises)
        self._book = book

    def organisation(self) -> str:
        """Whose visit it is."""
        return self._wording.text(self._book.visit.organisation)

    def award(self) -> str:
        """Which award, in which category."""
        return self._wording.text(self._book.visit.award.name)

    def item(self, item: str | None) -> str:
        """The title of the item, or of the agenda before its first one."""
        run = self._run_control.active
        if run is None:
            return self._wording.text(self._book.visit.award.category_name)
        return self._title(run.agenda, item)

    def owner(self, owner: str) -> str:
        """See `CardWords`."""
        bodies = {body.id: body.name for body in self._book.visit.bodies}
        roles = {role.id: role.name for role in self._book.visit.roles}
        name = bodies.get(owner) or roles.get(owner)
        return self._wording.text(name) if name else owner

    def _title(self, agenda: Agenda, item: str | None) -> str:
        return self._wording.text(agenda.item(item).title if item else agenda.title)
