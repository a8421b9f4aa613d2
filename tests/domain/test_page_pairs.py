"""Pages of two versions beside each other."""

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.page_pairs import Change, PageLook, PagePair, pair_pages

looks = st.builds(
    PageLook, st.sampled_from("abcdef"), st.sampled_from(("", "งบประมาณ ปี ๒๕๖๔", "ผลลัพธ์ ปี ๒๕๖๓"))
)
decks = st.lists(looks, max_size=12)


def _changes(before: str, after: str) -> list[tuple[int | None, int | None, str]]:
    """A letter is a page, its picture and its text."""
    sides = ([PageLook(letter, letter * 9) for letter in side] for side in (before, after))
    return [(each.before, each.after, each.change.value) for each in pair_pages(*sides)]


def test_a_page_that_was_put_in_between_leaves_those_behind_it_as_they_were() -> None:
    assert _changes("abc", "axbc") == [
        (0, 0, "same"),
        (None, 1, "new"),
        (1, 2, "same"),
        (2, 3, "same"),
    ]


def test_a_page_that_was_taken_out_is_gone() -> None:
    assert _changes("abc", "ac") == [(0, 0, "same"), (1, None, "gone"), (2, 1, "same")]


def test_a_page_that_reads_alike_is_the_changed_one_and_not_its_neighbour() -> None:
    before = [PageLook("1", "ปก"), PageLook("2", "งบประมาณของโครงการในปี ๒๕๖๓")]
    after = [
        PageLook("1", "ปก"),
        PageLook("3", "ภาพกิจกรรม"),
        PageLook("4", "งบประมาณของโครงการในปี ๒๕๖๔"),
    ]
    assert pair_pages(before, after)[1:] == (
        PagePair(None, 1, Change.NEW),
        PagePair(1, 2, Change.CHANGED),
    )


def test_pages_that_could_not_be_drawn_are_never_the_same() -> None:
    (pair,) = pair_pages([PageLook("", "")], [PageLook("", "")])
    assert pair.change is Change.CHANGED


@given(decks, decks)
def test_every_page_of_both_is_there_once_and_in_order(before: list[PageLook], after: list[PageLook]) -> None:
    pairs = pair_pages(before, after)
    assert [each.before for each in pairs if each.before is not None] == list(range(len(before)))
    assert [each.after for each in pairs if each.after is not None] == list(range(len(after)))
    for each in pairs:
        match each.change:
            case Change.NEW:
                assert each.before is None
            case Change.GONE:
                assert each.after is None
            case Change.SAME | Change.CHANGED:
                assert each.before is not None
                assert each.after is not None
                same = before[each.before].picture == after[each.after].picture
                assert same or each.change is Change.CHANGED


@given(decks)
def test_a_deck_beside_itself_has_not_changed(deck: list[PageLook]) -> None:
    assert all(each.change is Change.SAME and each.before == each.after for each in pair_pages(deck, deck))
