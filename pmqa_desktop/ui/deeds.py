"""What the keys of a visit's windows do: the acts of the key map and their deeds."""

from typing import TYPE_CHECKING

from pmqa_desktop.ui.common.key_bindings import Act
from pmqa_desktop.ui.common.keys import Deed

if TYPE_CHECKING:
    from pmqa_desktop.ui.windows import Windows


def deeds(windows: "Windows") -> dict[Act, Deed]:
    """The deed of each act."""
    bench = windows.bench
    stage, run, conductor = bench.stage_control, bench.run_control, bench.conductor
    return {
        Act.START: conductor.start_or_resume,
        Act.PAUSE: run.toggle_pause,
        Act.NEXT_ITEM: conductor.next_item,
        Act.ANSWERING: run.toggle_answering,
        Act.UNDO_ACT: run.undo,
        Act.SIGNAL: run.toggle_signal,
        Act.NEXT_PAGE: stage.next_page,
        Act.PREVIOUS_PAGE: stage.previous_page,
        Act.ADVANCE: stage.advance,
        Act.FIRST_PAGE: stage.first_page,
        Act.LAST_PAGE: stage.last_page,
        Act.BLACK: stage.toggle_black,
        Act.RUNG_DOWN: bench.ladder.down,
        Act.RUNG_UP: bench.ladder.up,
        Act.SKIP_BACK: bench.video_control.skip_back,
        Act.SKIP_ON: bench.video_control.skip_on,
        Act.MUTE: bench.video.toggle_mute,
        Act.NEW_QUESTION: windows.new_question,
        Act.KEY_SHEET: windows.show_keys,
        Act.CARDS: windows.open_cards,
        Act.STANDBY_CARD: bench.cards.show_standby,
        Act.TEST_CARD: bench.cards.show_test,
        Act.FOLLOW_UP_CARD: bench.cards.show_follow_ups,
        Act.NOTICE_CARD: bench.cards.show_notice,
        Act.SWAP_DISPLAYS: windows.swap_displays,
        **windows.presenting.deeds(),
    }
