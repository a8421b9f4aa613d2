import json
import subprocess
import threading
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPdfWriter

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.images import ImagePages
from pmqa_desktop.media.pdf_pages import PdfPages
from tests.support.pixels import BLUE, RED, WHITE, colour


def minimal_pdf(path: Path, *pages: tuple[int, int, str]) -> Path:
    """Pages of a size in points with a drawing each, as plain PDF text; readers repair the missing index."""
    kids = " ".join(f"{3 + 2 * n} 0 R" for n in range(len(pages)))
    parts = [
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
        f"2 0 obj<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>endobj",
    ]
    for n, (width, height, drawing) in enumerate(pages):
        number = 3 + 2 * n
        box = f"/MediaBox[0 0 {width} {height}]"
        parts.append(f"{number} 0 obj<</Type/Page/Parent 2 0 R{box}/Contents {number + 1} 0 R>>endobj")
        parts.append(f"{number + 1} 0 obj<</Length {len(drawing)}>>stream\n{drawing}\nendstream endobj")
    path.write_text("\n".join([*parts, "trailer<</Root 1 0 R>>"]), encoding="ascii")
    return path


def near(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 24 for a, b in zip(one, other, strict=True))


def test_a_page_fits_the_box_upright_in_its_colours_on_white(tmp_path: Path) -> None:
    # PDF counts from the bottom: the red square is in the lower left corner.
    pages = PdfPages(minimal_pdf(tmp_path / "a.pdf", (400, 200, "1 0 0 rg 0 0 100 100 re f")))

    picture = pages.render(0, 800, 800)

    assert pages.page_count == 1
    assert pages.page_size(0) == (400, 200)
    assert (picture.width, picture.height) == (800, 400)
    assert colour(picture, 50, 350) == RED
    assert colour(picture, 50, 50) == WHITE
    assert colour(picture, 799, 399) == WHITE
    pages.close()


def test_pages_of_one_file_keep_their_own_sizes(tmp_path: Path) -> None:
    pages = PdfPages(minimal_pdf(tmp_path / "a.pdf", (400, 300, ""), (300, 400, "")))

    sizes = [(pages.render(index, 120, 120).width, pages.render(index, 120, 120).height) for index in (0, 1)]

    assert sizes == [(120, 90), (90, 120)]
    pages.close()


