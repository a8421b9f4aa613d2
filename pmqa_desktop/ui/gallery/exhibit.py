"""A shared widget on show, under its name in the code and what the code says it is for.

Captions are no translations: whoever reads them reads the code too.
"""

import inspect

from PySide6.QtWidgets import QFrame, QWidget

from pmqa_desktop.ui.common.widgets import card, label


def exhibit(kind: type, *samples: QWidget) -> QFrame:
    """Samples of a class of ours, with the first line of its docstring."""
    told = (inspect.getdoc(kind) or "").split("\n\n", 1)[0].replace("\n", " ")
    return plain_exhibit(kind.__name__, *samples, told=told)


def plain_exhibit(name: str, *samples: QWidget, told: str = "") -> QFrame:
    """Samples of what is not a class of ours: a widget of Qt as it is dressed here, or a builder."""
    caption = [label("section", name, wrap=True)]
    if told:
        caption.append(label("muted", told, wrap=True))
    return card(*caption, *samples)
