from dataclasses import replace
from datetime import date

import pytest

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.readiness import CheckItem, CheckStatus, blocking

ITEM = CheckItem("A4-1", "A4", Bilingual("อินเทอร์เน็ตหลัก"), critical=True, days_before=2)


def test_an_item_is_due_its_days_before_the_event() -> None:
    assert ITEM.due(date(2021, 3, 1)) == date(2021, 2, 27)
    assert replace(ITEM, days_before=0).due(date(2021, 3, 1)) == date(2021, 3, 1)


@pytest.mark.parametrize("status", [CheckStatus.TODO, CheckStatus.DOING, CheckStatus.PROBLEM])
def test_a_critical_item_blocks_until_it_is_settled(status: CheckStatus) -> None:
    unsettled = replace(ITEM, status=status)
    assert blocking([unsettled]) == (unsettled,)


@pytest.mark.parametrize("status", [CheckStatus.OK, CheckStatus.NOT_APPLICABLE])
def test_a_settled_item_does_not_block(status: CheckStatus) -> None:
    assert blocking([replace(ITEM, status=status)]) == ()


def test_what_is_not_critical_never_blocks() -> None:
    assert blocking([replace(ITEM, critical=False, status=CheckStatus.PROBLEM)]) == ()
