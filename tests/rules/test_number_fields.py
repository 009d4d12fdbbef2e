"""The fields of a number come from the description; the rest is asked for and stored (N-04)."""

import pytest

from desktop_archive.rules.number_fields import NumberFacts, asked_for, example_fields, kept
from desktop_archive.rules.reference_codes import PRESETS, Template

FACTS = NumberFacts(
    fonds="J019", category="ZY·JC·CC", year=2019, retention="D30", unit="BGS", month=3
)


@pytest.mark.requirement("N-04", "N-06")
def test_the_levels_of_a_class_become_the_fields_of_its_code() -> None:
    template = Template.parse("{fonds}-{cat}·{sub}·{sub3}·{year}·{retention}-{item:03}")
    fields = FACTS.fields(template)
    assert template.render({**fields, "item": 1}) == "J019-ZY·JC·CC·2019·D30-001"


@pytest.mark.requirement("N-12")
@pytest.mark.parametrize(
    ("preset", "asked"),
    [
        ("da22", ()),
        ("company", ()),
        ("property", ("building", "room")),
        ("research", ("project",)),
        ("catalogue", ("catalogue",)),
        ("taiwan", ("case",)),
    ],
)
def test_only_what_the_description_does_not_say_is_asked_for(
    preset: str, asked: tuple[str, ...]
) -> None:
    assert asked_for(Template.parse(PRESETS[preset].template)) == asked


def test_what_was_stored_once_never_outvotes_the_description() -> None:
    template = Template.parse("{year}-{building:02}-{item:03}")
    facts = NumberFacts(year=2026, more={"year": "1999", "building": "3"})
    assert template.render({**facts.fields(template), "item": 1}) == "2026-03-001"


def test_the_fields_of_a_number_are_kept_without_the_number_itself() -> None:
    template = Template.parse(PRESETS["da22"].template)
    fields = {**FACTS.fields(template), "sub": None, "item": 7}
    assert kept(template, fields) == {
        "fonds": "J019",
        "cat": "ZY",
        "year": "2019",
        "retention": "D30",
        "unit": "BGS",
    }


def test_the_number_of_the_file_stands_where_its_serial_does() -> None:
    template = Template.parse(PRESETS["accounting"].template)
    facts = NumberFacts(fonds="J019", category="KU·01", year=2017, parent_number=3)
    assert template.render({**facts.fields(template), "item": 5}) == "J019-KU·01·2017-003-005"


@pytest.mark.requirement("N-02")
@pytest.mark.parametrize("name", sorted(PRESETS))
def test_every_template_has_an_example(name: str) -> None:
    template = Template.parse(PRESETS[name].template)
    code = template.render(example_fields(template))
    assert template.read(code) is not None
