"""Files as people bring them, whole and broken in every way: what `probe` must say something about."""

import os
import shutil
import socket
import struct
import subprocess
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from pmqa_desktop.media.soffice import find_soffice
from tests.support.decks import (
    add_sections,
    add_slide,
    add_timing,
    add_video,
    new_deck,
    play,
    rewrite,
    save,
)
from tests.support.pdfs import FIRST_FREE, page, page_object, write_pdf

SHOWN, TOLD, EITHER = "shown", "told", "either"
"""What is expected of a sample; of some faults a library may make the best or give up."""

CORNER = "1 0 0 rg 0 0 100 100 re f"
LOCKED = "EncryptedPackage".encode("utf-16-le")
OLE = bytes.fromhex("D0CF11E0A1B11AE1")
SVG = '<svg xmlns="http://www.w3.org/2000/svg"'
PICTURES = ("-f", "lavfi", "-i", "testsrc=size=320x180:rate=25:duration=1")
SOUND = ("-f", "lavfi", "-i", "sine=440:duration=1")

Samples = dict[Path, str]


def make_samples(folder: Path) -> Samples:
    """Make all samples in `folder`; gives each with what is expected."""
    makers: list[Callable[[Path], Samples]] = [
        decks,
        broken_decks,
        pdfs,
        broken_pdfs,
        pictures,
        broken_pictures,
        videos,
        broken_videos,
        no_files,
    ]
    samples: Samples = {}
    for maker in makers:
        place = folder / maker.__name__
        place.mkdir()
        samples |= maker(place)
    return samples


def decks(folder: Path) -> Samples:
    """Decks that PowerPoint and LibreOffice have saved."""
    deck = new_deck()
    first, hidden, last = add_slide(deck, "ข้าวอินทรีย์"), add_slide(deck, "ซ่อน", hidden=True), add_slide(deck)
    first.notes_slide.notes_text_frame.text = "ยิ้ม\nพูดช้า ๆ"
    add_sections(deck, {"หนึ่ง": [first, hidden], "สอง": [last]})
    (folder / "v.mp4").write_bytes(b"no video")
    add_timing(last, play(add_video(last, folder / "v.mp4"), "afterEffect"))
    (folder / "v.mp4").unlink()
    plain = save(deck, folder / "ภาพรวม จังหวัด.pptx")
    usual = b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
    kinds = {
        "macro.pptm": b"application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
        "show.ppsx": b"application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml",
    }
    made = [plain]
    for name, kind in kinds.items():
        copy = Path(shutil.copy(plain, folder / name))
        made.append(rewrite(copy, lambda _name, content, kind=kind: content.replace(usual, kind)))  # type: ignore[misc]
    wide = new_deck()
    wide.slide_width = wide.slide_height * 16 // 9
    add_slide(wide, "16:9")
    made.append(save(wide, folder / "wide.pptx"))
    for suffix in ("odp", "ppt"):
        _by_soffice(plain, suffix, folder)
        made.append(folder / f"{plain.stem}.{suffix}")
    made.append(Path(shutil.copy(folder / f"{plain.stem}.ppt", folder / "old show.pps")))
    made.append(Path(shutil.copy(plain, folder / "new file, old ending.ppt")))
    return dict.fromkeys(made, SHOWN)


