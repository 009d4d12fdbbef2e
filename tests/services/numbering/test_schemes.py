"""Schemes: shown with their versions, drafted freely, never changed once in use (N-03, N-08)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.numbering import LatePolicy, NumberingRefusal, Policy
from desktop_archive.rules.reference_codes import TemplateProblem
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.numbering.schemes import SchemeDraft, Schemes
from desktop_archive.store import tables as t
from tests.services.conftest import FIRST_START, sign_in_as
from tests.services.numbering.conftest import Writer

NEW = "{fonds}-{cat}[·{sub}]·{year}·{retention}[·{unit}]-{item:05}"


def draft_of(writer: Writer, **changes: object) -> SchemeDraft:
    line = Schemes(writer.room).lines()[0]
    draft = SchemeDraft(
        name=line.name,
        template=line.template,
        policy=line.policy,
        valid_from=writer.room.today(),
        approved_by="孟欣怡",
        reason="改用 DA/T 13",
    )
    return replace(draft, **changes)  # type: ignore[arg-type]


def refused(act: object, *arguments: object) -> object:
    with pytest.raises(RefusedError) as caught:
        act(*arguments)  # type: ignore[operator]
    return caught.value.reason


@pytest.mark.requirement("N-03")
def test_the_rule_is_shown_as_text_with_version_and_what_it_has_numbered(writer: Writer) -> None:
    writer.enter()
    (line,) = Schemes(writer.room).lines()
    assert (line.name, line.version, line.numbered, line.is_in_force) == ("da22", 1, 1, True)
    assert line.template == "{fonds}-{cat}[·{sub}]·{year}-{retention}[-{unit}]-{item:04}"
    assert line.valid_from == FIRST_START.date().isoformat()
    assert line.example.startswith("Z109-WS·JJ·2026-D30-BGS-0001")


@pytest.mark.requirement("N-08")
def test_a_scheme_changed_mid_year_numbers_on_and_leaves_old_numbers_alone(writer: Writer) -> None:
    old = [writer.enter(), writer.enter()]
    schemes = Schemes(writer.room)
    line = schemes.lines()[0]
    start = writer.room.today() + timedelta(days=30)
    schemes.new_version(line.id, draft_of(writer, template=NEW, valid_from=start))
    assert writer.enter() == "Z109-WS·2026-D10-BGS-0003"
    writer.pass_days(30)
    assert writer.enter() == "Z109-WS·2026·D10·BGS-00004"
    with writer.room.read() as session:
        codes = set(session.execute(select(t.record.c.code)).scalars())
    assert set(old) < codes
    versions = {line.version: line for line in schemes.lines()}
    assert [versions[n].is_in_force for n in (1, 2)] == [False, True]
    assert [versions[n].locked for n in (1, 2)] == [True, True]
    assert (versions[2].approved_by, versions[2].reason) == ("孟欣怡", "改用 DA/T 13")


@pytest.mark.requirement("N-08")
def test_a_new_version_may_begin_again_at_one(writer: Writer) -> None:
    writer.enter()
    schemes = Schemes(writer.room)
    again = draft_of(writer, template=NEW, policy=Policy(runs_on=False))
    schemes.new_version(schemes.lines()[0].id, again)
    assert writer.enter() == "Z109-WS·2026·D10·BGS-00001"


@pytest.mark.requirement("N-08")
def test_a_scheme_in_use_is_never_changed_neither_by_the_desk_nor_in_the_register(
    writer: Writer,
) -> None:
    writer.enter()
    schemes = Schemes(writer.room)
    line = schemes.lines()[0]
    assert refused(schemes.change, line.id, draft_of(writer, template=NEW)) is (
        NumberingRefusal.SCHEME_IN_USE
    )
    for values in ({"template": NEW}, {"locked": False}, {"start": 5}, {"valid_from": "2020"}):
        with pytest.raises(IntegrityError), writer.room.act("test") as session:
            session.execute(update(t.scheme).values(**values))


def test_a_scheme_that_has_numbered_nothing_is_changed_in_place(writer: Writer) -> None:
    schemes = Schemes(writer.room)
    schemes.change(schemes.lines()[0].id, draft_of(writer, template=NEW))
    (line,) = schemes.lines()
    assert (line.template, line.version) == (NEW, 1)
    assert writer.enter() == "Z109-WS·2026·D10·BGS-00001"


@pytest.mark.requirement("N-08")
def test_a_new_version_needs_approver_reason_and_a_day_to_come(writer: Writer) -> None:
    writer.enter()
    schemes = Schemes(writer.room)
    line = schemes.lines()[0]
    yesterday = writer.room.today() - timedelta(days=1)
    reasons = NumberingRefusal
    for changes, reason in (
        ({"approved_by": " "}, reasons.APPROVER_MISSING),
        ({"reason": ""}, reasons.REASON_MISSING),
        ({"valid_from": yesterday}, reasons.STARTS_IN_THE_PAST),
        ({"template": "{unit}{item:04}"}, TemplateProblem.AMBIGUOUS),
        ({"policy": Policy(scope_fields=("month",))}, reasons.SCOPE_NOT_IN_CODE),
        ({"policy": Policy(step=0)}, reasons.STEP_NOT_POSITIVE),
        ({"policy": Policy(years_together=0)}, reasons.YEARS_NOT_POSITIVE),
    ):
        assert refused(schemes.new_version, line.id, draft_of(writer, **changes)) is reason
    assert len(schemes.lines()) == 1
    schemes.new_version(line.id, draft_of(writer))
    assert refused(schemes.new_version, line.id, draft_of(writer)) is reasons.NEWER_VERSION_WAITS


def test_a_version_that_waits_cannot_be_moved_before_the_one_it_follows(writer: Writer) -> None:
    writer.enter()
    schemes = Schemes(writer.room)
    later = writer.room.today() + timedelta(days=10)
    schemes.new_version(schemes.lines()[0].id, draft_of(writer, valid_from=later))
    writer.pass_days(10)
    writer.enter()
    waiting = schemes.new_version(
        schemes.lines()[0].id, draft_of(writer, valid_from=later + timedelta(days=5))
    )
    writer.clock.moment -= timedelta(days=5)
    early = draft_of(writer, valid_from=writer.room.today())
    assert refused(schemes.change, waiting, early) is NumberingRefusal.STARTS_TOO_EARLY


def test_a_class_may_have_a_scheme_of_its_own_but_only_one(writer: Writer) -> None:
    schemes = Schemes(writer.room)
    draft = draft_of(
        writer,
        name="合同",
        template="{category}{year}-{serial:03}",
        category_id=writer.ids["YJ"],
    )
    schemes.add(draft)
    assert writer.enter(category_id=writer.ids["YJ"]) == "YJ2026-001"
    assert writer.enter() == "Z109-WS·2026-D10-BGS-0001"
    assert refused(schemes.add, replace(draft, name="另一")) is NumberingRefusal.SCHEME_EXISTS
    unnamed = replace(draft, name=" ", category_id=writer.ids["ZP"])
    assert refused(schemes.add, unnamed) is NumberingRefusal.SCHEME_EXISTS


@pytest.mark.requirement("N-08")
def test_a_clerk_draws_up_no_scheme(writer: Writer) -> None:
    sign_in_as(writer.room, Role.CLERK, login="clerk")
    schemes = Schemes(writer.room)
    line = schemes.lines()[0]
    assert refused(schemes.change, line.id, draft_of(writer)) is AccessRefusal.MISSING_RIGHT
    assert refused(schemes.add, draft_of(writer)) is AccessRefusal.MISSING_RIGHT


@pytest.mark.requirement("N-02")
def test_a_template_shows_what_it_prints_or_why_it_cannot_be_used(writer: Writer) -> None:
    schemes = Schemes(writer.room)
    look = schemes.look("{fonds}-{cat}·{year}[-{unit}]-{item:04}", Policy(late=LatePolicy.SUFFIX))
    assert look.examples == (
        "Z109-WS·2026-BGS-0001",
        "Z109-WS·2026-BGS-0002",
        "Z109-WS·2026-0001",
    )
    assert (look.scope, look.late) == ("Z109-WS·2026-BGS", "Z109-WS·2026-BGS-0001-1")
    accounts = schemes.look("{fonds}-{cat}·{sub}·{year}-{volume:03}-{item:03}", Policy())
    assert accounts.of_file == "Z109-WS·JJ·2026-001"
    for text in ("", "{colour}", "{item", "{unit}{item:03}", "{year}"):
        problem = schemes.look(text, Policy()).problem
        assert problem is not None
        assert isinstance(problem.reason, TemplateProblem)
    for preset in schemes.presets():
        assert schemes.look(preset.template, Policy()).examples
