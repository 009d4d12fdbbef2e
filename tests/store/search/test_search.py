"""The index beside the records: what goes in is found, what is taken out is gone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from desktop_archive.services.room import Room
from desktop_archive.store import dialect, upgrade
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.search import expressions, layout, put_records, take_out_records
from desktop_archive.store.search.folding import fold, initials
from desktop_archive.store.search.tokens import bigrams, match, match_initials
from tests.services import builders as make
from tests.services.conftest import clock, empty_room, room, template, where

__all__ = ["clock", "empty_room", "room", "template", "where"]


def found(session: Session, table: str, question: str) -> list[int]:
    """Return the records an index answers a question with."""
    return sorted(session.execute(expressions.rows_of(table, question)).scalars())


@pytest.mark.requirement("C-39")
@pytest.mark.parametrize(
    ("typed", "stored"), [("檔案銷毀", "档案销毁"), ("ＡＢＣ１２", "abc12"), ("Müller", "MULLER")]
)
def test_width_case_accents_and_script_do_not_matter(typed: str, stored: str) -> None:
    assert fold(typed) == fold(stored)


def test_chinese_goes_in_by_pairs_and_a_latin_word_whole() -> None:
    assert bigrams("采购合同 D10") == "采购 购合 合同 同 d10"


def test_a_surname_is_read_its_own_way_only_in_a_name() -> None:
    assert initials("单国强", is_name=True) == "sgq"
    assert initials("单据") == "dj"


@given(st.text(max_size=80))
def test_no_query_can_say_anything_but_words(query: str) -> None:
    asked = match(query)
    inside = re.findall(r'"([^"]*)"', asked)
    assert asked == " AND ".join(re.findall(r'"[^"]*"\*?', asked))
    assert all(sign.isalnum() or sign == " " for phrase in inside for sign in phrase)


def test_initials_are_asked_for_only_in_latin_letters() -> None:
    assert match_initials("CGHT") == '"cght"*'
    assert match_initials("cghtjd") == '"cght" AND "ghtj" AND "htjd"'
    assert match_initials("采购") == match_initials("d10") == ""


@pytest.mark.requirement("C-39")
def test_a_record_is_found_by_any_field_and_by_initials(room: Room) -> None:
    wanted = make.record(room, title="设备采购合同", creator="工程部", note="缺附件")
    other = make.record(room, title="会议纪要")
    with room.act("test") as session:
        put_records(session, [wanted.id, other.id])
        assert found(session, "find_body", match("采购")) == [wanted.id]
        assert found(session, "find_body", match("工程部 附件")) == [wanted.id]
        assert found(session, "find_body", match("采购 纪要")) == []
        assert found(session, "find_initials", match_initials("cght")) == [wanted.id]


def test_a_record_taken_out_before_its_change_leaves_no_word_behind(room: Room) -> None:
    one = make.record(room, title="旧的题名")
    with room.act("test") as session:
        put_records(session, [one.id])
        take_out_records(session, [one.id])
        session.execute(update(t.record).where(t.record.c.id == one.id).values(title="新的说法"))
        put_records(session, [one.id])
        assert found(session, "find_body", match("题名")) == []
        assert found(session, "find_body", match("说法")) == [one.id]
        take_out_records(session, [one.id])
        assert found(session, "find_body", match("说法")) == []


def test_words_of_a_secret_record_are_never_in_the_open_index(room: Room) -> None:
    secret = make.record(room, title="机密合同", secrecy=2)
    with room.act("test") as session:
        put_records(session, [secret.id])
        assert found(session, "find_body", match("机密")) == []
        assert found(session, "find_initials", match_initials("jmht")) == []
        assert found(session, "find_secret", match("机密")) == [secret.id]


@pytest.mark.requirement("R-19")
def test_words_of_personal_entries_and_fields_are_kept_with_the_secret_ones(room: Room) -> None:
    personal = make.record(room, title="业主登记", personal_data=True)
    partly = make.record(room, title="装修申请")
    with room.act("test") as session:
        session.execute(t.field.insert(), {"code": "id_number", "personal": True})
        said = {"record_id": partly.id, "field": "id_number", "value": "证件 44030119"}
        session.execute(t.description.insert(), said)
        put_records(session, [personal.id, partly.id])
        assert found(session, "find_body", match("登记")) == []
        assert found(session, "find_secret", match("登记")) == [personal.id]
        assert found(session, "find_body", match("44030119")) == []
        assert found(session, "find_secret", match("44030119")) == [partly.id]
        assert found(session, "find_body", match("装修")) == [partly.id]
        take_out_records(session, [personal.id, partly.id])
        assert found(session, "find_secret", match("登记")) == []
        assert found(session, "find_secret", match("44030119")) == []


def test_an_index_cut_another_way_is_made_anew_from_the_records(room: Room) -> None:
    one = make.record(room, title="设备验收")
    engine = dialect.migration_engine(room.where)
    with engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("UPDATE find_layout SET version = 0")
        upgrade.run(connection)
        assert not layout.renew(connection)
    engine.dispose()
    with room.read() as session:
        assert found(session, "find_body", match("验收")) == [one.id]
        assert found(session, "find_initials", match_initials("sbys")) == [one.id]
