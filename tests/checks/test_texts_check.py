import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Check = Callable[[str], ModuleType]

HIDDEN_FROM_TRANSLATORS = [
    'self.tr(f"{n} pages")',
    'self.tr("%s pages" % n)',
    'self.tr("{} pages".format(n))',
    'self.tr("Pages: " + n)',
    'QCoreApplication.translate("Deck", f"{n} pages")',
    'label.setText("Start")',
    'label.setText(f"{n} pages")',
    'label.setText("{} pages".format(n))',
    'label.setText("On" if on else self.tr("Off"))',
    'window.setWindowTitle("PMQA")',
    'QLabel("Start", self)',
    'QLabel(text="Start")',
    'menu.addAction("Start")',
    'box.addItem("Thai", "th")',
    'QMessageBox.warning(self, "Oh", self.tr("No."))',
    'word = "เริ่ม"',
    "n = 1  # นับ",
]

AS_IT_SHOULD_BE = [
    'self.tr("Start")',
    'label.setText(self.tr("{n} pages").format(n=n))',
    'label.setText(QCoreApplication.translate("Phase", PHASES[phase]))',
    'label.setText("–:––")',
    'label.setText(f"{minutes:02d}:{seconds:02d}")',
    'label.setText(titles["th"])',
    'box.addItem(self.tr("Thai"), "th")',
    'QPushButton(self.tr("Start"), objectName="start")',
    'button.setObjectName("start")',
    'log.warning("the deck could not be read")',
]


@pytest.mark.parametrize("line", HIDDEN_FROM_TRANSLATORS)
def test_a_text_that_no_translator_would_see_is_found(check: Check, line: str) -> None:
    assert [number for number, _ in check("texts").problems(f"\n{line}\n", "ui/sample.py")] == [2]


@pytest.mark.parametrize("line", AS_IT_SHOULD_BE)
def test_texts_that_go_through_translations_pass(check: Check, line: str) -> None:
    assert list(check("texts").problems(line, "ui/sample.py")) == []


def test_files_that_are_about_thai_may_hold_thai(check: Check) -> None:
    texts = check("texts")
    for name in texts.THAI_ALLOWED:
        assert list(texts.problems('DAY = "วัน"', name)) == []


def test_every_exception_for_thai_names_a_file_that_needs_it(check: Check) -> None:
    texts = check("texts")
    idle = [
        name
        for name in texts.THAI_ALLOWED
        if not (path := texts.PACKAGE / name).exists() or not texts.THAI.search(path.read_text("utf-8"))
    ]
    assert idle == []


@pytest.mark.parametrize("arguments", [["texts.py"], ["translations.py", "--check"]])
def test_a_check_that_finds_nothing_succeeds(root: Path, arguments: list[str]) -> None:
    script, *options = arguments
    command = [sys.executable, str(root / ".checks" / script), *options]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
