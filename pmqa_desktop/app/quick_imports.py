"""Spares the start what the windows' library does beside every import."""

import sys


def spare_source_scans() -> None:
    """Have PySide take no module for one that switches on its optional features.

    It reads the source of every module that is imported after it, to look for its own name there, since
    such a module might ask for snake_case names (`from __feature__ import …`). Nobody here does. The reading
    takes a fifth of the time of our imports, and the lines that it read stay in memory. Where a later PySide
    has no such scan any more, this does nothing.
    """
    import PySide6.QtCore  # noqa: F401  the scan comes with it

    scan = sys.modules.get("shibokensupport.feature")
    if hasattr(scan, "_mod_uses_pyside"):
        vars(scan)["_mod_uses_pyside"] = lambda _module: False
