"""How large a picture becomes when it must fit a box without being distorted."""


def fit(width: float, height: float, box_width: int, box_height: int) -> tuple[int, int]:
    """The largest size in whole pixels, at least 1 x 1, of the shape `width`:`height` inside the box."""
    scale = min(box_width / width, box_height / height)
    return max(1, round(width * scale)), max(1, round(height * scale))
