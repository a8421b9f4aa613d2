"""The look by its tokens: contrast as WCAG 2.1 reckons it, and a change of look while windows are open."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.theme import DARK, LIGHT, Theme, Tokens

TEXT = 4.5
"""The least contrast of text; WCAG 2.1, 1.4.3."""

LARGE = 3.0
"""The least contrast of large text, and of what tells the state of a control; 1.4.3 and 1.4.11."""

GROUNDS = ("ground", "surface", "raised")


def _luminance(colour: str) -> float:
    """Relative luminance, 0 to 1, by WCAG 2.1."""
    shares = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("token", ["text", "muted", "accent", "ok", "warning", "danger", "overtime"])
def test_text_can_be_read_on_every_ground(tokens: Tokens, ground: str, token: str) -> None:
    assert _contrast(getattr(tokens, token), getattr(tokens, ground)) >= TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_on_the_accent_can_be_read(tokens: Tokens) -> None:
    assert _contrast(tokens.on_accent, tokens.accent) >= TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_focus_ring_and_the_award_s_gold_are_seen_on_every_ground(tokens: Tokens, ground: str) -> None:
    for token in (tokens.accent, tokens.gold):
        assert _contrast(token, getattr(tokens, ground)) >= LARGE


def test_the_instrument_knows_black_on_white() -> None:
    assert round(_contrast("#000000", "#FFFFFF"), 2) == 21
    assert round(_contrast("#777777", "#FFFFFF"), 2) == 4.48


def test_every_token_has_a_value_of_its_own_in_both_looks() -> None:
    for token in Tokens._fields:
        assert QColor(getattr(LIGHT, token)).isValid()
        assert QColor(getattr(DARK, token)).isValid()


def test_no_token_is_left_unfilled_in_the_style_sheet(theme: Theme, qapp: QApplication) -> None:
    assert "@" not in qapp.styleSheet().partition("*/")[2]


def test_a_change_of_look_redraws_icons(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    ButtonIcon(button, theme, "play")
    light = button.icon().pixmap(20, 20).toImage()
    theme.use(DARK, qapp)
    dark = button.icon().pixmap(20, 20).toImage()
    theme.use(LIGHT, qapp)
    assert light != dark
    assert button.icon().pixmap(20, 20).toImage() == light
