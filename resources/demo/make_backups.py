"""Makes what stands by for the decks and videos in `media/`: a PDF each; a small copy and the script each.

python make_backups.py

Needs LibreOffice, and ffmpeg with libx264 on the path. The script of a video is what its captions say.
"""

import importlib
import subprocess
import tempfile
from pathlib import Path

import pypdfium2
from making.films import FILMS

from pmqa_desktop.media.soffice import convert_to_pdf, time_limit_s

MEDIA = Path(__file__).parent / "media"
FONTS = Path(__file__).parents[1] / "fonts"
SAMPLE = "ข้อมูลตัวอย่างเพื่อการสาธิต: บทบรรยายนี้แต่งขึ้นตามคำบรรยายใต้ภาพ"


def main() -> None:
    for deck in sorted(MEDIA.glob("S*.pptx")):
        _tell(_pdf_of(deck))
    for scene, film in FILMS.items():
        _tell(_copy_of(MEDIA / f"{film}.mp4"))
        _tell(_script_of(scene, MEDIA / f"{film}-script.txt"))


def _pdf_of(deck: Path) -> Path:
    """The deck as PDF; a video in it stays out, for a backup is to be small and simple."""
    target = deck.with_suffix(".pdf")
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.pdf"
        convert_to_pdf(deck, whole, fonts_dir=FONTS, timeout_s=time_limit_s(deck))
        document, plain = pypdfium2.PdfDocument(whole), pypdfium2.PdfDocument.new()
        for page in document:
            while pypdfium2.raw.FPDFPage_GetAnnotCount(page):
                pypdfium2.raw.FPDFPage_RemoveAnnot(page, 0)
        plain.import_pages(document)
        plain.save(target)
        plain.close()
        document.close()
    return target


def _copy_of(film: Path) -> Path:
    target = film.with_name(f"{film.stem}-copy.mp4")
    quality = ["-c:v", "libx264", "-crf", "32", "-preset", "veryslow", "-c:a", "aac", "-b:a", "48k"]
    steady = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags", "+bitexact"]
    size = ["-vf", "scale=640:360", "-movflags", "+faststart"]
    command = ["ffmpeg", "-v", "error", "-y", "-i", str(film), *size, *quality, *steady, str(target)]
    subprocess.run(command, check=True)
    return target


def _script_of(scene: str, target: Path) -> Path:
    lines = importlib.import_module(f"making.scene_{scene}").LINES
    told = [f"{start // 60:.0f}:{start % 60:02.0f}  {words}" for start, _end, words in lines]
    target.write_text("\n".join([f"({SAMPLE})", "", *told, ""]), encoding="utf-8")
    return target


def _tell(made: Path) -> None:
    print(made.name, made.stat().st_size)


if __name__ == "__main__":
    main()
