"""Who signs what in which order, and what no order of signatures can reach."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.destruction.lists import (
    NEXT,
    OVER,
    FrozenLine,
    ListState,
    Slot,
    digest,
    may_become,
    slots_for,
)
from desktop_archive.rules.destruction.profiles import (
    ACCOUNTING5,
    AGENCY6,
    COMPANY3,
    JOINT,
    SECRET_PAPERS,
    SHIPPED,
    TECHNICAL,
    PanelRole,
    PanelSeat,
    Part,
    Profile,
    ProfileRefusal,
    Seat,
    Sitting,
    as_kept,
    from_kept,
    panel_lacks,
    profile_refusal,
)
from desktop_archive.rules.destruction.signing import (
    SlotsStanding,
    Word,
    WordRefusal,
    awaited,
    statement,
    word_refusal,
)
from desktop_archive.rules.names import Names

TODAY = date(2026, 3, 17)
LINE = FrozenLine(
    position=1,
    record_id=7,
    code="Z109-WS-2015-D10-0001",
    document_no="",
    creator="办公室",
    title="通知",
    formed="2015-03-18",
    period="D10",
    kept_years=10,
    pages=3,
    quantity=1,
    matter="paper",
    secrecy=0,
    unit="办公室",
    reason="期满，无保存价值",
    early_reason="",
)


def posts(profile: Profile, part: Part) -> list[str]:
    return [seat.post for seat in profile.seats if seat.part is part]


@pytest.mark.requirement("D-15", "M-42", "P-08")
def test_the_full_chain_asks_for_six_opinions_and_then_the_general_manager() -> None:
    assert sorted(posts(AGENCY6, Part.OPINION)) == sorted(
        [
            "archivist",
            "business_clerk",
            "archive_head",
            "department_head",
            "office_head",
            "leader_in_charge",
        ]
    )
    assert AGENCY6.decider == "general_manager"
    assert len(posts(ACCOUNTING5, Part.OPINION)) + 1 == 5
    assert posts(COMPANY3, Part.OPINION) == ["department_head"]


@pytest.mark.requirement("R-14", "D-18", "R-10")
def test_the_chief_engineer_checks_before_the_general_manager_decides() -> None:
    slots = slots_for(TECHNICAL, [("archive_head", "周敏")], ())
    (check,) = [slot for slot in slots if slot.part is Part.CHECK]
    (decision,) = [slot for slot in slots if slot.part is Part.DECISION]
    assert (check.post, decision.post) == ("chief_engineer", "general_manager")
    assert check.step < decision.step


@pytest.mark.requirement("D-16")
def test_each_department_on_a_mixed_list_signs_for_its_lines() -> None:
    slots = slots_for(AGENCY6, [], {3, 5})
    heads = [slot for slot in slots if slot.post == "department_head"]
    clerks = [slot for slot in slots if slot.post == "business_clerk"]
    assert [slot.unit_id for slot in heads] == [3, 5]
    assert [slot.unit_id for slot in clerks] == [3, 5]


@pytest.mark.requirement("D-17")
def test_the_panel_signs_first_and_the_decision_comes_last() -> None:
    slots = slots_for(COMPANY3, [("archivist", "林晓"), ("service_manager", "周敏")], ())
    assert [slot.name for slot in slots if slot.step == 1] == ["林晓", "周敏"]
    assert slots[-1].part is Part.DECISION
    assert all(one.step <= other.step for one, other in pairwise(slots))


@pytest.mark.requirement("D-42")
def test_a_joint_review_is_signed_in_any_order_before_the_leader_decides() -> None:
    slots = slots_for(JOINT, [("archive_head", "周敏")], {3})
    opinions = {slot.step for slot in slots if slot.part is Part.OPINION}
    assert len(opinions) == 1
    assert slots[-1].step > max(opinions)


@pytest.mark.requirement("D-02", "D-03")
def test_a_panel_lacks_a_head_for_every_department_concerned() -> None:
    sitting = [
        Sitting("office_head", PanelRole.CHAIR),
        Sitting("archive_head", PanelRole.MEMBER),
        Sitting("archivist", PanelRole.MEMBER),
        Sitting("department_head", PanelRole.MEMBER, 3),
    ]
    assert panel_lacks(AGENCY6, sitting, {3}) == ()
    (lacking,) = panel_lacks(AGENCY6, sitting, {3, 5})
    assert lacking == PanelSeat("department_head", each_unit=True)
    assert panel_lacks(AGENCY6, sitting[1:], {3})[0].role is PanelRole.CHAIR


@pytest.mark.requirement("D-42", "D-03")
def test_every_profile_survives_being_kept_and_an_own_one_has_to_be_whole() -> None:
    for profile in (*SHIPPED.values(), SECRET_PAPERS):
        assert from_kept(as_kept(profile)) == profile
    own = Profile(
        "own",
        Names("Ours", "本公司", "本公司"),
        (PanelSeat("archive_head"),),
        (Seat(Part.DECISION, "general_manager"),),
    )
    assert profile_refusal(own, "周敏") is None
    assert profile_refusal(own, " ") is ProfileRefusal.APPROVER_MISSING
    assert profile_refusal(AGENCY6, "周敏") is ProfileRefusal.SHIPPED
    clerk = Profile("own", own.names, own.panel, (Seat(Part.DECISION, "archivist"),))
    assert profile_refusal(clerk, "周敏") is ProfileRefusal.CLERK_DECIDES
    none = Profile("own", own.names, own.panel, (Seat(Part.OPINION, "archivist"),))
    assert profile_refusal(none, "周敏") is ProfileRefusal.DECISION_MISSING


@pytest.mark.requirement("D-14", "D-21")
def test_no_way_leads_to_destroyed_but_the_whole_one() -> None:
    """Take any one step away, and destroyed is out of reach."""
    whole = [
        ListState.DRAFT,
        ListState.SIGNING,
        ListState.DECIDING,
        ListState.APPROVED,
        ListState.COLLECTING,
        ListState.COUNTED,
        ListState.SHREDDED,
        ListState.DESTROYED,
    ]
    assert all(may_become(one, other) for one, other in pairwise(whole))
    for left_out in whole[1:-1]:
        reached = {ListState.DRAFT}
        for _ in ListState:
            reached |= {then for now in reached for then in NEXT[now] if then is not left_out}
        assert ListState.DESTROYED not in reached
    assert all(not NEXT[state] for state in OVER)


@pytest.mark.requirement("D-21")
@given(
    st.sampled_from(("title", "code", "reason", "unit", "early_reason", "period")),
    st.text(max_size=4),
)
def test_any_other_word_on_a_line_gives_another_digest(name: str, text: str) -> None:
    values = {field: getattr(LINE, field) for field in FrozenLine.__slots__}
    other = FrozenLine(**{**values, name: text})
    same = text == values[name]
    assert (digest("XH-2026-0001", 1, "agency6", [other]) == _digest()) is same


def _digest() -> str:
    return digest("XH-2026-0001", 1, "agency6", [LINE])


@pytest.mark.requirement("D-21")
def test_a_line_less_another_order_or_another_version_gives_another_digest() -> None:
    assert digest("XH-2026-0001", 1, "agency6", []) != _digest()
    assert digest("XH-2026-0001", 1, "agency6", [LINE, LINE]) != _digest()
    assert digest("XH-2026-0001", 2, "agency6", [LINE]) != _digest()
    assert digest("XH-2026-0002", 1, "agency6", [LINE]) != _digest()


PANEL = Slot(Part.PANEL, 1, "archivist", None, "林晓")
CLERK = Slot(Part.OPINION, 2, "archivist")
HEAD = Slot(Part.OPINION, 3, "department_head")
DECISION = Slot(Part.DECISION, 4, "general_manager")
SLOTS = (PANEL, CLERK, HEAD, DECISION)


def standing(*signed: tuple[Slot, str]) -> SlotsStanding:
    return SlotsStanding(
        slots=SLOTS,
        signed=signed,
        maker="林晓",
        digest="d",
        frozen_on=date(2026, 3, 10),
        today=TODAY,
    )


def word(slot: Slot, name: str, **values: object) -> Word:
    said = {"digest": "d", "agreed": True, "opinion": "", "on": TODAY, **values}
    return Word(
        list_number="XH-2026-0001",
        version=1,
        part=slot.part,
        post=slot.post,
        unit_id=slot.unit_id,
        name=name,
        **said,  # type: ignore[arg-type]
    )


def refused(slot: Slot, name: str, *signed: tuple[Slot, str], **values: object) -> object:
    return word_refusal(word(slot, name, **values), slot, standing(*signed))


ALL_BUT_HEAD = ((PANEL, "林晓"), (CLERK, "林晓"))


@pytest.mark.requirement("D-15", "R-04", "D-17")
def test_words_come_in_order_from_different_people() -> None:
    assert refused(PANEL, "林晓") is None
    assert refused(PANEL, "王五") is WordRefusal.NOT_THE_MEMBER
    assert refused(CLERK, "林晓") is WordRefusal.NOT_YET
    assert refused(CLERK, "林晓", (PANEL, "林晓")) is None
    assert refused(HEAD, "林晓", *ALL_BUT_HEAD) is WordRefusal.SAME_PERSON
    assert refused(HEAD, "林 晓", (PANEL, "林晓"), (CLERK, "王五")) is WordRefusal.MAKER_SIGNS
    assert refused(HEAD, "赵六", *ALL_BUT_HEAD) is None
    assert refused(HEAD, "赵六", *ALL_BUT_HEAD, (HEAD, "钱七")) is WordRefusal.ALREADY_SIGNED


@pytest.mark.requirement("R-04", "D-19")
def test_who_decides_gave_no_opinion_and_did_not_make_the_list() -> None:
    before = (*ALL_BUT_HEAD, (HEAD, "赵六"))
    assert refused(DECISION, "孙八", *before) is None
    assert refused(DECISION, "赵六", *before) is WordRefusal.SAME_PERSON
    assert refused(DECISION, "林晓", *before) is WordRefusal.SAME_PERSON
    assert refused(DECISION, "孙八", *ALL_BUT_HEAD) is WordRefusal.NOT_YET


@pytest.mark.requirement("D-15", "D-21")
def test_a_word_needs_name_date_the_same_list_and_a_reason_to_disagree() -> None:
    before = ((PANEL, "林晓"),)
    assert refused(CLERK, " ", *before) is WordRefusal.NAME_MISSING
    assert refused(CLERK, "王五", *before, digest="x") is WordRefusal.LIST_CHANGED
    assert refused(CLERK, "王五", *before, on=date(2026, 3, 18)) is WordRefusal.SIGNED_AHEAD
    early = refused(CLERK, "王五", *before, on=date(2026, 3, 9))
    assert early is WordRefusal.SIGNED_BEFORE_FROZEN
    assert refused(CLERK, "王五", *before, agreed=False) is WordRefusal.OPINION_MISSING
    assert refused(CLERK, "王五", *before, agreed=False, opinion="尚有诉讼") is None
    assert word_refusal(word(CLERK, "王五"), None, standing()) is WordRefusal.NO_SUCH_SEAT


def test_only_the_first_open_step_is_awaited() -> None:
    assert awaited(SLOTS, []) == (PANEL,)
    assert awaited(SLOTS, [PANEL]) == (CLERK,)
    assert awaited(SLOTS, SLOTS) == ()


@pytest.mark.requirement("D-15")
def test_what_is_signed_says_post_name_word_and_the_lines_refused() -> None:
    different = {
        statement(word(HEAD, "赵六")),
        statement(word(CLERK, "赵六")),
        statement(word(HEAD, "钱七")),
        statement(word(HEAD, "赵六", agreed=False)),
        statement(word(HEAD, "赵六", opinion="同意")),
        statement(word(HEAD, "赵六", refused=(3,))),
        statement(word(HEAD, "赵六", remark="41/41")),
    }
    assert len(different) == 7
