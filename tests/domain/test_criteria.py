from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.domain.criteria import Criteria, CriterionItem, Scheme, Verified

CRITERIA = Criteria(
    note="",
    categories=(),
    schemes=(Scheme("pmqa40", 6, Verified.YES), Scheme("award", 6, Verified.PARTLY)),
    items=(
        CriterionItem("pmqa40", "6.1", Bilingual("กระบวนการที่เชื่อมโยง")),
        CriterionItem("award", "6.1", Bilingual("กระบวนการทำงาน")),
        CriterionItem("pmqa40", "6.2", Bilingual("นวัตกรรม")),
    ),
    levels=(),
    levels_rule=NOTHING,
    levels_verified=Verified.NO,
    dimensions=(),
    dimensions_verified=Verified.NO,
)


def test_the_same_code_means_another_item_in_another_scheme() -> None:
    assert [item.name.th for item in CRITERIA.items_of("award")] == ["กระบวนการทำงาน"]
    assert [item.code for item in CRITERIA.items_of("pmqa40")] == ["6.1", "6.2"]


def test_an_unknown_scheme_has_no_items() -> None:
    assert CRITERIA.items_of("iso9001") == ()
