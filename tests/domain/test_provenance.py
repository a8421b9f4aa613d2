from pmqa_desktop.domain.provenance import UNSOURCED, Mark, Origin, Provenance


def test_a_part_without_a_mark_has_no_origin() -> None:
    sourced = Provenance(marks=(Mark("events", Origin.SEED),))
    assert sourced.origin("events") is Origin.SEED
    assert sourced.origin("roles") is None
    assert UNSOURCED.origin("events") is None
