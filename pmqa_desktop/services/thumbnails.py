"""Small pictures of every page, packed: three hundred pages take little more room than thirty."""

import zlib
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from pmqa_desktop.domain.deck import Picture

FAST = 1
"""zlib's own number for its quickest packing; a page of text shrinks to a tenth with it."""

AT_HAND = 48
"""How many are kept unpacked: as many as a grid of pages shows at once."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A picture that must be unpacked to be seen."""

    width: int
    height: int
    stride: int
    data: bytes


def pack(picture: Picture) -> Packed:
    """Milliseconds of work, and Python runs meanwhile: to be done where the picture was drawn."""
    return Packed(picture.width, picture.height, picture.stride, zlib.compress(picture.data, FAST))


def unpack(packed: Packed) -> Picture:
    """Within a millisecond where the picture is small."""
    return Picture(packed.width, packed.height, packed.stride, zlib.decompress(packed.data))


class Thumbnails:
    """The small pictures by medium and page."""

    def __init__(self) -> None:
        self._packed: dict[tuple[str, int], Packed] = {}
        self._at_hand: OrderedDict[tuple[str, int], Picture] = OrderedDict()

    def __contains__(self, page: object) -> bool:
        return page in self._packed

    def __iter__(self) -> Iterator[tuple[str, int]]:
        return iter(self._packed)

    def keep(self, page: tuple[str, int], packed: Packed) -> None:
        """Take one in, in place of an older one of the same page."""
        self._packed[page] = packed
        self._at_hand.pop(page, None)

    def get(self, page: tuple[str, int]) -> Picture | None:
        """The picture of a page, unpacked within a millisecond; None while there is none."""
        found = self._at_hand.get(page)
        packed = self._packed.get(page)
        if found is None and packed is not None:
            found = unpack(packed)
            self._at_hand[page] = found
            if len(self._at_hand) > AT_HAND:
                self._at_hand.popitem(last=False)
        elif found is not None:
            self._at_hand.move_to_end(page)
        return found

    def forget(self, medium: str) -> None:
        """Its pages are drawn anew from elsewhere."""
        for page in [page for page in self._packed if page[0] == medium]:
            del self._packed[page]
            self._at_hand.pop(page, None)
