"""Spreadsheets as offices keep them."""

from datetime import date, datetime, time
from pathlib import Path

from openpyxl import Workbook

HEADINGS = [
    "ลำดับ",
    "ผลงาน",
    "วันที่",
    "เวลา",
    "ประเด็นคำถาม ",
    "ผู้ถาม",
    None,
    "หมวด",
    "หน่วยงานรับผิดชอบ",
    "กำหนดส่ง",
]

ROWS = [
    [
        1,
        "ข้าวอินทรีย์",
        datetime(2564, 7, 22),
        time(10, 43),
        "ต้นทุนลดลงเท่าใด",
        "ผู้ตรวจประเมินคนที่ 1",
        None,
        6.1,
        "สำนักงานเกษตรจังหวัด",
        "30 ก.ค. 2564",
    ],
    [
        2,
        None,
        "22/7/2564",
        "10.51 น.",
        "ตลาดอยู่ที่ใด\nใครรับซื้อ",
        "ดร.สมศรี",
        None,
        "หมวด 6 ข้อ ๖.๒",
        None,
        date(2021, 7, 30),
    ],
    [3, None, date(2021, 7, 22), "๑๑:๐๒", "ใครตรวจรับรอง", None, None, "๖.๓", None, "เร็ว ๆ นี้"],
    [None] * 10,
    [4, "ไม่มีผลงานนี้", "22 ก.ค. 64", None, "=cmd|' /C calc'!A0", None, None, None, None, None],
    [5, None, None, None, None, None, None, None, "หมายเหตุ", None],
]


def messy_workbook(path: Path) -> Path:
    """Titles above the headings, merged cells, an empty column, days in three ways, remarks below."""
    book = Workbook()
    cover = book.active
    assert cover is not None
    cover.title = "ปก"
    cover["A1"] = "จังหวัดอำนาจเจริญ"
    sheet = book.create_sheet("ประเด็นคำถาม")
    sheet["A1"] = "สรุปประเด็นคำถามคณะผู้ตรวจประเมิน"
    sheet.merge_cells("A1:H1")
    sheet["A2"] = "ณ วันที่ 22 กรกฎาคม 2564"
    for at, text in enumerate(HEADINGS, 1):
        sheet.cell(4, at, text)
    for down, row in enumerate(ROWS, 5):
        for across, value in enumerate(row, 1):
            if value is not None:
                cell = sheet.cell(down, across, value)
                if isinstance(value, str) and value.startswith("="):
                    cell.data_type = "s"
    sheet.merge_cells("B5:B7")
    hidden = book.create_sheet("ร่าง")
    hidden["A1"] = "คำถาม"
    hidden.sheet_state = "hidden"
    book.save(path)
    return path
