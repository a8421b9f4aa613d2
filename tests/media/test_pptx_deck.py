import zipfile
from pathlib import Path

import pytest

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.domain.deck import Page, Rectangle, Section, VideoStart
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.linked_file import linked_file
from pmqa_desktop.media.package import save_part, unpacks_without_end
from pmqa_desktop.media.pptx_deck import read_pptx
from tests.support.decks import (
    HEIGHT,
    WIDTH,
    add_sections,
    add_slide,
    add_timing,
    add_video,
    link_instead,
    media_node,
    new_deck,
    play,
    rewrite,
    save,
    set_typeface,
    show,
)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """What stands for a video where nobody plays it."""
    path = tmp_path / "source.mp4"
    path.write_bytes(b"not really a video")
    return path


def sides(box: Rectangle) -> list[float]:
    return [round(side, 3) for side in (box.left, box.top, box.width, box.height)]


def test_titles_and_notes_come_with_their_slides_and_hidden_ones_are_counted(thai_deck: Path) -> None:
    deck = read_pptx(thai_deck)

    assert deck.pages == (Page(1, "ที่นี่ ผู้ว่าฯ กล่าวต้อนรับ", "ยิ้ม\nพูดช้า ๆ"), Page(3))
    assert deck.hidden == (2,)


def test_numbering_starts_where_the_deck_says(thai_deck: Path, tmp_path: Path) -> None:
    from pptx import Presentation

    deck = Presentation(str(thai_deck))
    deck.part._element.set("firstSlideNum", "10")
    deck.save(str(tmp_path / "ten.pptx"))

    read = read_pptx(tmp_path / "ten.pptx")

    assert [page.number for page in read.pages] == [10, 12]
    assert read.hidden == (11,)


@pytest.mark.parametrize("length", [0, 100, 3000, -200])
def test_a_deck_cut_short_is_unreadable(thai_deck: Path, tmp_path: Path, length: int) -> None:
    cut = tmp_path / "cut.pptx"
    cut.write_bytes(thai_deck.read_bytes()[:length])

    with pytest.raises(PmqaError) as error:
        read_pptx(cut, "ภาพรวม.pptx")

    assert (error.value.code, error.value.facts) == ("deck-unreadable", {"name": "ภาพรวม.pptx"})


