"""The audience's display, on several displays of Qt's offscreen platform, in a process of its own.

Which of them that platform makes the primary one, the operator's, is its own affair; the process tells.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

LAPTOP = {"name": "LAPTOP", "x": 0, "y": 0, "width": 1366, "height": 768}
BEAMER = {"name": "BEAMER", "x": 1366, "y": 0, "width": 1920, "height": 1080}
MONITOR = {"name": "MONITOR", "x": 3286, "y": 0, "width": 1280, "height": 1024}
SIZES = {"LAPTOP": [1366, 768], "BEAMER": [1920, 1080], "MONITOR": [1280, 1024]}

SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from pmqa_desktop.app.parts import read_preferences
from pmqa_desktop.app.program import Program
from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.ui.displays import identity
from pmqa_desktop.ui.scenes import settle

def seen():
    settle()
    audience = program.windows.audience
    size = [audience.width(), audience.height()]
    return {"on": audience.screen().name(), "full": audience.isFullScreen(), "size": size}

program = Program(SystemClock(), read_preferences())
program.open(Path(sys.argv[1]))
program.show()
told = seen()
told["primary"] = QGuiApplication.primaryScreen().name()
native = program.windows.audience.winId()
for name in sys.argv[2:]:
    program.preferences.set_audience_display(
        next(identity(screen) for screen in QGuiApplication.screens() if screen.name() == name)
    )
    told[name] = seen()
told["same window"] = program.windows.audience.winId() == native
print(json.dumps(told))
program.close()
"""


SIZES_SCRIPT = """
import json, sys
from pathlib import Path
from pmqa_desktop.app.parts import read_preferences
from pmqa_desktop.app.program import Program
from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.ui.scenes import settle

program = Program(SystemClock(), read_preferences())
program.open(Path(sys.argv[1]))
program.show()
program.windows.show_console()
settle()
main, console = program.windows.main, program.windows.console
told = {"main": [main.width(), main.height()], "console": [console.width(), console.height()]}
main.resize(1400, 820)
console.resize(1234, 700)
print(json.dumps(told))
program.close()
"""


def _run(
    tmp_path: Path, visit: Path, screens: list[dict[str, Any]], *choose: str, script: str = SCRIPT
) -> dict[str, Any]:
    """What is seen at the start, and after each choice of a display by name."""
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "PMQA_HOME": str(tmp_path / "home"),
    }
    command = [sys.executable, "-c", script, str(visit), *choose]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_with_one_display_the_audience_is_a_window_on_it(tmp_path: Path, visit_folder: Path) -> None:
    told = _run(tmp_path, visit_folder, [LAPTOP])
    assert (told["on"], told["full"], told["size"]) == ("LAPTOP", False, [1280, 720])


def test_with_two_the_audience_fills_the_one_that_is_not_the_operator_s(
    tmp_path: Path, visit_folder: Path
) -> None:
    told = _run(tmp_path, visit_folder, [LAPTOP, BEAMER])
    assert told["on"] != told["primary"]
    assert (told["full"], told["size"]) == (True, SIZES[told["on"]])


def test_the_window_moves_to_the_chosen_display_without_being_made_again(
    tmp_path: Path, visit_folder: Path
) -> None:
    told = _run(tmp_path, visit_folder, [LAPTOP, BEAMER, MONITOR], "MONITOR", "BEAMER", "LAPTOP")
    for name in ("MONITOR", "BEAMER", "LAPTOP"):
        assert told[name]["on"] == name
        assert told[name]["full"] == (name != told["primary"])  # the operator's own is not to be filled
    assert told["same window"]


@pytest.mark.parametrize("name", ["BEAMER", "MONITOR"])
def test_the_chosen_display_is_found_again_in_whatever_order_they_come(
    tmp_path: Path, visit_folder: Path, name: str
) -> None:
    _run(tmp_path, visit_folder, [LAPTOP, BEAMER, MONITOR], name)
    for order in ([LAPTOP, MONITOR, BEAMER], [MONITOR, BEAMER, LAPTOP]):
        assert _run(tmp_path, visit_folder, order)["on"] == name


def test_a_chosen_display_that_is_not_there_leaves_another_one(tmp_path: Path, visit_folder: Path) -> None:
    _run(tmp_path, visit_folder, [LAPTOP, BEAMER, MONITOR], "MONITOR")
    told = _run(tmp_path, visit_folder, [LAPTOP, BEAMER])
    assert told["on"] != told["primary"]
    assert told["full"]


