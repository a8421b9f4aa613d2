"""What colour a picture has somewhere."""

from pmqa_desktop.domain.deck import Picture

WHITE, RED, BLUE = (255, 255, 255), (255, 0, 0), (0, 0, 255)


def colour(picture: Picture, x: int, y: int) -> tuple[int, int, int]:
    """Red, green and blue of a pixel."""
    at = y * picture.stride + x * 4
    blue, green, red = picture.data[at : at + 3]
    return red, green, blue
