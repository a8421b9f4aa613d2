"""The words of a video as plain text, from whatever editor they come."""

from pathlib import Path

from pmqa_desktop.errors import PmqaError

_OLD_THAI = "cp874"
"""What Windows wrote Thai text in before it wrote UTF-8."""


def read_script(path: Path, name: str) -> str:
    """The text of a .txt or .md file. Raises PmqaError `script-unreadable` (name)."""
    try:
        written = path.read_bytes()
    except OSError as error:
        raise PmqaError("script-unreadable", name=name) from error
    for encoding in ("utf-16", "utf-8-sig", _OLD_THAI):
        if encoding == "utf-16" and not written.startswith((b"\xff\xfe", b"\xfe\xff")):
            continue
        try:
            return "\n".join(written.decode(encoding).splitlines()).strip()
        except UnicodeDecodeError:
            continue
    raise PmqaError("script-unreadable", name=name)
