"""Checking signatures again from nothing but what is stored (F21); reads, never mends."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from desktop_archive.rules.signatures import (
    Head,
    KeyFacts,
    SignatureFault,
    SignedFacts,
    fingerprint,
    key_text,
    signed_text,
)
from desktop_archive.services import ed25519, signing_keys
from desktop_archive.store import signatures as store_signatures
from desktop_archive.store.database import Session
from desktop_archive.store.signatures import KeyRow, SignatureRow

#: Computes anew what was signed: the digest of a list as its lines say now; None: unknown list.
DigestOf = Callable[[Session, str, int], str | None]


_AT_ONCE = 200


def _silent() -> None:
    """Nobody is looking."""


@dataclass(frozen=True, slots=True)
class Witness:
    """What the things of one kind say now, computed from their own rows and not from signatures."""

    digest: DigestOf
    statements: Callable[[Session], Mapping[int, str]]
    """Everything that was said, by the id of the signature under it."""
    unsigned: Callable[[Session], Sequence[tuple[str, str, int]]]
    """Words that claim to be signed and are not: who, under what, and the row."""


@dataclass(frozen=True, slots=True)
class SignatureFinding:
    """One signature, or one key, and what is wrong with it."""

    fault: SignatureFault
    signer: str
    number: str = ""
    row: int = 0

    @property
    def code(self) -> str:
        """Return the finding as one word for programs."""
        return f"signature {self.fault.value} {self.signer} {self.number} {self.row}".strip()


@dataclass(frozen=True, slots=True)
class CheckedSignature:
    """A signature and what is wrong with it; nothing: it is good."""

    row: SignatureRow
    faults: tuple[SignatureFault, ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a signature is held against, read from the register."""

    register: str
    keys: Mapping[int, KeyRow]
    hash_at: Callable[[int], str]
    written_after: Callable[[str, int], int | None]
    digest_now: Callable[[SignatureRow], str | None]
    statement_now: Callable[[SignatureRow], str | None]


class Readable(Protocol):
    """A room, or a copy of one."""

    def read_whole(self) -> AbstractContextManager[Session]:
        """Look at all of it."""


class SignatureCheck:
    """Checks every signature and every key of a room, or of a copy."""

    def __init__(self, room: Readable, witnesses: Mapping[str, Witness]) -> None:
        self._room = room
        self._witnesses = witnesses

    def check(self, number: str | None = None) -> list[CheckedSignature]:
        """Return the signatures under one list, or all, each with what is wrong with it."""
        with self._room.read_whole() as session:
            around = self._around(session)
            rows = store_signatures.signatures(session, number)
            return [CheckedSignature(row, faults_of(row, around)) for row in rows]

    def findings(self, tell: Callable[[], object] = _silent) -> list[SignatureFinding]:
        """Return everything that is wrong with keys and signatures; empty when all are good.

        It looks again for every few signatures, so that nobody who writes waits for all of them.
        """
        with self._room.read_whole() as session:
            around = self._around(session)
            rows = store_signatures.signatures(session)
            found = [
                SignatureFinding(fault, key.login, "", key.id)
                for key in around.keys.values()
                for fault in key_faults(key, around)
            ]
            unsigned = [
                SignatureFinding(SignatureFault.UNSIGNED, name, number, key)
                for witness in self._witnesses.values()
                for name, number, key in witness.unsigned(session)
            ]
        for at in range(0, len(rows), _AT_ONCE):
            tell()
            with self._room.read_whole() as session:
                around = self._around(session)
                found += [
                    SignatureFinding(fault, row.signer, row.thing.number, row.id)
                    for row in rows[at : at + _AT_ONCE]
                    for fault in faults_of(row, around)
                ]
        return found + unsigned

    def _around(self, session: Session) -> Surroundings:
        said = {kind: one.statements(session) for kind, one in self._witnesses.items()}

        def digest_now(row: SignatureRow) -> str | None:
            witness = self._witnesses.get(row.thing.kind)
            if witness is None:
                return row.thing.digest
            return witness.digest(session, row.thing.number, row.thing.version)

        def statement_now(row: SignatureRow) -> str | None:
            known = said.get(row.thing.kind)
            return row.thing.statement if known is None else known.get(row.id)

        return Surroundings(
            signing_keys.register_id(session),
            {key.id: key for key in store_signatures.keys(session)},
            lambda seq: store_signatures.hash_at(session, seq),
            lambda table, key: store_signatures.written_after(session, table, key),
            digest_now,
            statement_now,
        )


def faults_of(row: SignatureRow, around: Surroundings) -> tuple[SignatureFault, ...]:
    """Return what is wrong with a signature; a good one has nothing."""
    key = around.keys.get(row.key_id)
    if key is None:
        return (SignatureFault.KEY_UNKNOWN,)
    facts = SignedFacts(
        register=around.register,
        thing=row.thing,
        signer=row.signer,
        name=row.name,
        key=key.fingerprint,
        signed_at=row.signed_at,
        head=row.head,
    )
    checks = (
        (SignatureFault.FORGED, ed25519.is_good(key.public_key, signed_text(facts), row.signature)),
        (SignatureFault.KEY_SWAPPED, _is_true(key, around)),
        (SignatureFault.KEY_NOT_IN_FORCE, _in_force(key, row.head)),
        (SignatureFault.SIGNER_CHANGED, row.signer == key.login),
        (SignatureFault.LIST_ALTERED, around.digest_now(row) == row.thing.digest),
        (SignatureFault.WORD_ALTERED, around.statement_now(row) == row.thing.statement),
        (SignatureFault.TRAIL_DIFFERS, _names_the_trail(row.head, around)),
        (SignatureFault.OUT_OF_PLACE, around.written_after("signature", row.id) == row.head.seq),
    )
    return tuple(fault for fault, is_well in checks if not is_well)


def key_faults(key: KeyRow, around: Surroundings) -> tuple[SignatureFault, ...]:
    """Return what is wrong with a key: not what was enrolled, or not when."""
    checks = (
        (SignatureFault.KEY_SWAPPED, _is_true(key, around)),
        (SignatureFault.TRAIL_DIFFERS, _names_the_trail(key.head, around)),
        (SignatureFault.OUT_OF_PLACE, around.written_after("signing_key", key.id) == key.head.seq),
    )
    return tuple(fault for fault, is_well in checks if not is_well)


def _is_true(key: KeyRow, around: Surroundings) -> bool:
    """Tell whether a key is the one that was enrolled: its name and its own signature agree."""
    facts = KeyFacts(
        register=around.register,
        signer=key.login,
        name=key.name,
        public_key=key.public_key,
        enrolled_at=key.enrolled_at,
        head=key.head,
    )
    named = _fingerprint(key.public_key) == key.fingerprint
    return named and ed25519.is_good(key.public_key, key_text(facts), key.proof)


def _fingerprint(public_key: str) -> str:
    try:
        return fingerprint(public_key)
    except ValueError:
        return ""


def _in_force(key: KeyRow, head: Head) -> bool:
    """Tell by the order of the trail, not by the clock, whether a key was in force (F26)."""
    begun = key.head.seq < head.seq
    return begun and (key.revoked_seq is None or head.seq <= key.revoked_seq)


def _names_the_trail(head: Head, around: Surroundings) -> bool:
    return around.hash_at(head.seq) == head.hash
