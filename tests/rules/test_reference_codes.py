"""Reference codes print from fields and read back to the same fields (N-01..N-08, P-20)."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.reference_codes import (
    PRESETS,
    Template,
    TemplateError,
    TemplateProblem,
    canonical,
    lookup_key,
)

VECTORS = [
    ("da22", {"fonds": "Z109", "cat": "WS", "year": 2011, "retention": "Y", "unit": "BGS",
              "item": 1}, "Z109-WS·2011-Y-BGS-0001"),
    ("da22", {"fonds": "Z109", "cat": "WS", "year": 2011, "retention": "D30", "item": 26},
     "Z109-WS·2011-D30-0026"),
    ("da22", {"fonds": "Z109", "cat": "KJ", "sub": "JJ", "year": 2023, "retention": "Y",
              "unit": "KFZ", "item": 8}, "Z109-KJ·JJ·2023-Y-KFZ-0008"),
    ("da13", {"fonds": "Z109", "cat": "WS", "year": 2011, "retention": "Y", "unit": "办公室",
              "item": 1}, "Z109-WS·2011·Y·办公室-0001"),
    ("specialised", {"fonds": "J019", "cat": "ZY", "sub": "JC", "sub3": "CC", "year": 2019,
                     "retention": "D30", "volume": 1, "item": 1},
     "J019-ZY·JC·CC·2019·D30-001-001"),
    ("accounting", {"fonds": "J019", "cat": "KU", "sub": "01", "year": 2017, "volume": 1,
                    "item": 1}, "J019-KU·01·2017-001-001"),
    ("personnel", {"fonds": "A002", "cat": "RS", "volume": 1, "item": 2}, "A002-RS-001-002"),
    ("research", {"fonds": "X032", "cat": "KJ", "sub": "KY", "project": 1, "volume": 3},
     "X032-KJ·KY·01-003"),
    ("construction", {"fonds": "X032", "cat": "KJ", "sub": "JJ", "project": 2, "volume": 5,
                      "page": 54}, "X032-KJ·JJ·02-005-054"),
    ("photos", {"fonds": "K021", "cat": "ZP", "year": 2019, "retention": "D30", "group": 25,
                "item": 5}, "K021-ZP·2019·D30-025-005"),
    ("catalogue", {"fonds": "C038", "catalogue": 1, "volume": 2, "item": 3}, "C038-001-002-003"),
    ("da1994", {"category": "G", "project": "D105", "volume": 4}, "G-D105-004"),
    ("enterprise", {"class": "HT.2025", "volume": 12}, "HT.2025-0012"),
    ("enterprise", {"fonds": "Z109", "class": "HT.2025", "volume": 12}, "Z109-HT.2025-0012"),
    ("company", {"year": 2025, "category": "KF", "serial": 37}, "2025-KF-0037"),
    ("contracts", {"category": "HT", "year": 2025, "serial": 8}, "HT2025-008"),
    ("property", {"building": 3, "room": "1201", "serial": 2}, "03-1201-02"),
    ("taiwan", {"year": 2024, "class": "010203", "case": "1", "volume": 1, "item": 5},
     "0113/010203/1/001/005"),
    ("box", {"fonds": "Z109", "cat": "WS", "year": 2011, "retention": "Y", "box": 12},
     "Z109-WS·2011-Y-H012"),
    ("place", {"room": "1", "zone": "A", "row": 3, "side": "L", "bay": 2, "level": 4, "pos": 7},
     "1-A-03L-02-04-07"),
]  # fmt: skip


@pytest.mark.requirement("N-01", "N-02", "N-04", "N-07", "P-20")
@pytest.mark.parametrize(("preset", "fields", "code"), VECTORS)
def test_a_preset_prints_its_code_and_reads_it_back(
    preset: str, fields: dict[str, str | int], code: str
) -> None:
    template = Template.parse(PRESETS[preset].template)
    assert template.render(fields) == code
    assert template.read(code) == fields


@pytest.mark.requirement("N-02")
def test_every_preset_prints_its_own_example() -> None:
    for preset in PRESETS.values():
        template = Template.parse(preset.template)
        fields = template.read(preset.example)
        assert fields is not None
        assert template.render(fields) == preset.example


CANONICAL = [
    ("Ｚ109 — WS・2011－Y－BGS—0001", "Z109-WS·2011-Y-BGS-0001"),
    ("Z109-WS•2011‑Y–BGS―0001", "Z109-WS·2011-Y-BGS-0001"),
    ("Z109——WS·2011-Y--0001", "Z109-WS·2011-Y-0001"),
    ("Z109 - WS ⋅ 2011 − Y", "Z109-WS·2011-Y"),
    ("Z109-WS\u03872011-０００１", "Z109-WS·2011-0001"),
    ("Z109-WS\u200b·2011\u202e-Y", "Z109-WS·2011-Y"),
    ("  Z109-WS·2011-Y \n", "Z109-WS·2011-Y"),
]


@pytest.mark.requirement("N-01")
@pytest.mark.parametrize(("typed", "code"), CANONICAL)
def test_dashes_dots_and_widths_are_written_one_way(typed: str, code: str) -> None:
    assert canonical(typed) == code


@pytest.mark.parametrize(
    "typed", ["Z109WS2011YBGS0001", "z109 ws.2011 y bgs 0001", "Ｚ109—WS・2011-Y-BGS-0001"]
)
def test_a_search_finds_a_code_typed_without_its_separators(typed: str) -> None:
    assert lookup_key(typed) == lookup_key("Z109-WS·2011-Y-BGS-0001")


BAD_TEMPLATES = [
    ("", TemplateProblem.EMPTY),
    ("   ", TemplateProblem.EMPTY),
    ("{item:04}" + "x" * 300, TemplateProblem.EMPTY),
    ("{year}-{cat}", TemplateProblem.NO_SERIAL),
    ("{colour}-{item}", TemplateProblem.UNKNOWN_FIELD),
    ("{item:x}", TemplateProblem.UNKNOWN_FORMAT),
    ("{item:yy}", TemplateProblem.UNKNOWN_FORMAT),
    ("{retention:03}-{item}", TemplateProblem.UNKNOWN_FORMAT),
    ("{item}-{item}", TemplateProblem.REPEATED_FIELD),
    ("[abc]{item}", TemplateProblem.EMPTY_OPTIONAL),
    ("{item", TemplateProblem.SYNTAX),
    ("item}-{item}", TemplateProblem.SYNTAX),
    ("[{unit}-{item}", TemplateProblem.SYNTAX),
    ("{unit}]-{item}", TemplateProblem.SYNTAX),
    ("{unit}--{item}", TemplateProblem.SYNTAX),
    ("{item}\\", TemplateProblem.SYNTAX),
    ("[" * 50 + "{unit}" + "]" * 50 + "{item}", TemplateProblem.SYNTAX),
    ("{unit}{class}-{item}", TemplateProblem.AMBIGUOUS),
    ("{category}{unit}-{serial}", TemplateProblem.AMBIGUOUS),
    ("[{unit}-][{class}-]{item}", TemplateProblem.AMBIGUOUS),
    ("{fonds}{serial:03}", TemplateProblem.AMBIGUOUS),
    ("{retention}{item}", TemplateProblem.AMBIGUOUS),
    ("{volume}{item}", TemplateProblem.AMBIGUOUS),
]


@pytest.mark.requirement("N-02", "N-08")
@pytest.mark.parametrize(("text", "problem"), BAD_TEMPLATES)
def test_a_template_that_cannot_be_used_is_refused(text: str, problem: TemplateProblem) -> None:
    with pytest.raises(TemplateError) as caught:
        Template.parse(text)
    assert caught.value.problem is problem


@pytest.mark.parametrize(
    "text", ["{item}{year}", "{category}{year}-{serial}", "\\[{item}\\]\\{", "{class}H{box:03}"]
)
def test_neighbours_that_can_be_told_apart_are_allowed(text: str) -> None:
    assert Template.parse(text).text == text


BAD_VALUES: list[tuple[dict[str, str | int | None], TemplateProblem]] = [
    ({}, TemplateProblem.MISSING_VALUE),
    ({"year": 2023, "category": "", "serial": 1}, TemplateProblem.MISSING_VALUE),
    ({"year": 2023, "category": "K-F", "serial": 1}, TemplateProblem.BAD_VALUE),
    ({"year": 99999, "category": "KF", "serial": 1}, TemplateProblem.BAD_VALUE),
    ({"year": 2023, "category": "KF", "serial": -1}, TemplateProblem.BAD_VALUE),
    ({"year": 2023, "category": "KF", "serial": 9223372036854775808}, TemplateProblem.BAD_VALUE),
    ({"year": 2023, "category": "K\ud800", "serial": 1}, TemplateProblem.BAD_VALUE),
    ({"year": 2023, "category": "Ｋ", "serial": 1}, TemplateProblem.BAD_VALUE),
]


@pytest.mark.parametrize(("fields", "problem"), BAD_VALUES)
def test_a_value_that_could_not_be_read_back_is_not_printed(
    fields: dict[str, str | int | None], problem: TemplateProblem
) -> None:
    with pytest.raises(TemplateError) as caught:
        Template.parse(PRESETS["company"].template).render(fields)
    assert caught.value.problem is problem


@pytest.mark.requirement("N-20")
def test_numbers_run_within_everything_left_of_the_last_serial() -> None:
    da22 = Template.parse(PRESETS["da22"].template)
    fields = {"fonds": "Z109", "cat": "WS", "year": 2011, "retention": "Y", "unit": "BGS"}
    assert da22.serial_field == "item"
    assert da22.scope(fields) == "Z109-WS·2011-Y-BGS"
    accounting = Template.parse(PRESETS["accounting"].template)
    in_volume = {"fonds": "J019", "cat": "KU", "sub": "01", "year": 2017, "volume": 3}
    assert accounting.serial_field == "item"
    assert accounting.scope(in_volume) == "J019-KU·01·2017-003"
    assert Template.parse(PRESETS["place"].template).serial_field == "pos"


def test_a_longer_number_is_never_cut() -> None:
    company = Template.parse(PRESETS["company"].template)
    code = company.render({"year": 2025, "category": "KF", "serial": 123456})
    assert code == "2025-KF-123456"
    assert company.read(code) == {"year": 2025, "category": "KF", "serial": 123456}


def test_a_code_padded_elsewhere_is_read_loosely_only() -> None:
    template = Template.parse(PRESETS["da13"].template)
    assert template.read("C015-WY·TZGG·2019·D10-00001") is None
    loosely = template.read_loosely("C015-WY·TZGG·2019·D10-00001")
    assert loosely == {
        "fonds": "C015", "cat": "WY", "sub": "TZGG", "year": 2019, "retention": "D10", "item": 1,
    }  # fmt: skip


def test_an_item_code_continues_the_code_of_its_volume() -> None:
    template = Template.parse("{parent}-{item:03}")
    assert template.render({"parent": "Z109-KU·01·2017-001", "item": 4}) == (
        "Z109-KU·01·2017-001-004"
    )
    assert template.read("Z109-KU·01·2017-001-004") == {
        "parent": "Z109-KU·01·2017-001",
        "item": 4,
    }


def test_years_in_two_digits_and_of_the_republic_come_back_whole() -> None:
    short = Template.parse("{category}{year:yy}-{serial:03}")
    assert short.render({"category": "HT", "year": 2025, "serial": 1}) == "HT25-001"
    assert short.read("HT99-001") == {"category": "HT", "year": 1999, "serial": 1}
    with pytest.raises(TemplateError):
        short.render({"category": "HT", "year": 1925, "serial": 1})
    republic = Template.parse("{year:roc}-{serial}")
    assert republic.read("113-7") == {"year": 2024, "serial": 7}


def test_upper_case_is_printed_where_the_template_asks_for_it() -> None:
    template = Template.parse("{unit:U}-{item:03}")
    assert template.render({"unit": "bgs", "item": 1}) == "BGS-001"


_NAMES = st.sampled_from(
    ["{unit}", "{class}", "{year}", "{retention}", "{cat}", "{sub}", "{category}", "{month:02}",
     "{fonds}", "{building:02}", "{year:yy}", "[-{room}]", "[·{sub3}]", "[{owner}/]", "{volume:03}",
     "-", "·", "/", ".", "H"]
)  # fmt: skip
_VALUES: dict[str, st.SearchStrategy[str | int]] = {
    "unit": st.text("AB12办公.", min_size=1, max_size=4),
    "class": st.text("AB12.H", min_size=1, max_size=4),
    "year": st.integers(1950, 2049),
    "retention": st.sampled_from(["Y", "D30", "D10", "D5"]),
    "cat": st.sampled_from(["WS", "KU"]),
    "sub": st.sampled_from(["JJ", "01", "2011"]),
    "sub3": st.sampled_from(["CC", "2"]),
    "category": st.sampled_from(["HT", "客服", "H"]),
    "month": st.integers(1, 12),
    "fonds": st.sampled_from(["Z109", "0123"]),
    "building": st.integers(0, 200),
    "room": st.text("0123AB", min_size=1, max_size=4),
    "owner": st.text("张三A1", min_size=1, max_size=3),
    "volume": st.integers(0, 12000),
    "item": st.integers(0, 120000),
}


@pytest.mark.requirement("N-01")
@given(st.lists(_NAMES, max_size=7), st.data())
def test_what_a_template_prints_always_reads_back_to_the_same_fields(
    pieces: list[str], data: st.DataObject
) -> None:
    try:
        template = Template.parse("".join(pieces) + "{item:03}")
    except TemplateError:
        return
    fields = {slot.name: data.draw(_VALUES[slot.name]) for slot in template.slots}
    optional = {"room", "sub3", "owner"} & set(fields)
    for name in data.draw(st.sets(st.sampled_from(sorted(optional)))) if optional else ():
        del fields[name]
    try:
        code = template.render(fields)
    except TemplateError as error:
        if error.problem is not TemplateProblem.BAD_VALUE:
            raise
        return
    assert template.read(code) == fields
    assert template.read_loosely(code) is not None
    assert template.scope_in(code) == template.scope(fields)


@pytest.mark.requirement("N-10")
@pytest.mark.parametrize("code", ["KF", "1", "1.1", "4.12", "KJ·JJ", "客服2"])
def test_a_scheme_of_the_room_numbers_classes_with_numbers(code: str) -> None:
    template = Template.of_scheme(PRESETS["company"].template)
    fields = {"year": 2026, "category": code, "serial": 7}
    assert template.render(fields) == f"2026-{code}-0007"
    assert template.read(f"2026-{code}-0007") == fields


def test_where_a_class_stands_right_beside_a_number_it_is_letters_only() -> None:
    template = Template.of_scheme("{category}{serial:03}")
    assert template.render({"category": "HT", "serial": 1}) == "HT001"
    with pytest.raises(TemplateError):
        template.render({"category": "HT2", "serial": 1})


@pytest.mark.requirement("P-21")
@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_the_template_of_a_file_is_written_so_that_it_reads_back(preset: str) -> None:
    template = Template.parse(PRESETS[preset].template)
    file_template = template.of_file
    assert Template.parse(file_template.text).parts == file_template.parts
    assert len(file_template.serials) == 1
    assert template.serials[0] == file_template.serial_field


@given(st.text(max_size=60))
def test_any_text_is_a_template_or_refused(text: str) -> None:
    with suppress(TemplateError):
        assert Template.parse(text).serial_field


@given(st.text(max_size=60))
def test_writing_a_code_one_way_is_done_once(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)