def test_many_threads_draw_the_same_pages_alike(tmp_path: Path) -> None:
    drawing = "0 0 1 rg " + " ".join(f"{n} {n} 5 5 re f" for n in range(0, 300, 7))
    pages = PdfPages(minimal_pdf(tmp_path / "a.pdf", *((300, 300, drawing),) * 4))
    drawn: list[bytes] = []

    def draw() -> None:
        drawn.extend(bytes(pages.render(index, 200, 200).data) for index in range(4))

    threads = [threading.Thread(target=draw) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(drawn) == 16
    assert len(set(drawn)) == 1
    pages.close()


@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7\n" + bytes(3000)])
def test_a_file_that_is_no_pdf_is_unreadable(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.pdf").write_bytes(content)

    with pytest.raises(PmqaError) as error:
        PdfPages(tmp_path / "x.pdf", "เอกสาร.pdf")

    assert (error.value.code, error.value.facts) == ("pdf-unreadable", {"name": "เอกสาร.pdf"})


def test_a_missing_pdf_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(PmqaError, match="pdf-unreadable"):
        PdfPages(tmp_path / "none.pdf")


def test_a_locked_pdf_opens_with_its_password_only(soffice: Path, thai_deck: Path, tmp_path: Path) -> None:
    options = {
        "EncryptFile": {"type": "boolean", "value": "true"},
        "DocumentOpenPassword": {"type": "string", "value": "ok"},
    }
    lock = json.dumps(options)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = ["--convert-to", f"pdf:impress_pdf_Export:{lock}", "--outdir", str(tmp_path), str(thai_deck)]
    subprocess.run([str(soffice), profile, "--headless", *convert], check=True, capture_output=True)
    locked = tmp_path / f"{thai_deck.stem}.pdf"

    for password, code in (
        (None, "pdf-password-needed"),
        ("", "pdf-password-needed"),
        ("no", "pdf-password-wrong"),
    ):
        with pytest.raises(PmqaError) as error:
            PdfPages(locked, "ลับ.pdf", password=password)
        assert (error.value.code, error.value.facts) == (code, {"name": "ลับ.pdf"})
    pages = PdfPages(locked, password="ok")
    assert pages.page_count == 2
    pages.close()


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "bmp", "tif"])
def test_an_image_is_a_page_in_its_own_shape(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"ภาพ.{suffix}"
    picture = Image.new("RGB", (200, 100), RED)
    picture.paste(BLUE, (100, 0, 200, 100))
    picture.save(path)

    pages = ImagePages([path], path.name)
    drawn = pages.render(0, 400, 400)

    assert (pages.page_count, pages.page_size(0)) == (1, (200, 100))
    assert (drawn.width, drawn.height) == (400, 200)
    assert near(colour(drawn, 20, 100), RED)
    assert near(colour(drawn, 380, 100), BLUE)


def test_a_photograph_taken_sideways_stands_upright(tmp_path: Path) -> None:
    turned_right = 6
    exif = Image.Exif()
    exif[0x0112] = turned_right
    picture = Image.new("RGB", (200, 100), RED)
    picture.paste(BLUE, (0, 0, 100, 100))
    picture.save(tmp_path / "a.jpg", exif=exif, quality=95)

    pages = ImagePages([tmp_path / "a.jpg"], "a.jpg")
    drawn = pages.render(0, 100, 100)

    assert pages.page_size(0) == (100, 200)
    assert (drawn.width, drawn.height) == (50, 100)
    assert near(colour(drawn, 25, 10), BLUE)
    assert near(colour(drawn, 25, 90), RED)


def test_what_is_transparent_shows_white_paper(tmp_path: Path) -> None:
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(tmp_path / "a.png")

    drawn = ImagePages([tmp_path / "a.png"], "a.png").render(0, 10, 10)

    assert colour(drawn, 5, 5) == WHITE


def test_the_images_of_a_scan_and_of_several_files_are_pages_in_order(tmp_path: Path) -> None:
    first, second = Image.new("RGB", (40, 40), RED), Image.new("RGB", (40, 40), BLUE)
    first.save(tmp_path / "scan.tiff", save_all=True, append_images=[second])
    Image.new("RGB", (40, 40), WHITE).save(tmp_path / "last.png")

    pages = ImagePages([tmp_path / "scan.tiff", tmp_path / "last.png"], "scan")

    assert [colour(pages.render(n, 40, 40), 20, 20) for n in range(pages.page_count)] == [RED, BLUE, WHITE]


def test_a_picture_can_be_painted_as_it_is(tmp_path: Path) -> None:
    pages = PdfPages(minimal_pdf(tmp_path / "a.pdf", (100, 100, "1 0 0 rg 0 0 100 100 re f")))
    picture = pages.render(0, 50, 50)
    pages.close()

    image = QImage(picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)

    assert image.pixelColor(25, 25).getRgb()[:3] == RED


def test_a_file_that_is_no_image_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))

    with pytest.raises(PmqaError) as error:
        ImagePages([tmp_path / "a.png"], "ภาพ.png")

    assert (error.value.code, error.value.facts) == ("image-unreadable", {"name": "ภาพ.png"})


def test_the_words_on_a_page_can_be_read_and_a_photograph_has_none(
    tmp_path: Path, qapp: QGuiApplication
) -> None:
    writer = QPdfWriter(str(tmp_path / "words.pdf"))
    painter = QPainter(writer)
    painter.drawText(400, 400, "SIPOC 2564")
    writer.newPage()
    painter.drawText(400, 400, "ends")
    painter.end()
    pages = PdfPages(tmp_path / "words.pdf")
    assert [pages.text(page).strip() for page in range(2)] == ["SIPOC 2564", "ends"]
    pages.close()
    Image.new("RGB", (8, 8), RED).save(tmp_path / "red.png")
    assert ImagePages([tmp_path / "red.png"], "red.png").text(0) == ""
