"""PDFium, one call at a time."""

import threading

PDFIUM = threading.Lock()
"""PDFium is not made for threads: one call at a time in the whole process. It lets Python run meanwhile."""
