"""What is promised, on the page and on the note that is handed over (reliability §3)."""

import pytest
from sqlalchemy import select

from desktop_archive.rules.promises import (
    Extent,
    Keeping,
    Pledge,
    Promise,
    SecurityFact,
    Statement,
    answers,
    rungs,
    statements,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.promises import SecurityDesk
from desktop_archive.services.room import Room
from desktop_archive.store import dialect, upgrade
from desktop_archive.store import tables as t
from desktop_archive.wording import sentence
from tests.documents.reading import joined


@pytest.mark.parametrize("keeping", Keeping)
def test_every_promise_is_answered_once(keeping: Keeping) -> None:
    assert [one.promise for one in answers(keeping)] == list(Promise)


def test_a_file_on_the_clerks_disk_promises_no_secrecy_and_no_unchangeable_history() -> None:
    held = {one.promise: one.extent for one in answers(Keeping.FILE)}
    assert held[Promise.NOTHING_SEEN] is Extent.NO
    assert held[Promise.HISTORY_STANDS] is Extent.NO
    assert held[Promise.NOTHING_LOST] is Extent.YES
    assert Statement.SINGLE_COMPUTER in statements(Keeping.FILE)
    assert Statement.SQLCIPHER in statements(Keeping.FILE)


def test_only_own_logins_on_a_server_keep_signatures_from_being_removed() -> None:
    pledges = {
        keeping: {one.promise: one.pledge for one in answers(keeping)} for keeping in Keeping
    }
    removed = {k: pledge[Promise.NO_SIGNATURE_REMOVED] for k, pledge in pledges.items()}
    assert removed[Keeping.PERSONAL_LOGINS] is Pledge.REMOVAL_IS_PREVENTED
    assert removed[Keeping.FILE] is removed[Keeping.SHARED_LOGIN] is Pledge.REMOVAL_IS_FOUND
    assert len(rungs(Keeping.FILE)) > len(rungs(Keeping.PERSONAL_LOGINS))


def test_a_room_in_a_file_says_so_and_how_the_disk_confirms(room: Room) -> None:
    desk = SecurityDesk(room)
    facts = desk.facts()
    journal, _ = dialect.journal_settings()
    assert desk.keeping() is Keeping.FILE
    assert facts[SecurityFact.JOURNAL].startswith(journal)
    assert facts[SecurityFact.SCHEMA] == str(upgrade.HEAD)
    assert set(facts) == set(SecurityFact)


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_the_note_says_everything_the_page_says_on_one_sheet(room: Room, language: str) -> None:
    desk = SecurityDesk(room)
    made = desk.write_note(language, lambda member: sentence(member, language))
    words = joined(made.pdf)
    assert (made.pages, made.warnings) == (1, ())
    for answer in answers(Keeping.FILE):
        for said in (answer.promise, answer.extent, answer.pledge):
            assert "".join(sentence(said, language).split()) in words
    for said in (*statements(Keeping.FILE), *rungs(Keeping.FILE), *SecurityFact):
        assert "".join(sentence(said, language).split()) in words
    with room.read() as session:
        assert session.execute(select(t.print_event.c.form)).scalars().all() == ["handover-note"]


def test_nobody_prints_the_note_without_signing_in(room: Room) -> None:
    room.sign_out()
    with pytest.raises(RefusedError):
        SecurityDesk(room).write_note("en", str)
