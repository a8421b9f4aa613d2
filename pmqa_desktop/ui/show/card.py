"""The words on the audience's card when there is no visit: none but the file's own name."""

from pmqa_desktop.domain.media import Medium
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.cards import CardWords
from pmqa_desktop.ui.common.wording import Wording


class FileCard(CardWords):
    """There is no organisation, no award and no agenda to tell of."""

    def __init__(self, media: dict[str, Medium], run_control: RunControl, wording: Wording) -> None:
        super().__init__(run_control, wording)
        self._media = media

    def item(self, item: str | None) -> str:
        """The name of the file whose turn it is."""
        return self._media[item].title.th if item in self._media else ""
