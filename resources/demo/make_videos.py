"""Draws the four demonstration videos into `media/`: code paints each frame, ffmpeg packs them.

    python make_videos.py [overview gis rice covid]

Needs ffmpeg with libx264 on the path. The same code, fonts and ffmpeg give the same film.
"""

import argparse
import importlib
import os
import subprocess
import tempfile
from pathlib import Path
from typing import IO, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from making import caption
from making.drawing import canvas, start_drawing
from making.films import FILMS
from making.sound import write_music

MEDIA = Path(__file__).parent / "media"
RATE = 25


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("films", nargs="*", help=", ".join(FILMS))
    wanted = parser.parse_args().films or list(FILMS)
    app = start_drawing()
    MEDIA.mkdir(exist_ok=True)
    for name in wanted:
        target = MEDIA / f"{FILMS[name]}.mp4"
        make(name, target)
        print(target.name, target.stat().st_size)
    app.quit()


def make(name: str, target: Path) -> None:
    """Paint every frame of one scene and hand it to ffmpeg through a pipe."""
    scene = importlib.import_module(f"making.scene_{name}")
    with tempfile.TemporaryDirectory() as folder:
        music = Path(folder) / "music.wav"
        write_music(music, name, scene.LENGTH)
        with subprocess.Popen(_command(music, target), stdin=subprocess.PIPE) as ffmpeg:
            pipe = cast("IO[bytes]", ffmpeg.stdin)
            for number in range(round(scene.LENGTH * RATE)):
                image, painter = canvas(caption.WIDTH, caption.HEIGHT)
                moment = number / RATE
                scene.draw(painter, moment)
                caption.mark(painter)
                caption.curtain(painter, moment, scene.LENGTH)
                painter.end()
                pipe.write(image.constBits())
        if ffmpeg.returncode:
            raise SystemExit(f"ffmpeg failed on {name}")


def _command(music: Path, target: Path) -> list[str]:
    size = f"{caption.WIDTH}x{caption.HEIGHT}"
    read = ["-f", "rawvideo", "-pix_fmt", "bgra", "-s", size, "-r", str(RATE), "-i", "-", "-i", str(music)]
    colour = ["-vf", "scale=out_color_matrix=bt709:out_range=tv", "-colorspace", "bt709"]
    picture = ["-c:v", "libx264", "-preset", "slow", "-crf", "25", "-pix_fmt", "yuv420p", "-g", "50"]
    sound = ["-c:a", "aac", "-b:a", "112k"]
    steady = ["-threads", "2", "-map_metadata", "-1", "-fflags", "+bitexact", "-movflags", "+faststart"]
    return ["ffmpeg", "-y", "-v", "error", *read, *colour, *picture, *sound, *steady, str(target)]


if __name__ == "__main__":
    main()
