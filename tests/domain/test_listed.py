from datetime import date

import pytest

from pmqa_desktop.domain.abbreviations import Abbreviation
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.dossier import Holiday
from pmqa_desktop.domain.listed import read_abbreviations, read_holidays, written_abbreviations
from pmqa_desktop.errors import PmqaError


def test_lines_with_a_sign_or_a_tabulator_between_are_read_and_empty_ones_are_passed_over() -> None:
    read = read_abbreviations("อจ = อำนาจเจริญ\n\n kpi\tตัวชี้วัด = KPI \n")
    assert read == (Abbreviation("อจ", "อำนาจเจริญ"), Abbreviation("kpi", "ตัวชี้วัด = KPI"))
    assert read_abbreviations(written_abbreviations(read)) == read


@pytest.mark.parametrize("line", ["อจ", "= อำนาจเจริญ", "อจ =", "สอง คำ = สาม"])
def test_a_line_that_is_no_abbreviation_is_told(line: str) -> None:
    with pytest.raises(PmqaError, match="line-unreadable"):
        read_abbreviations(f"ก = ข\n{line}")


def test_holidays_are_read_with_the_day_in_any_style() -> None:
    read = read_holidays("13 เมษายน 2565 = วันสงกรานต์\n2022-04-14\tวันสงกรานต์\n๑๕/๔/๒๕๖๕")
    assert read == (
        Holiday(date(2022, 4, 13), Bilingual("วันสงกรานต์")),
        Holiday(date(2022, 4, 14), Bilingual("วันสงกรานต์")),
        Holiday(date(2022, 4, 15), Bilingual("")),
    )


def test_a_day_that_does_not_exist_is_told() -> None:
    with pytest.raises(PmqaError, match="line-unreadable"):
        read_holidays("31 เมษายน 2565 = ไม่มี")
