import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from pmqa_desktop.ui.common.status_chip import Kind, StatusChip, chip_colours
from pmqa_desktop.ui.common.theme import DARK, LIGHT, Theme, Tokens
from tests.support.hands import picture_of


def _luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: QColor, other: QColor) -> float:
    dark, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.fixture
def chip(theme: Theme, qtbot: QtBot) -> StatusChip:
    made = StatusChip(theme)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", Kind)
def test_the_word_can_be_read_on_its_chip(tokens: Tokens, kind: Kind) -> None:
    colours = chip_colours(tokens, kind)
    assert _contrast(colours.ink, colours.ground) >= 4.5


def test_every_kind_has_a_mark_of_its_own_shape(chip: StatusChip) -> None:
    shapes = set()
    for kind in Kind:
        chip.show_status(kind, "")
        chip.resize(chip.sizeHint())
        mark = picture_of(chip).copy(8, 5, 14, 14).convertToFormat(picture_of(chip).Format.Format_Mono)
        shapes.add(bytes(mark.constBits()))
    assert len(shapes) == len(Kind)


def test_a_chip_is_called_what_it_says(chip: StatusChip) -> None:
    chip.show_status(Kind.OK, "Ready")
    assert (chip.accessibleName(), chip.kind) == ("Ready", Kind.OK)


def test_a_chip_makes_room_for_its_whole_word(chip: StatusChip) -> None:
    chip.show_status(Kind.OK, "Ready")
    narrow = chip.sizeHint().width()
    chip.show_status(Kind.OK, "Ready for the rehearsal")
    assert chip.minimumSizeHint().width() > narrow
    words = chip.fontMetrics().horizontalAdvance("Ready for the rehearsal")
    assert chip.sizeHint().width() >= words + 14


def test_a_chip_follows_the_look(chip: StatusChip) -> None:
    theme = Theme(LIGHT)
    other = StatusChip(theme)
    other.show_status(Kind.DANGER, "Late")
    other.resize(other.sizeHint())
    before = picture_of(other)
    theme.tokens = DARK
    theme.changed.emit()
    assert picture_of(other) != before
