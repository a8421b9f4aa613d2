"""The memory into which libVLC draws: a ring of pictures, and the C functions that hand them over.

The functions run on libVLC's own threads. They copy nothing, call nothing and allocate nothing, except
that the one that learns the video's format makes the buffers.
"""

import ctypes
import math
import mmap
from collections.abc import Callable

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.media.fit import fit

BUFFERS = 4
"""One is written, one is newest, and two let a reader that is late finish."""

_ALIGN = 32
_PIXEL = 4

_UintPtr = ctypes.POINTER(ctypes.c_uint)
_PtrPtr = ctypes.POINTER(ctypes.c_void_p)
_SETUP = ctypes.CFUNCTYPE(
    ctypes.c_uint, _PtrPtr, ctypes.POINTER(ctypes.c_char), _UintPtr, _UintPtr, _UintPtr, _UintPtr
)
_CLEANUP = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
_LOCK = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, _PtrPtr)
_UNLOCK = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, _PtrPtr)
_DISPLAY = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)

Shape = tuple[float, float]
"""Width and height as they should look, whatever the size in pixels."""


class FrameRing:
    """Frames of one video, fitted into `box` pixels.

    `shape_of(width, height)` is asked for the video's true shape when its coded size is known.
    `announce()` is called for each frame that becomes the newest one. Both run on libVLC's threads.
    """

    def __init__(
        self, box: tuple[int, int], shape_of: Callable[[int, int], Shape], announce: Callable[[], None]
    ) -> None:
        self._box = box
        self._shape_of = shape_of
        self._announce = announce
        self._addresses: list[int] = []
        self._pictures: list[Picture] = []
        self._next = 0
        self._until: float = 0
        self.frames = 0
        """How many frames became the newest one; a picture drawn again while holding is not one."""
        self.newest: Picture | None = None
        """The newest frame over libVLC's own memory; valid until `BUFFERS - 1` more have come."""
        # ctypes frees a C function with its Python object, and libVLC goes on calling it: keep them here.
        self.setup = _SETUP(self._setup)
        self.cleanup = _CLEANUP(self._cleanup)
        self.lock = _LOCK(self._lock)
        self.unlock = _UNLOCK(self._unlock)
        self.display = _DISPLAY(self._display)

    def let(self, frames: float = math.inf) -> None:
        """Let that many frames more become the newest one, and hold the last of them.

        A paused libVLC draws its picture again and again; those are not let through.
        """
        self._until = self.frames + frames

    def copy(self) -> bytes:
        """The newest frame's pixels, to tell it from another; empty before the first."""
        newest = self.newest
        return bytes(newest.data) if newest else b""

    def free(self) -> None:
        """Give the memory back once libVLC has let go; pictures that were handed out keep theirs.

        The C functions and the ring hold each other, and the collector of cycles cannot see how much
        memory hangs on that: so the knot is cut here.
        """
        self._addresses, self._pictures, self.newest = [], [], None
        del self.setup, self.cleanup, self.lock, self.unlock, self.display

    def fits(self, shape: Shape) -> bool:
        """Whether the buffers have the right size for `shape`, give or take a pixel of rounding."""
        if not self._pictures:
            return False
        width, height = fit(*shape, *self._box)
        held = self._pictures[0]
        return abs(held.width - width) <= 1 and abs(held.height - height) <= 1

    def _setup(self, _opaque, chroma, widths, heights, pitches, lines) -> int:  # type: ignore[no-untyped-def]
        # Returning 0 makes libVLC try for ever: a video that cannot be shown is found out by the player.
        width, height = fit(*self._shape_of(widths[0], heights[0]), *self._box)
        pitch = _up(width * _PIXEL)
        if not self._pictures or (self._pictures[0].width, self._pictures[0].height) != (width, height):
            self._allocate(width, height, pitch)
        ctypes.memmove(chroma, b"RV32", 4)
        widths[0], heights[0] = width, height
        pitches[0], lines[0] = pitch, _up(height)
        return BUFFERS

    def _allocate(self, width: int, height: int, pitch: int) -> None:
        self._addresses, self._pictures = [], []
        for _ in range(BUFFERS):
            # Pages of their own go back to the system at once; the heap would keep them after each video.
            memory = mmap.mmap(-1, pitch * _up(height))
            self._addresses.append(ctypes.addressof(ctypes.c_ubyte.from_buffer(memory)))
            self._pictures.append(Picture(width, height, pitch, memoryview(memory)[: pitch * height]))

    def _lock(self, _opaque: int, planes: "ctypes._Pointer[ctypes.c_void_p]") -> None:
        planes[0] = self._addresses[self._next]

    def _display(self, _opaque: int, _id: int) -> None:
        if self.frames >= self._until:
            return
        self.newest = self._pictures[self._next]
        self._next = (self._next + 1) % BUFFERS
        self.frames += 1
        self._announce()

    def _unlock(self, _opaque: int, _id: int, _planes: object) -> None:
        """libVLC wants one; the next `_lock` gives the next buffer in any case."""

    def _cleanup(self, _opaque: int) -> None:
        """Keep the buffers: the last frame stays visible after the video has ended."""


def _up(number: int) -> int:
    return -(-number // _ALIGN) * _ALIGN
