from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.services.thumbnails import AT_HAND, Thumbnails, pack

SIZE = 320 * 180 * 4


def _picture(shade: int) -> Picture:
    return Picture(320, 180, 320 * 4, bytes([shade]) * SIZE)


def test_a_picture_comes_back_as_it_was() -> None:
    thumbnails = Thumbnails()
    thumbnails.keep(("S1", 3), pack(_picture(7)))
    assert thumbnails.get(("S1", 3)) == _picture(7)
    assert ("S1", 3) in thumbnails
    assert thumbnails.get(("S1", 4)) is None


def test_the_same_picture_is_handed_out_as_long_as_it_is_at_hand() -> None:
    thumbnails = Thumbnails()
    thumbnails.keep(("S1", 0), pack(_picture(1)))
    assert thumbnails.get(("S1", 0)) is thumbnails.get(("S1", 0))


def test_a_long_deck_is_kept_packed_but_for_what_was_looked_at_last() -> None:
    thumbnails = Thumbnails()
    for page in range(300):
        thumbnails.keep(("S1", page), pack(_picture(page % 250)))
    first = thumbnails.get(("S1", 0))
    for page in range(1, AT_HAND + 1):
        assert thumbnails.get(("S1", page)) == _picture(page)
    assert thumbnails.get(("S1", 0)) == first
    assert thumbnails.get(("S1", 0)) is not first


def test_a_newer_picture_takes_the_place_of_one_that_is_at_hand() -> None:
    thumbnails = Thumbnails()
    thumbnails.keep(("S1", 0), pack(_picture(1)))
    thumbnails.get(("S1", 0))
    thumbnails.keep(("S1", 0), pack(_picture(2)))
    assert thumbnails.get(("S1", 0)) == _picture(2)


def test_a_medium_that_is_drawn_from_elsewhere_is_forgotten_whole() -> None:
    thumbnails = Thumbnails()
    thumbnails.keep(("S1", 0), pack(_picture(1)))
    thumbnails.keep(("S2", 0), pack(_picture(2)))
    thumbnails.get(("S1", 0))
    thumbnails.forget("S1")
    assert thumbnails.get(("S1", 0)) is None
    assert list(thumbnails) == [("S2", 0)]