def test_windows_come_back_as_large_as_they_were_left(tmp_path: Path, visit_folder: Path) -> None:
    first = _run(tmp_path, visit_folder, [BEAMER], script=SIZES_SCRIPT)
    second = _run(tmp_path, visit_folder, [BEAMER], script=SIZES_SCRIPT)
    assert first["main"] != [1400, 820]
    assert second == {"main": [1400, 820], "console": [1234, 700]}


SCALES_SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from pmqa_desktop.app.parts import read_preferences
from pmqa_desktop.app.program import Program
from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.ui.displays import identity
from pmqa_desktop.ui.scenes import Scenes, settle

program = Program(SystemClock(), read_preferences())
program.open(Path(sys.argv[1]))
bench, windows = program.bench, program.windows
scenes = Scenes(bench, windows, program.appearance.theme, program.preferences, program.today)
scenes.present()
told = []
for name in sys.argv[2:]:
    program.preferences.set_audience_display(
        next(identity(screen) for screen in QGuiApplication.screens() if screen.name() == name)
    )
    settle()
    scenes._wait_until_sharp()
    stage = bench.stage_control.stage
    picture = bench.slides.picture(stage.medium, stage.page)
    audience = windows.audience
    told.append([audience.screen().name(), audience.devicePixelRatioF(), picture.width, picture.height])
print(json.dumps(told))
program.close()
"""


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_pages_are_made_at_the_pixels_of_a_scaled_display(
    tmp_path: Path, visit_folder: Path, percent: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_SCREEN_SCALE_FACTORS", f"WALL={percent / 100}")
    small = {"name": "SMALL", "x": 3286, "y": 0, "width": 1280, "height": 720}  # at 150 % of one logical size
    screens = [LAPTOP, BEAMER | {"name": "WALL"}, small]
    told = _run(tmp_path, visit_folder, screens, "SMALL", "WALL", "SMALL", script=SCALES_SCRIPT)
    one, other = ["SMALL", 1.0, 1280, 720], ["WALL", percent / 100, 1920, 1080]
    assert told == [one, other, one]


SWAP_SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from pmqa_desktop.app.parts import read_preferences
from pmqa_desktop.app.program import Program
from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.ui.scenes import settle

program = Program(SystemClock(), read_preferences())
program.open(Path(sys.argv[1]))
program.show()
settle()
windows = program.windows
told = []
for _ in range(int(sys.argv[2])):
    windows.displays.swap()
    settle()
    audience, main = windows.audience, windows.main
    told.append([audience.screen().name(), audience.isFullScreen(), main.screen().name()])
print(json.dumps(told))
program.close()
"""


def test_swapped_displays_are_remembered_and_swapped_back(tmp_path: Path, visit_folder: Path) -> None:
    ((audience, full, operator),) = _run(tmp_path, visit_folder, [LAPTOP, BEAMER], "1", script=SWAP_SCRIPT)
    assert full
    assert {audience, operator} == {"LAPTOP", "BEAMER"}
    start = _run(tmp_path, visit_folder, [LAPTOP, BEAMER])
    assert (start["on"], start["full"]) == (audience, True)
    told = _run(tmp_path, visit_folder, [LAPTOP, BEAMER], "2", script=SWAP_SCRIPT)
    assert told == [[operator, True, audience], [audience, True, operator]]


NAMES_SCRIPT = """
import json, sys
from PySide6.QtGui import QGuiApplication
from pmqa_desktop.app.parts import prepare_qt
from pmqa_desktop.ui.displays import identity

prepare_qt()
print(json.dumps([identity(screen) for screen in QGuiApplication.screens()]))
"""


def test_displays_alike_are_told_apart_by_socket_and_where_that_is_the_same_by_their_place(
    tmp_path: Path, visit_folder: Path
) -> None:
    twins = [{"name": "HDMI", "x": x, "y": 0, "width": 1280, "height": 720} for x in (1280, 0)]
    told = _run(tmp_path, visit_folder, [LAPTOP | {"x": 2560}, *twins], script=NAMES_SCRIPT)
    assert sorted(name.rpartition("/")[2] for name in told) == ["HDMI#1", "HDMI#2", "LAPTOP"]
