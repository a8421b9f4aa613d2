"""A LibreOffice that never comes to an end."""

from pathlib import Path

import pytest


def hanging_soffice(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A LibreOffice that starts another process, and both do nothing for ever."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\nsh -c 'sleep 1000; : {folder}' &\nsh -c 'sleep 1000; : {folder}'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PMQA_SOFFICE", str(program))
