"""Whether this machine can make a sound at all."""

import os
import sys
from pathlib import Path


def has_sound() -> bool:
    """False if sound is switched off by `PMQA_AUDIO=none`, or on a Linux with neither sound card nor server.

    Without this question ALSA fills the terminal with complaints for each video on a server.
    """
    if os.environ.get("PMQA_AUDIO") == "none":
        return False
    if not sys.platform.startswith("linux") or os.environ.get("PULSE_SERVER"):
        return True
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"))
    if any((runtime / server).exists() for server in ("pulse/native", "pipewire-0")):
        return True
    return any(Path("/dev/snd").glob("pcmC*p"))