def broken_decks(folder: Path) -> Samples:
    """Decks that were cut, spoilt, locked, emptied or are none."""
    deck = new_deck()
    for number in range(20):
        add_slide(deck, f"สไลด์ {number}")
    whole = save(deck, folder / "whole.pptx").read_bytes()
    made: Samples = {}
    for percent in (1, 30, 60, 95):
        made[_write(folder / f"cut {percent}.pptx", whole[: len(whole) * percent // 100])] = TOLD
    for ending in ("pptx", "pptm", "ppsx", "ppt", "pps", "odp"):
        made[_write(folder / f"random.{ending}", os.urandom(20_000))] = TOLD
        made[_write(folder / f"empty.{ending}", b"")] = TOLD
    spoilt = bytearray(whole)
    spoilt[5000:5400] = bytes(400)
    made[_write(folder / "spoilt.pptx", bytes(spoilt))] = EITHER
    made[_write(folder / "locked.pptx", OLE + bytes(1000) + LOCKED + bytes(500))] = TOLD
    made[_write(folder / "ole only.ppt", OLE + bytes(4000))] = TOLD
    made[_write(folder / "text.pptx", "ข้าวอินทรีย์\n".encode() * 100)] = TOLD
    made[_write(folder / "page.odp", b"<html><body>rice</body></html>")] = TOLD
    made[save(new_deck(), folder / "no slides.pptx")] = TOLD
    hidden = new_deck()
    add_slide(hidden, "ซ่อน", hidden=True)
    made[save(hidden, folder / "all hidden.pptx")] = TOLD
    with zipfile.ZipFile(folder / "empty zip.pptx", "w"):
        pass
    made[folder / "empty zip.pptx"] = TOLD
    with (
        zipfile.ZipFile(folder / "bomb.pptx", "w", zipfile.ZIP_DEFLATED) as package,
        package.open("ppt/slides/slide1.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(1100):
            part.write(bytes(2**20))
    made[folder / "bomb.pptx"] = TOLD
    no_part = Path(shutil.copy(folder / "whole.pptx", folder / "slide missing.pptx"))
    made[rewrite(no_part, lambda name, content: None if name.endswith("slide7.xml") else content)] = EITHER
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9))
    bomb = f'<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a0 "ha">{laughs}]><p>&a8;</p>'.encode()
    laughing = Path(shutil.copy(folder / "whole.pptx", folder / "laughs.pptx"))
    made[rewrite(laughing, lambda name, content: bomb if "slide3.xml" in name else content)] = EITHER
    (folder / "with pdf.pptx").write_bytes(b"nothing that can be read")
    write_pdf(folder / "with pdf.pdf", [page(400, 300)])
    made[folder / "with pdf.pptx"] = SHOWN
    (folder / "whole.pptx").unlink()
    return made


def pdfs(folder: Path) -> Samples:
    """PDF files of every shape."""
    square = page(400, 300, CORNER)
    turned, cropped = page(400, 300, CORNER, "/Rotate 270"), page(400, 300, CORNER, "/CropBox[9 9 99 99]")
    mixed = [square, page(1600, 900), page(300, 400), turned, cropped, page(2, 2), page(14_000, 9_000)]
    made = [
        write_pdf(folder / "ทุกขนาด.pdf", mixed),
        write_pdf(folder / "beamer.pdf", [page(800, 300, CORNER)] * 3),
        write_pdf(folder / "long.pdf", [square] * 300),
        write_pdf(folder / "talk.pdf", [square] * 3),
        write_pdf(folder / "CAPITALS.PDF", [square]),
    ]
    (folder / "talk.pdfpc").write_text("[notes]\n### 2\nยิ้ม\n", encoding="utf-8")
    whole = made[0].read_bytes()
    start = whole.index(b"xref\n")
    made.append(_write(folder / "no index.pdf", whole[:start] + bytes(60) + whole[start + 60 :]))
    made.append(_write(folder / "noise before and after.pdf", b"\n\n junk \n" + whole + os.urandom(500)))
    return dict.fromkeys(made, SHOWN)


def broken_pdfs(folder: Path) -> Samples:
    """PDF files that were cut, spoilt or locked, and some made to harm."""
    square = page(400, 300, CORNER)
    whole = write_pdf(folder / "whole.pdf", [square] * 3).read_bytes()
    made: Samples = {}
    for percent in (5, 50, 95):
        made[_write(folder / f"cut {percent}.pdf", whole[: len(whole) * percent // 100])] = EITHER
    made[_write(folder / "random.pdf", os.urandom(20_000))] = TOLD
    made[_write(folder / "empty.pdf", b"")] = TOLD
    made[write_pdf(folder / "no pages.pdf", [])] = TOLD
    one_bad = whole.replace(b"5 0 obj<</Type/Page/", b"5 0 obj<</Type/Pigs/")
    made[_write(folder / "one page bad.pdf", one_bad)] = TOLD
    circle = whole.replace(b"/Kids[3 0 R 5 0 R", b"/Kids[2 0 R 2 0 R")
    made[_write(folder / "pages in a circle.pdf", circle)] = EITHER
    inside = f"/Resources<</XObject<</X {FIRST_FREE} 0 R>>>>"
    form = f"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]{inside}/Length 6>>stream\n/X Do \nendstream"
    made[write_pdf(folder / "form in itself.pdf", [page(9, 9, "/X Do", inside)], objects=[form])] = EITHER
    outline = [
        f"<</First {FIRST_FREE + 1} 0 R/Last {FIRST_FREE + 1} 0 R>>",
        f"<</Title(A)/Next {FIRST_FREE + 1} 0 R/Dest[{page_object(0)} 0 R/Fit]>>",
    ]
    made[write_pdf(folder / "outline in a circle.pdf", [square], f"/Outlines {FIRST_FREE} 0 R", outline)] = (
        SHOWN
    )
    made[write_pdf(folder / "vast page.pdf", [page(1e9, 1e9, CORNER)])] = EITHER
    made[write_pdf(folder / "no size.pdf", [page(0, 0, CORNER)])] = EITHER
    made[_by_soffice_locked(folder)] = TOLD
    made[_write(folder / "a deck.pdf", b"PK\x03\x04" + os.urandom(500))] = TOLD
    (folder / "whole.pdf").unlink()
    return made


def pictures(folder: Path) -> Samples:
    """Pictures in every format, and folders of them."""
    picture = Image.new("RGB", (400, 300), (255, 0, 0))
    made = []
    for ending in ("png", "jpg", "jpeg", "webp", "bmp", "gif", "tif", "tiff"):
        made.append(folder / f"ภาพ.{ending}")
        picture.save(made[-1])
    picture.save(folder / "scan.tiff", save_all=True, append_images=[picture] * 4)
    picture.convert("CMYK").save(folder / "print.jpg")
    Image.new("I;16", (40, 30)).save(folder / "deep.png")
    Image.new("RGBA", (40, 30)).save(folder / "clear.png")
    Image.new("1", (1, 1)).save(folder / "dot.png")
    picture.save(folder / "png under another ending.jpg", format="PNG")
    (folder / "a.svg").write_text(f'{SVG} viewBox="0 0 9 9"><text y="9">ข้าว</text></svg>', encoding="utf-8")
    names = ("scan.tiff", "print.jpg", "deep.png", "clear.png", "dot.png", "a.svg")
    made += [folder / name for name in (*names, "png under another ending.jpg")]
    album = folder / "อัลบั้ม"
    album.mkdir()
    for name in ("ภาพ ๑.png", "ภาพ ๒.png", "ภาพ ๑๐.png"):
        picture.save(album / name)
    (album / "notes.txt").write_text("x")
    (album / "broken.png").write_bytes(b"x")
    return dict.fromkeys([*made, album], SHOWN)


def broken_pictures(folder: Path) -> Samples:
    """Pictures that were cut or spoilt, and some made to fill the memory."""
    noise = Image.frombytes("RGB", (400, 300), os.urandom(360_000))
    made: Samples = {}
    for ending in ("png", "jpg", "webp", "gif", "tiff", "bmp"):
        noise.save(folder / f"whole.{ending}")
        whole = (folder / f"whole.{ending}").read_bytes()
        (folder / f"whole.{ending}").unlink()
        made[_write(folder / f"cut.{ending}", whole[: len(whole) // 2])] = EITHER
        made[_write(folder / f"random.{ending}", os.urandom(5000))] = TOLD
        made[_write(folder / f"empty.{ending}", b"")] = TOLD
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    chunk = b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    made[_write(folder / "vast.png", b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk)] = TOLD
    made[_write(folder / "text.svg", b"rice")] = TOLD
    made[_write(folder / "open.svg", f"{SVG} width='9' height='9'><g>".encode())] = EITHER
    made[_write(folder / "vast.svg", f"{SVG} width='1e9' height='1e9'/>".encode())] = EITHER
    uses = "".join(f'<g id="a{n}">{f"""<use href="#a{n - 1}"/>""" * 10}</g>' for n in range(1, 9))
    leaf = '<g id="a0"><path d="M0 0"/></g>'
    defs = f'{SVG} width="9" height="9"><defs>{leaf}{uses}</defs><use href="#a8"/></svg>'
    made[_write(folder / "laughs.svg", defs.encode())] = EITHER
    empty, useless = folder / "empty folder", folder / "folder of broken pictures"
    empty.mkdir()
    useless.mkdir()
    (useless / "1.png").write_bytes(b"x")
    made |= {empty: TOLD, useless: TOLD}
    return made


def videos(folder: Path) -> Samples:
    """Videos as cameras, phones and offices make them."""
    aac = ("-c:a", "aac")
    wanted = {
        "ภาพรวม.mp4": (*PICTURES, *SOUND, "-c:v", "libx264", *aac),
        "hevc.mp4": (*PICTURES, "-c:v", "libx265", "-x265-params", "log-level=none"),
        "phone.mov": (*PICTURES, *SOUND, "-c:v", "libx264", *aac, "-metadata:s:v:0", "rotate=90"),
        "vp9.webm": (*PICTURES, "-c:v", "libvpx-vp9", "-b:v", "200k"),
        "av1.mkv": (*PICTURES, "-c:v", "libaom-av1", "-cpu-used", "8", "-b:v", "200k"),
        "office.wmv": (*PICTURES, *SOUND, "-c:v", "wmv2", "-c:a", "wmav2"),
        "old.avi": (*PICTURES, *SOUND, "-c:v", "mpeg4", "-c:a", "mp3"),
        "dvd.mpg": (*PICTURES, *SOUND, "-c:v", "mpeg2video", "-c:a", "mp2"),
        "camera.ts": (*PICTURES, *SOUND, "-c:v", "mpeg2video", "-c:a", "mp2", "-f", "mpegts"),
        "phone.3gp": (*PICTURES, "-c:v", "mpeg4", "-f", "3gp"),
        "odd size.mp4": (*PICTURES, "-c:v", "libx264", "-pix_fmt", "yuv444p", "-vf", "scale=321:181"),
        "surround.mp4": (*PICTURES, *SOUND, "-c:v", "libx264", *aac, "-ac", "6"),
        "sound only.mp4": (*SOUND, *aac),
    }
    return {_clip(folder / name, *options): SHOWN for name, options in wanted.items()}


def broken_videos(folder: Path) -> Samples:
    """Videos that were cut or are none."""
    code = ("-c:v", "libx264", "-g", "5")
    whole = _clip(folder / "whole.mp4", *PICTURES, *code).read_bytes()
    streamed = _clip(folder / "streamed.mp4", *PICTURES, *code, "-movflags", "+faststart").read_bytes()
    made: Samples = {
        _write(folder / "cut before its index.mp4", whole[: len(whole) // 2]): TOLD,
        _write(folder / "cut after its index.mp4", streamed[: len(streamed) // 2]): EITHER,
    }
    for ending in ("mp4", "mov", "mkv", "avi", "wmv", "webm", "mpg"):
        made[_write(folder / f"random.{ending}", os.urandom(50_000))] = TOLD
        made[_write(folder / f"empty.{ending}", b"")] = TOLD
    made[_write(folder / "random.ts", os.urandom(50_000))] = EITHER
    made[_write(folder / "text.mp4", b"rice\n" * 100)] = TOLD
    (folder / "whole.mp4").unlink()
    (folder / "streamed.mp4").unlink()
    return made


def no_files(folder: Path) -> Samples:
    """What is named, and is no file that can be read."""
    os.mkfifo(folder / "pipe.mp4")
    os.mkfifo(folder / "pipe.pptx")
    (folder / "broken link.pptx").symlink_to("gone.pptx")
    (folder / "circle.pdf").symlink_to("circle.pdf")
    (folder / "notes.txt").write_text("x")
    (folder / "document.docx").write_bytes(b"PK\x03\x04")
    (folder / "no ending").write_bytes(b"x")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder / "s.pdf"))
    names = ("pipe.mp4", "pipe.pptx", "broken link.pptx", "circle.pdf", "notes.txt", "document.docx")
    named = [folder / name for name in (*names, "no ending", "s.pdf", "missing.pdf", "x" * 300)]
    return dict.fromkeys([*named, Path("/dev/zero")], TOLD)


def _write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _clip(path: Path, *options: str) -> Path:
    subprocess.run(["ffmpeg", "-v", "error", "-y", *options, str(path)], check=True, capture_output=True)
    return path


def _by_soffice(deck: Path, how: str, folder: Path) -> None:
    profile = f"-env:UserInstallation={(folder / '.profile').as_uri()}"
    command = [str(find_soffice()), profile, "--headless", "--convert-to", how, "--outdir", str(folder)]
    subprocess.run([*command, str(deck)], check=True, capture_output=True)
    shutil.rmtree(folder / ".profile", ignore_errors=True)


def _by_soffice_locked(folder: Path) -> Path:
    deck = new_deck()
    add_slide(deck, "ลับ")
    lock = (
        '{"EncryptFile":{"type":"boolean","value":"true"},'
        '"DocumentOpenPassword":{"type":"string","value":"ok"}}'
    )
    _by_soffice(save(deck, folder / "locked.pptx"), f"pdf:impress_pdf_Export:{lock}", folder)
    (folder / "locked.pptx").unlink()
    return folder / "locked.pdf"
