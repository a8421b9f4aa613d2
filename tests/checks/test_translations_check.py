import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Check = Callable[[str], ModuleType]

WINDOW = """
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

SENTENCES = {"media-missing": QT_TRANSLATE_NOOP("Errors", "The file {path} is missing.")}


class DeckView(QWidget):
    def words(self, pages):
        return [
            self.tr("Open"),
            self.tr("Open", "not closed"),
            self.tr("%n page(s)", "", len(pages)),
            self.tr(
                "A sentence that is too long "
                "for one line.",
            ),
        ]


def free():
    return QCoreApplication.translate("Free", "Stop")
"""


class Sample:
    """A package of one file with its translations, in a folder of the test's own."""

    def __init__(self, folder: Path, translations: ModuleType) -> None:
        self.package, self.texts = folder / "package", folder / "texts"
        self.package.mkdir()
        self.texts.mkdir()
        self._scratch = iter(folder / f"scratch{number}" for number in range(9))
        self._check = translations

    def write(self, code: str) -> None:
        (self.package / "window.py").write_text(code, "utf-8")

    def build(self) -> None:
        self._check.build(self.package, self.texts)

    def translate(self, change: Callable[[str], str] = str.upper) -> None:
        """Translate everything; `change` gets the source. The places to fill in are put back as they were."""
        for path in sorted(self.texts.glob("*.ts")):
            tree = ET.parse(path)
            for message in tree.iter("message"):
                words = change(message.findtext("source", "")).replace("%N", "%n").replace("{PATH}", "{path}")
                entry = message.find("translation")
                assert entry is not None
                entry.attrib.pop("type", None)
                for form in list(entry.iter("numerusform")) or [entry]:
                    form.text = words
            tree.write(path, "utf-8", xml_declaration=True)
        self.build()

    def problems(self) -> list[str]:
        scratch = next(self._scratch)
        scratch.mkdir()
        return list(self._check.problems(self.package, self.texts, scratch))


@pytest.fixture
def sample(tmp_path: Path, check: Check) -> Sample:
    made = Sample(tmp_path, check("translations"))
    made.write(WINDOW)
    made.build()
    return made


def test_a_package_with_all_its_texts_translated_passes(sample: Sample) -> None:
    sample.translate()

    assert sample.problems() == []


def test_texts_without_a_translation_are_named(sample: Sample) -> None:
    found = sample.problems()

    assert "pmqa_th.ts: 'Stop' (Free) is not translated" in found
    assert "pmqa_en.ts: '%n page(s)' (DeckView) is not translated" in found
    assert not any("pmqa_en.ts: 'Stop'" in line for line in found)


def test_a_text_that_is_new_in_the_code_makes_the_files_stale(sample: Sample) -> None:
    sample.translate()
    sample.write(WINDOW.replace('"Stop"', '"Stop now"'))

    assert "pmqa_th.ts is not what the code says: run make translations" in sample.problems()


def test_a_compiled_file_that_lags_behind_is_stale(sample: Sample) -> None:
    sample.translate()
    (sample.texts / "pmqa_th.qm").write_bytes(b"older")

    assert sample.problems() == ["pmqa_th.qm is not what the code says: run make translations"]


def test_a_translation_that_loses_a_place_to_fill_in_is_named(sample: Sample) -> None:
    sample.translate(lambda source: source.replace("{path}", "{file}"))

    [problem] = sample.problems()

    assert problem.startswith("pmqa_th.ts: 'The file {path} is missing.' (Errors) does not keep its places")


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(("Lost " "words"))',
        'self.other.tr("Lost words")',
        "f\"{self.tr('Lost words')}\"",
    ],
)
def test_a_call_that_lupdate_reads_otherwise_than_python_is_named(sample: Sample, call: str) -> None:
    sample.write(WINDOW.replace('self.tr("Open")', call))
    sample.build()
    sample.translate()

    assert any("lupdate" in problem and "lost" in problem.lower() for problem in sample.problems())


def test_plurals_in_a_class_with_subclasses_are_named(sample: Sample) -> None:
    sample.write(WINDOW + "\n\nclass WideDeckView(DeckView):\n    pass\n")
    sample.build()
    sample.translate()

    assert sample.problems() == [
        "plurals in DeckView are not translated for its subclasses: give them a class of their own"
    ]
