import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.playback import WHOLE, Cut
from pmqa_desktop.media.soffice import find_soffice
from pmqa_desktop.media.vlc_player import VlcPlayer
from pmqa_desktop.paths import resource
from tests.support import processes

FPS = 30
CLIP_FRAMES = 60
STEP = 3


class Screening:
    """A player and what it has told so far; waits for its callbacks, never for the clock."""

    def __init__(self) -> None:
        self.player = VlcPlayer()
        self.failures: list[str] = []
        self.endings = 0
        self._change = threading.Condition()
        self.player.on_frame = self.note
        self.player.on_ended = self._on_ended
        self.player.on_failed = self._on_failed

    def wait_for(self, what: Callable[[], bool], seconds: float = 15) -> bool:
        until = time.monotonic() + seconds
        with self._change:
            while not what():
                if time.monotonic() > until:
                    return False
                self._change.wait(0.02)  # what no callback tells is looked at now and then
        return True

    def wait_for_frames(self, count: int) -> bool:
        return self.wait_for(lambda: self.player.frames() >= count or bool(self.failures))

    def arm(self, path: Path, width: int = 640, height: int = 480, cut: Cut = WHOLE) -> None:
        """Arm and wait until the first frame is shown and held, or the failure told."""
        told = threading.Event()
        self.player.on_frame = lambda: (told.set(), self.note())[1]
        self.player.on_failed = lambda code: (self._on_failed(code), told.set())[0]
        self.player.arm(path, width, height, cut)
        assert told.wait(15), "neither a frame nor a failure"

    def picture(self) -> Picture:
        picture = self.player.picture()
        assert picture is not None
        return picture

    def number(self) -> int:
        """Which frame of the numbered clip is shown."""
        picture = self.picture()
        middle = picture.height // 2 * picture.stride + picture.width // 2 * 4
        return round((picture.data[middle] * 219 / 255) / STEP)

    def note(self) -> None:
        with self._change:
            self._change.notify_all()

    def _on_ended(self) -> None:
        self.endings += 1
        self.note()

    def _on_failed(self, code: str) -> None:
        self.failures.append(code)
        self.note()


@pytest.fixture
def screening(monkeypatch: pytest.MonkeyPatch) -> Iterator[Screening]:
    monkeypatch.setenv("PMQA_AUDIO", "none")
    screening = Screening()
    yield screening
    screening.player.close()


@pytest.fixture(scope="session")
def make_clip(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Makes a video: `make_clip(name, source, *ffmpeg_options)`."""
    ffmpeg = shutil.which("ffmpeg")
    if ffmpeg is None:
        pytest.skip("ffmpeg makes the clips")
    folder = tmp_path_factory.mktemp("clips")

    def make(name: str, *options: str, pixels: bytes | None = None) -> Path:
        path = folder / name
        command = [ffmpeg, "-v", "error", "-y", *options, str(path)]
        subprocess.run(command, input=pixels, check=True)
        return path

    return make


@pytest.fixture(scope="session")
def numbered_clip(make_clip: Callable[..., Path]) -> Path:
    """Two seconds with sound; every frame is as bright as its number says."""
    pixels = b"".join(bytes([16 + STEP * number]) * (320 * 180) for number in range(CLIP_FRAMES))
    raw = (
        "-f",
        "rawvideo",
        "-pix_fmt",
        "gray",
        "-color_range",
        "tv",
        "-s",
        "320x180",
        "-r",
        str(FPS),
        "-i",
        "-",
    )
    sound = ("-f", "lavfi", "-i", "sine=440:d=2")
    code = ("-c:v", "libx264", "-crf", "4", "-pix_fmt", "yuv420p", "-c:a", "aac", "-movflags", "+faststart")
    return make_clip("นับ ๑.mp4", *raw, *sound, *code, pixels=pixels)


@pytest.fixture(scope="session")
def fonts_dir() -> Path:
    return resource("fonts")


@pytest.fixture(scope="session")
def soffice() -> Path:
    program = find_soffice()
    if program is None:
        pytest.skip("LibreOffice is not installed")
    return program


@pytest.fixture(scope="session")
def thai_deck(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three slides: a title with notes, a hidden one, one in TH Sarabun New without a title."""
    from pptx import Presentation
    from pptx.oxml.ns import qn
    from pptx.util import Inches, Pt

    deck = Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[5])
    first.shapes.title.text = "ที่นี่ ผู้ว่าฯ\vกล่าวต้อนรับ"
    first.notes_slide.notes_text_frame.text = "ยิ้ม\nพูดช้า ๆ"
    hidden = deck.slides.add_slide(deck.slide_layouts[5])
    hidden.shapes.title.text = "สำรอง"
    hidden._element.set("show", "0")
    last = deck.slides.add_slide(deck.slide_layouts[6])
    run = (
        last.shapes.add_textbox(Inches(1), Inches(1), Inches(6), Inches(1)).text_frame.paragraphs[0].add_run()
    )
    run.text = "ปั๊มน้ำ ที่ญี่ปุ่น"
    run.font.size = Pt(36)
    # python-pptx names the Latin font only; Thai is a complex script and has its own.
    properties = run._r.get_or_add_rPr()
    properties.append(properties.makeelement(qn("a:cs"), {"typeface": "TH Sarabun New"}))
    path = tmp_path_factory.mktemp("decks") / "ภาพรวม จังหวัด.pptx"
    deck.save(str(path))
    return path


@pytest.fixture
def processes_naming() -> Callable[[Path], list[int]]:
    """Finds running programs whose command line names a folder."""
    return processes.processes_naming
