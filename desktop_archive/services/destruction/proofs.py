"""What the lists say now, for whoever checks the signatures under them (F21)."""

from collections.abc import Iterator
from datetime import date

from desktop_archive.rules.destruction.lists import LineDecision
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.rules.destruction.signing import Word, WordForm, statement
from desktop_archive.store import signatures as store_signatures
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import lists as store
from desktop_archive.store.destruction import words as store_words
from desktop_archive.store.destruction.lists import ListRow
from desktop_archive.store.destruction.words import WordRow


def statements_now(session: Session) -> dict[int, str]:
    """Return what every entered word says now, by the signature it was given with."""
    return {
        word.signature_id: _statement(session, row, word)
        for row, word in _entered(session)
        if word.signature_id is not None
    }


def unsigned(session: Session) -> list[tuple[str, str, int]]:
    """Return entered words without a signature of their own: name, list and row."""
    free = {one.id for one in store_signatures.signatures(session)}
    found = []
    for row, word in _entered(session):
        if word.signature_id not in free:
            found.append((word.name, row.number, word.id))
        free.discard(word.signature_id or 0)
    return found


def _entered(session: Session) -> Iterator[tuple[ListRow, WordRow]]:
    rows = store.every(session)
    words = store_words.words(session, [row.id for row in rows])
    for row in rows:
        yield from ((row, w) for w in words[row.id] if w.form == WordForm.ENTERED.value)


def _statement(session: Session, row: ListRow, word: WordRow) -> str:
    refused: tuple[int, ...] = ()
    if word.part == Part.DECISION.value and word.agreed:
        refused = tuple(
            line.position
            for line in store.lines(session, row.id)
            if line.decision == LineDecision.REFUSED.value
        )
    return statement(
        Word(
            list_number=row.number,
            version=row.version,
            digest=word.digest,
            part=Part(word.part),
            post=word.post,
            unit_id=word.unit_id,
            name=word.name,
            agreed=word.agreed,
            opinion=word.opinion,
            on=date.fromisoformat(word.signed_on),
            refused=refused,
            remark=word.remark,
        )
    )
