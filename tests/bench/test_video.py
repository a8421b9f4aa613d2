"""A 1080p30 video on the audience's surface, the preview and the console, against one bare surface.

Each runs in a process of its own; what counts is the ratio of one run.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.bench

ROUNDS = 3
FPS, SECONDS = 30, 8

BARE = """
import ctypes, json, os, sys, time
import vlc
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
W, H, N = 1920, 1080, 3
buffers = [(ctypes.c_ubyte * (W * H * 4))() for _ in range(N)]
images = [QImage(each, W, H, W * 4, QImage.Format.Format_RGB32) for each in buffers]
class Bridge(QObject):
    frame = Signal(int)
class Window(QWidget):
    shown, at = set(), None
    def paintEvent(self, event):
        if self.at is not None:
            QPainter(self).drawImage(0, 0, images[self.at % N])
            self.shown.add(self.at)
bridge, window, count = Bridge(), Window(), [0]
window.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
window.resize(W, H)
@vlc.CallbackDecorators.VideoLockCb
def lock(opaque, planes):
    planes[0] = ctypes.addressof(buffers[count[0] % N])
@vlc.CallbackDecorators.VideoDisplayCb
def display(opaque, picture):
    bridge.frame.emit(count[0])
    count[0] += 1
def on_frame(at):
    window.at = at
    window.update()
bridge.frame.connect(on_frame, Qt.ConnectionType.QueuedConnection)
instance = vlc.Instance("--aout=dummy", "--no-video-title-show", "--quiet", "--no-osd", "--avcodec-hw=none")
player = instance.media_player_new(sys.argv[1])
player.video_set_format("RV32", W, H, W * 4)
player.video_set_callbacks(lock, None, display, None)
window.show()
begun = time.monotonic()
def first(at):
    bridge.frame.disconnect(first)
    told["first"] = (time.monotonic() - begun) * 1000
told = {}
bridge.frame.connect(first, Qt.ConnectionType.QueuedConnection)
player.play()
def look():
    if player.get_state() == vlc.State.Ended:
        told.update(shown=len(window.shown), cpu=sum(os.times()[:2]) - cpu)
        print(json.dumps(told), flush=True)
        os._exit(0)
cpu = sum(os.times()[:2])
timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
application.exec()
"""

OURS = """
import json, os, sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from pmqa_desktop.app.parts import prepare_qt
from pmqa_desktop.app.program import Program
from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.ui.common.stage_view import StageView
shown, told = set(), {}
paint = StageView.paintEvent
def watched(view, event):
    paint(view, event)
    if view.width() == 1920:
        shown.add(view._video.frames())
StageView.paintEvent = watched  # before the first of them is made
application = prepare_qt()
settings = QSettings(sys.argv[2] + ".ini", QSettings.Format.IniFormat)
program = Program(SystemClock(), Preferences(settings))
program.open(Path(sys.argv[2]))
windows, bench = program.windows, program.bench
windows.show()
windows.show_console()
windows.audience.resize(1920, 1080)
windows.audience.show()
def until(what, signal=bench.video.frame_changed):
    while not what():
        loop = QEventLoop()
        signal.connect(loop.quit)
        loop.exec()
bench.stage_control.prepare()
until(lambda: not bench.slides.preparing(), bench.slides.all_prepared)  # LibreOffice would be measured too
video = bench.video
def spin(ms):
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
interrupted = bench.run_control.interrupted()
if interrupted:
    bench.run_control.give_up(interrupted)
bench.conductor.do_next_thing()
bench.run_control.start_item("R-03")
windows.pages.go_to("control")
spin(1500)
begun = time.monotonic()
video.arm(Path(sys.argv[1]), "bench")
until(lambda: video.picture() is not None)
told["first"] = (time.monotonic() - begun) * 1000
spin(1000)
shown.clear()
before, cpu = video.frames(), sum(os.times()[:2])
begun = time.monotonic()
video.play()
until(lambda: video.frames() > before)
told["start"] = (time.monotonic() - begun) * 1000
loop = QEventLoop()
video.ended.connect(loop.quit)
loop.exec()
told.update(shown=len(shown - {before}), cpu=sum(os.times()[:2]) - cpu)
video.seek(1000)
spin(1000)
video.play()
spin(1000)
video.pause()
spin(1000)
before = video.frames()
begun = time.monotonic()
video.play()
until(lambda: video.frames() > before)
told["resume"] = (time.monotonic() - begun) * 1000
print(json.dumps(told), flush=True)
os._exit(0)
"""


def _measure(code: str, *arguments: str) -> dict[str, float]:
    environment = {**os.environ, "PMQA_AUDIO": "none", "XDG_CONFIG_HOME": "/nowhere"}
    command = [sys.executable, "-c", code, *arguments]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=150)
    measured: dict[str, float] = json.loads(told.stdout.splitlines()[-1])
    return measured


def _middle(measured: list[dict[str, float]], name: str) -> float:
    return sorted(each[name] for each in measured)[len(measured) // 2]


@pytest.mark.timeout(600)
def test_three_surfaces_against_one(tmp_path: Path) -> None:
    from pmqa_desktop.services.make_demonstration import create_demonstration

    ffmpeg = shutil.which("ffmpeg")
    assert ffmpeg
    clip = tmp_path / "1080p30.mp4"
    source = f"testsrc2=s=1920x1080:r={FPS}:d={SECONDS}"
    code = ("-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p")
    subprocess.run([ffmpeg, "-v", "error", "-f", "lavfi", "-i", source, *code, str(clip)], check=True)
    create_demonstration(tmp_path / "visit")
    bare, ours = [], []
    for _ in range(ROUNDS):
        bare.append(_measure(BARE, str(clip)))
        ours.append(_measure(OURS, str(clip), str(tmp_path / "visit")))
    frames = FPS * SECONDS
    for name, measured in (("one bare surface", bare), ("audience, preview, console", ours)):
        cpu = _middle(measured, "cpu")
        dropped = frames - _middle(measured, "shown")
        first = _middle(measured, "first")
        costs, comes = cpu / _middle(bare, "cpu"), first / _middle(bare, "first")
        print(
            f"{name:<28} dropped {dropped:3.0f} of {frames}  CPU {100 * cpu / SECONDS:5.1f} % of a core "
            f"({costs:4.2f}x)  first frame {first:5.0f} ms ({comes:4.2f}x)"
        )
    print(f"start from armed {_middle(ours, 'start'):.0f} ms, resume {_middle(ours, 'resume'):.0f} ms")
