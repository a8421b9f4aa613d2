import pytest

from pmqa_desktop.domain.deck import Deck, Page
from pmqa_desktop.domain.page_search import entries_of, find

DECK = Deck((Page(1, "หมวด ๖ การมุ่งเน้นระบบ"), Page(3, "ต้นทุนลดลง"), Page(4), Page(12, "ปี ๒๕๖๔")), hidden=(2,))
TEXTS = ("จังหวัดอำนาจเจริญ SIPOC", "ลดต้นทุนผลิต ๒๖%", "ข้าวอินทรีย์ 4")
ENTRIES = entries_of(DECK, TEXTS)


def _pages(query: str) -> list[int | None]:
    return [entry.page for entry in find(ENTRIES, query).entries]


def _best(query: str) -> int | None:
    best = find(ENTRIES, query).best
    return best.page if best else None


def test_hidden_slides_are_listed_in_their_place() -> None:
    assert [(entry.number, entry.page) for entry in ENTRIES] == [(1, 0), (2, None), (3, 1), (4, 2), (12, 3)]


@pytest.mark.parametrize("query", ["4", " ๔ ", "\u200b4"])
def test_a_number_is_the_slide_s_own_in_either_digits_and_hides_none(query: str) -> None:
    assert _best(query) == 2
    assert len(_pages(query)) == len(ENTRIES)


def test_the_number_of_a_hidden_slide_leads_nowhere() -> None:
    finding = find(ENTRIES, "2")
    assert finding.best is not None
    assert finding.best.page is None


@pytest.mark.parametrize(
    ("query", "pages"),
    [
        ("ต้นทุน", [1]),
        ("sipoc", [0]),
        ("26", [1]),
        ("2564", [3]),
        ("ระบบ หมวด", [0]),
        ("อํานาจ", [0]),
        ("xyz", []),
    ],
)
def test_words_are_found_in_titles_and_on_pages(query: str, pages: list[int]) -> None:
    assert _pages(query) == pages
    assert _best(query) == (pages[0] if pages else None)


def test_without_a_query_everything_is_there_and_nothing_chosen() -> None:
    assert len(_pages("  ")) == len(ENTRIES)
    assert _best("") is None


def test_before_the_pages_have_been_read_titles_are_found() -> None:
    entries = entries_of(DECK, ())
    assert [entry.page for entry in find(entries, "ต้นทุน").entries] == [1]
