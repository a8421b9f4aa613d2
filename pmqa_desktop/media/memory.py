"""Memory that outside tools have freed goes back to the system, not only to the process."""

import ctypes
import sys


def give_back() -> None:
    """Let glibc return what many threads and large files leave in its heaps; elsewhere there is no need."""
    if sys.platform.startswith("linux"):
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
