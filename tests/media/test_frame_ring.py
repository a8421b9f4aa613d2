import ctypes

import pytest

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.media.fit import fit
from pmqa_desktop.media.frame_ring import FrameRing


class Screen:
    """Does what libVLC does with the functions of a ring."""

    def __init__(self, box: tuple[int, int] = (64, 48), shape: tuple[float, float] | None = None) -> None:
        self.announced = 0
        self.ring = FrameRing(box, lambda width, height: shape or (width, height), self._announce)
        self.ring.let()

    def open(self, width: int, height: int) -> tuple[int, int, int, int, bytes]:
        opaque = ctypes.c_void_p()
        chroma = ctypes.create_string_buffer(b"I420", 4)
        sizes = [(ctypes.c_uint * 3)(first) for first in (width, height, 0, 0)]
        pointers = [ctypes.cast(size, ctypes.POINTER(ctypes.c_uint)) for size in sizes]
        letters = ctypes.cast(chroma, ctypes.POINTER(ctypes.c_char))
        assert self.ring.setup(ctypes.pointer(opaque), letters, *pointers) > 0
        return (*(size[0] for size in sizes), chroma.raw)

    def draw(self, value: int) -> None:
        planes = (ctypes.c_void_p * 3)()
        target = ctypes.cast(planes, ctypes.POINTER(ctypes.c_void_p))
        self.ring.lock(None, target)
        ctypes.memset(planes[0], value, 16)
        self.ring.unlock(None, None, target)
        self.ring.display(None, None)

    def newest(self) -> Picture:
        assert self.ring.newest is not None
        return self.ring.newest

    def _announce(self) -> None:
        self.announced += 1


@pytest.fixture
def screen() -> Screen:
    screen = Screen()
    screen.open(64, 48)
    return screen


def test_the_buffers_have_the_shape_that_was_told_and_rows_that_suit_the_processor() -> None:
    screen = Screen(box=(100, 100), shape=(200, 90))

    width, height, pitch, lines, chroma = screen.open(208, 96)

    assert (width, height, chroma) == (100, 45, b"RV32")
    assert (pitch % 32, lines % 32) == (0, 0)
    assert pitch >= width * 4


def test_the_newest_frame_is_seen_without_copying(screen: Screen) -> None:
    screen.draw(7)
    screen.draw(9)

    assert screen.newest().data[0] == 9
    assert (screen.ring.frames, screen.announced) == (2, 2)


def test_a_picture_stays_whole_until_two_more_frames_have_come(screen: Screen) -> None:
    screen.draw(1)
    kept = screen.newest()

    for later in (2, 3):
        screen.draw(later)
        assert kept.data[0] == 1


def test_while_holding_nothing_that_is_drawn_is_shown(screen: Screen) -> None:
    screen.draw(1)
    screen.ring.let(0)

    for value in range(2, 12):
        screen.draw(value)

    assert screen.newest().data[0] == 1
    assert (screen.ring.frames, screen.announced) == (1, 1)


def test_so_many_frames_are_let_through_as_were_allowed(screen: Screen) -> None:
    screen.ring.let(2)

    for value in (1, 2, 3):
        screen.draw(value)

    assert screen.newest().data[0] == 2


def test_a_picture_outlives_the_ring(screen: Screen) -> None:
    screen.draw(5)
    kept = screen.newest()

    screen.ring.free()

    assert screen.ring.newest is None
    assert kept.data[0] == 5


def test_a_change_of_format_keeps_the_picture_until_the_next_frame(screen: Screen) -> None:
    screen.draw(5)

    screen.open(32, 48)
    assert screen.newest().data[0] == 5
    screen.draw(6)

    assert (screen.newest().width, screen.newest().height) == (32, 48)


def test_it_knows_whether_a_shape_fits(screen: Screen) -> None:
    assert screen.ring.fits((128, 96))
    assert not screen.ring.fits((128, 72))


@pytest.mark.parametrize(
    ("shape", "box", "expected"),
    [
        ((16, 9), (1920, 1080), (1920, 1080)),
        ((4, 3), (1920, 1080), (1440, 1080)),
        ((9, 16), (1920, 1080), (608, 1080)),
        ((10_000, 1), (100, 100), (100, 1)),
    ],
)
def test_a_picture_fits_its_box_undistorted(
    shape: tuple[int, int], box: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert fit(*shape, *box) == expected