def test_a_deck_with_spoilt_parts_is_unreadable_or_read_but_never_a_crash(
    thai_deck: Path, tmp_path: Path
) -> None:
    content = thai_deck.read_bytes()
    outcomes = set()
    for start in range(0, len(content), len(content) // 60):
        spoilt = bytearray(content)
        spoilt[start : start + 40] = bytes(40)
        path = tmp_path / "spoilt.pptx"
        path.write_bytes(spoilt)
        try:
            outcomes.add(len(read_pptx(path).pages))
        except PmqaError as error:
            outcomes.add(error.code)

    # A slide that cannot be read is a page about which nothing is known, hidden or not.
    assert outcomes <= {"deck-unreadable", 2, 3}
    assert "deck-unreadable" in outcomes


@pytest.mark.bench
def test_three_hundred_slides_are_read_within_a_second(tmp_path: Path) -> None:
    from pptx import Presentation

    deck = Presentation()
    for number in range(300):
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = f"สไลด์ {number}"
        slide.notes_slide.notes_text_frame.text = "บันทึก"
    deck.save(str(tmp_path / "long.pptx"))
    clock = SystemClock()

    begin = clock.steady_ms()
    read = read_pptx(tmp_path / "long.pptx")
    took = clock.steady_ms() - begin

    assert len(read.pages) == 300
    assert took < 1000


def test_sections_begin_at_their_first_slide_that_is_shown(tmp_path: Path) -> None:
    deck = new_deck()
    slides = [add_slide(deck, f"S{number}", hidden=number in (1, 3)) for number in range(6)]
    add_sections(deck, {"ภาพรวม": slides[:1], "ข้าว": slides[1:3], "สำรอง": slides[3:4], "จบ": slides[4:]})

    read = read_pptx(save(deck, tmp_path / "a.pptx"))

    assert [page.number for page in read.pages] == [1, 3, 5, 6]
    assert read.sections == (Section("ภาพรวม", 0), Section("ข้าว", 1), Section("จบ", 2))


def test_an_embedded_video_has_a_rectangle_a_name_and_its_bytes(tmp_path: Path, clip: Path) -> None:
    deck = new_deck()
    add_video(add_slide(deck), clip, left=0.25, top=0.5, width=0.5)
    path = save(deck, tmp_path / "a.pptx")

    (video,) = read_pptx(path).pages[0].videos
    save_part(path, video.part, tmp_path / "out.mp4")

    assert sides(video.rectangle) == [0.25, 0.5, 0.5, 0.25]
    assert (video.name, video.address, video.start) == ("media1.mp4", "", VideoStart.CLICKED)
    assert (tmp_path / "out.mp4").read_bytes() == clip.read_bytes()


def test_a_part_that_is_not_there_is_no_video(tmp_path: Path) -> None:
    path = save(new_deck(), tmp_path / "a.pptx")

    with pytest.raises(PmqaError, match="deck-unreadable"):
        save_part(path, "ppt/media/none.mp4", tmp_path / "out.mp4")


@pytest.mark.parametrize(
    ("steps", "start"),
    [
        ([("afterEffect",)], VideoStart.AT_ONCE),
        ([("withEffect",)], VideoStart.AT_ONCE),
        ([("clickEffect",)], VideoStart.NEXT_CLICK),
        ([("other clickEffect", "withEffect")], VideoStart.NEXT_CLICK),
        ([("other withEffect", "afterEffect")], VideoStart.AT_ONCE),
        ([("other clickEffect",), ("afterEffect",)], VideoStart.AT_ONCE),
        ([("other clickEffect",)], VideoStart.CLICKED),
        ([], VideoStart.CLICKED),
    ],
)
def test_a_video_starts_as_the_slides_sequence_says(
    tmp_path: Path, clip: Path, steps: list[tuple[str, ...]], start: VideoStart
) -> None:
    deck = new_deck()
    slide = add_slide(deck, "S")
    shape = add_video(slide, clip)

    def effect(told: str) -> str:
        other, _, node = told.rpartition("other ")
        return show(2, node) if other or told.startswith("other ") else play(shape, node)

    add_timing(slide, *("".join(map(effect, step)) for step in steps))

    (video,) = read_pptx(save(deck, tmp_path / "a.pptx")).pages[0].videos

    assert video.start is start


def test_a_video_may_loop_and_be_muted(tmp_path: Path, clip: Path) -> None:
    deck = new_deck()
    slide = add_slide(deck)
    shape = add_video(slide, clip)
    add_timing(slide, media=media_node(shape, loops=True, muted=True))

    (video,) = read_pptx(save(deck, tmp_path / "a.pptx")).pages[0].videos

    assert (video.loops, video.muted) == (True, True)


def test_a_linked_video_is_looked_for_where_the_deck_is(tmp_path: Path, clip: Path) -> None:
    deck = new_deck()
    addresses = ["clip.mp4", r"file:///C:\Users\me\คลิป.mp4", "https://example.org/v.mp4", "gone.mp4"]
    for address in addresses:
        slide = add_slide(deck)
        add_video(slide, clip)
        link_instead(slide, address)
    path = save(deck, tmp_path / "a.pptx")
    for name in ("clip.mp4", "คลิป.mp4"):
        (tmp_path / name).write_bytes(b"x")

    videos = [video for page in read_pptx(path).pages for video in page.videos]

    assert [video.address for video in videos] == addresses
    assert [video.name for video in videos] == ["clip.mp4", "คลิป.mp4", "v.mp4", "gone.mp4"]
    assert [linked_file(video, path) for video in videos] == [
        tmp_path / "clip.mp4",
        tmp_path / "คลิป.mp4",
        None,
        None,
    ]


def test_a_video_in_a_group_lies_where_the_group_puts_it(tmp_path: Path, clip: Path) -> None:
    deck = new_deck()
    slide = add_slide(deck)
    add_video(slide, clip, left=0.25, top=0, width=0.5)
    movie = slide.shapes[-1]._element
    group = slide.shapes.add_group_shape()
    group._element.append(movie)
    place = group._element.grpSpPr.get_or_add_xfrm()
    for name, (x, y) in {"off": (WIDTH // 2, 0), "chOff": (WIDTH // 4, 0)}.items():
        element = getattr(place, f"get_or_add_{name}")()
        element.x, element.y = x, y
    for name, (width, height) in {"ext": (WIDTH // 4, HEIGHT // 2), "chExt": (WIDTH // 2, HEIGHT)}.items():
        element = getattr(place, f"get_or_add_{name}")()
        element.cx, element.cy = width, height

    (video,) = read_pptx(save(deck, tmp_path / "a.pptx")).pages[0].videos

    assert sides(video.rectangle) == [0.5, 0, 0.25, 0.125]


def test_shapes_and_words_may_lead_outside_or_to_a_slide(tmp_path: Path) -> None:
    deck = new_deck()
    first, hidden, last = add_slide(deck), add_slide(deck, hidden=True), add_slide(deck)
    box = first.shapes.add_textbox(0, 0, WIDTH // 2, HEIGHT // 4)
    run = box.text_frame.paragraphs[0].add_run()
    run.text, run.hyperlink.address = "ดูเพิ่ม", "https://example.org/ข้าว"
    for target in (hidden, last):
        first.shapes.add_textbox(0, HEIGHT // 2, WIDTH, HEIGHT // 2).click_action.target_slide = target

    links = read_pptx(save(deck, tmp_path / "a.pptx")).pages[0].links

    assert [(link.address, link.page) for link in links] == [("https://example.org/ข้าว", None), ("", 1)]
    assert [sides(link.rectangle) for link in links] == [[0, 0, 0.5, 0.25], [0, 0.5, 1, 0.5]]


def test_fonts_are_those_that_slides_and_their_theme_name(tmp_path: Path) -> None:
    deck = new_deck()
    run = add_slide(deck).shapes.add_textbox(0, 0, 100, 100).text_frame.paragraphs[0].add_run()
    run.text = "ข้าวอินทรีย์"
    for kind, family in (("latin", "+mn-lt"), ("ea", "MS Mincho"), ("cs", "TH SarabunIT๙")):
        set_typeface(run, kind, family)

    fonts = {font.family: font.complex_script for font in read_pptx(save(deck, tmp_path / "a.pptx")).fonts}

    # python-pptx's own theme: Calibri, and for Thai what it lists for that script.
    assert fonts["TH SarabunIT๙"]
    assert not fonts["Calibri"]
    assert not fonts["MS Mincho"]
    assert fonts["Cordia New"]
    assert not [family for family in fonts if family.startswith("+")]


def test_without_thai_no_thai_font_is_asked_for(tmp_path: Path) -> None:
    deck = new_deck()
    add_slide(deck, "Rice")

    assert [font.family for font in read_pptx(save(deck, tmp_path / "a.pptx")).fonts] == ["Arial", "Calibri"]


def test_the_strict_form_of_the_format_is_read_alike(thai_deck: Path, tmp_path: Path) -> None:
    strict = tmp_path / "strict.pptx"
    strict.write_bytes(thai_deck.read_bytes())
    usual = b"http://schemas.openxmlformats.org"
    spaces = {
        usual
        + b"/officeDocument/2006/relationships": b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        usual + b"/presentationml/2006/main": b"http://purl.oclc.org/ooxml/presentationml/main",
        usual + b"/drawingml/2006/main": b"http://purl.oclc.org/ooxml/drawingml/main",
    }

    def renamed(_name: str, content: bytes) -> bytes:
        for old, new in spaces.items():
            content = content.replace(old, new)
        return content

    assert read_pptx(rewrite(strict, renamed)) == read_pptx(thai_deck)


def test_a_slide_that_cannot_be_read_costs_the_others_nothing(thai_deck: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.pptx"
    path.write_bytes(thai_deck.read_bytes())
    rewrite(path, lambda name, content: b"<p:sld" if name == "ppt/slides/slide3.xml" else content)

    read = read_pptx(path)

    assert [page.number for page in read.pages] == [1, 3]
    assert read.pages[0].title == "ที่นี่ ผู้ว่าฯ กล่าวต้อนรับ"
    assert read.pages[1] == Page(3)


def test_what_unfolds_without_end_is_not_read(thai_deck: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.pptx"
    path.write_bytes(thai_deck.read_bytes())
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9))
    doctype = f'?>\n<!DOCTYPE p [<!ENTITY a0 "ha">{laughs}]>'.encode()

    def declared(name: str, content: bytes) -> bytes:
        return content.replace(b"?>", doctype, 1) if name == "ppt/presentation.xml" else content

    # Nothing unfolds yet: what could is enough to be refused.
    with pytest.raises(PmqaError, match="deck-unreadable"):
        read_pptx(rewrite(path, declared))


def test_a_package_that_fills_the_memory_is_known_by_its_list(tmp_path: Path, thai_deck: Path) -> None:
    bomb = tmp_path / "bomb.pptx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        package.writestr("a.xml", b"")
        package.infolist()[0].file_size = 2**31
        package.infolist()[0].compress_size = 10

    assert unpacks_without_end(bomb)
    assert not unpacks_without_end(thai_deck)
    (tmp_path / "none.pptx").write_bytes(b"no zip")
    assert not unpacks_without_end(tmp_path / "none.pptx")
