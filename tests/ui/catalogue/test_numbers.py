"""The number in the entry form: shown before, reserved ones offered, late ones placed (N-01, N-20)."""

from datetime import date

import pytest
from sqlalchemy import select, update

from desktop_archive.rules.numbering import LatePolicy, Policy, Run
from desktop_archive.services.accounts import Door
from desktop_archive.services.numbering.classes import NumberClasses
from desktop_archive.services.numbering.schemes import SchemeDraft, Schemes
from desktop_archive.services.practice.known import CLERK, HEAD, PASSWORD
from desktop_archive.store import tables as t

SCOPE = "Z109-YJ·2025-D10-BGS"


@pytest.fixture
def form(desk, room):
    """The form for a class in which nothing is numbered yet."""
    desk.new_button.click()
    with room.read() as session:
        categories = dict(session.execute(select(t.category.c.code, t.category.c.id)).all())
        periods = dict(session.execute(select(t.retention.c.code, t.retention.c.id)).all())
    made = desk.form
    made.fields["category_id"].set_text(str(categories["YJ"]))
    made._choose_class()
    for name, text in (
        ("title", "关于会议安排的邮件"),
        ("year", "2025"),
        ("retention_id", str(periods["D10"])),
        ("unit_code", "BGS"),
        ("date_text", "2025-03-02"),
        ("creator", "办公室"),
        ("level", "item"),
    ):
        made.fields[name].set_text(text)
    made._look()
    return made


def saved(form):
    """Save, and return the code that was shown before."""
    shown = form._number.text()
    form.save_button.click()
    return shown


def stored(room):
    with room.read() as session:
        query = select(t.record.c.code).where(t.record.c.title == "关于会议安排的邮件")
        return list(session.execute(query.order_by(t.record.c.id)).scalars())


def put_in_force(room, template, policy):
    """Give the class a scheme of its own, as the head does."""
    Door(room).sign_in(HEAD, PASSWORD)
    schemes = Schemes(room)
    category = next(key for key, code, _ in schemes.categories() if code == "YJ")
    schemes.add(
        SchemeDraft(
            name="邮件",
            template=template,
            category_id=category,
            policy=policy,
            valid_from=date(2026, 3, 17),
        )
    )
    Door(room).sign_in(CLERK, PASSWORD)


@pytest.mark.requirement("N-01")
def test_the_number_stands_there_before_it_is_given(form, room):
    assert saved(form) == f"{SCOPE}-0001"
    assert stored(room) == [f"{SCOPE}-0001"]


@pytest.mark.requirement("N-20")
def test_a_reserved_number_is_offered_with_its_reason_and_taken(form, room):
    NumberClasses(room).reserve(SCOPE, Run(1, 2), "待补收邮件")
    form._look()
    assert form._number.text() == f"{SCOPE}-0003"
    choices = form.number_fields.reserved.box
    offered = [choices.itemText(at) for at in range(choices.count())]
    assert offered[1:] == ["1 待补收邮件", "2 待补收邮件"]
    form.number_fields.reserved.choose("2")
    form._look()
    assert saved(form) == f"{SCOPE}-0002"
    assert stored(room) == [f"{SCOPE}-0002"]


@pytest.mark.requirement("N-20")
def test_a_late_arrival_is_placed_behind_another_or_refused_in_words(form, room):
    template = "{fonds}-{cat}·{year}-{retention}-{unit}-{item:04}"
    put_in_force(room, template, Policy(late=LatePolicy.SUFFIX))
    form._look()
    first = saved(form)
    form.begin()
    form._look()
    form.fields["title"].set_text("关于会议安排的邮件")
    form.fields["date_text"].set_text("2025-03-02")
    form.number_fields.behind.set_text("没有这个号")
    form._look()
    assert "没有这个号" in form._number.text()
    form.number_fields.behind.set_text(first)
    form._look()
    assert saved(form) == f"{first}-1"
    assert stored(room) == [first, f"{first}-1"]


@pytest.mark.requirement("N-12")
def test_building_and_room_are_asked_for_where_the_number_needs_them(form, room):
    put_in_force(room, "{building:02}-{room}-{serial:02}", Policy())
    form._look()
    asked = form.number_fields.fields
    assert set(asked) == {"building", "room"}
    asked["building"].set_text("3")
    asked["room"].set_text("1201")
    form._look()
    assert saved(form) == "03-1201-01"
    assert stored(room) == ["03-1201-01"]


def test_a_class_that_is_nearly_full_says_how_many_numbers_are_left(form, room):
    saved(form)
    with room.act("test") as session:
        session.execute(
            update(t.counter)
            .where(t.counter.c.scope == SCOPE)
            .values(next_number=9500, fills=False)
        )
    form._look()
    assert form._left.text() == "499 numbers left in this class"
