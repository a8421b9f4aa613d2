"""What is known of the computer that a visit is shown with."""

import datetime
import os
import shutil
from contextlib import suppress
from pathlib import Path

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.preflight import MachineFacts, Screen
from pmqa_desktop.media.power import read_power
from pmqa_desktop.media.sleep_setting import sleeps_after_minutes
from pmqa_desktop.media.soffice import find_soffice
from pmqa_desktop.media.sound import has_sound
from pmqa_desktop.services.background import Job
from pmqa_desktop.store.database import integrity_problem, newest_copy_at


def look_at_machine(
    folder: Path, screens: tuple[Screen, ...], last_event_at: int | None, clock: Clock, _job: Job
) -> MachineFacts:
    """Some tenths of a second, on any thread."""
    from pmqa_desktop.media.vlc_player import VlcPlayer

    power, now = read_power(), clock.wall_ms()
    free: int | None = None
    copied: int | None = None
    with suppress(OSError):  # the memory stick was pulled out
        free = shutil.disk_usage(folder).free
        copied = newest_copy_at(folder)
    offset = datetime.datetime.fromtimestamp(now / 1000).astimezone().utcoffset()
    return MachineFacts(
        soffice=find_soffice() is not None,
        libvlc=VlcPlayer.available(),
        free_bytes=free,
        sound=has_sound(),
        screens=screens,
        cores=os.cpu_count(),
        on_battery=power.on_battery,
        battery_percent=power.percent,
        sleeps_after_minutes=sleeps_after_minutes(on_battery=bool(power.on_battery)),
        utc_offset_minutes=int(offset.total_seconds() // 60) if offset is not None else 0,
        now=now,
        last_event_at=last_event_at,
        database_problem=integrity_problem(folder),
        newest_copy_at=copied,
    )
