"""Every forgery is refused: other words, other keys, other lists, other registers (F21)."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from desktop_archive.rules.signatures import (
    Head,
    KeyFacts,
    SignatureFault,
    SignedFacts,
    SignedThing,
    fingerprint,
    key_code,
    key_text,
    signed_text,
)
from desktop_archive.services import ed25519
from desktop_archive.services.room import Room
from desktop_archive.services.signatures.keys import KeyDesk
from desktop_archive.services.signatures.verifying import (
    SignatureCheck,
    Surroundings,
    Witness,
    faults_of,
)
from desktop_archive.services.verification import verify_room
from desktop_archive.store import dialect, trail
from desktop_archive.store.signatures import KeyRow, SignatureRow
from tests.services.signatures import independent
from tests.services.signatures.conftest import DIGEST, OTHER, signed, thing

REGISTER = "6f1d3f0a-test"
HEADS = {seq: f"{seq:064x}" for seq in range(1, 40)}


def key_of(number: int, login: str, **values: object) -> tuple[KeyRow, bytes]:
    """A key that was enrolled at line `number` of the trail."""
    secret = bytes([number]) * 32
    public, head = ed25519.public_half(secret), Head(number, HEADS[number])
    facts = KeyFacts(
        register=REGISTER, signer=login, name=login, public_key=public, enrolled_at="t", head=head
    )
    row = KeyRow(
        id=number, account_id=number, login=login, name=login, public_key=public,
        fingerprint=fingerprint(public), enrolled_at="t", head=head,
        proof=ed25519.sign(secret, key_text(facts)), paper_signed_on=None, revoked_at=None,
        revoked_seq=None, revoked_reason="", revoked_by="",
    )  # fmt: skip
    return replace(row, **values), secret  # type: ignore[arg-type]


def written(
    key: KeyRow, secret: bytes, row: SignatureRow, register: str = REGISTER
) -> SignatureRow:
    """Sign what a row says."""
    facts = SignedFacts(
        register=register, thing=row.thing, signer=row.signer, name=row.name,
        key=key.fingerprint, signed_at=row.signed_at, head=row.head,
    )  # fmt: skip
    return replace(row, signature=ed25519.sign(secret, signed_text(facts)))


WANG, WANG_SECRET = key_of(3, "wang")
ZHAO, ZHAO_SECRET = key_of(5, "zhao")
GOOD = written(
    WANG,
    WANG_SECRET,
    SignatureRow(
        id=1, key_id=3, signer="wang", name="王敏", thing=thing(), signed_at="2026-03-17T10:00:00Z",
        head=Head(20, HEADS[20]), signature="",
    ),
)  # fmt: skip
AROUND = Surroundings(
    REGISTER,
    {3: WANG, 5: ZHAO},
    lambda seq: HEADS.get(seq, ""),
    lambda table, row: 20 if table == "signature" else row,
    lambda _row: DIGEST,
    lambda _row: thing().statement,
)


def flipped(digits: str, dice: random.Random) -> str:
    """Change one bit of hexadecimal digits."""
    data = bytearray(bytes.fromhex(digits))
    data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return data.hex()


def forgeries(dice: random.Random) -> Iterator[tuple[SignatureRow, Surroundings]]:
    """Yield one forgery of each kind: 24 of them."""
    for part in ("kind", "number", "act", "post", "verdict", "statement"):
        other = replace(GOOD.thing, **{part: getattr(GOOD.thing, part) + dice.choice("x是\n\\= ")})
        yield replace(GOOD, thing=other), AROUND
    yield replace(GOOD, thing=replace(GOOD.thing, version=dice.randrange(2, 99))), AROUND
    yield replace(GOOD, thing=replace(GOOD.thing, digest=flipped(DIGEST, dice))), AROUND
    for part in ("signer", "name", "signed_at"):
        yield replace(GOOD, **{part: getattr(GOOD, part) + dice.choice("x是 ")}), AROUND
    yield replace(GOOD, head=Head(dice.choice([4, 19, 21]), GOOD.head.hash)), AROUND
    yield replace(GOOD, head=Head(20, flipped(GOOD.head.hash, dice))), AROUND
    yield replace(GOOD, signature=flipped(GOOD.signature, dice)), AROUND
    yield replace(GOOD, signature=dice.choice(["", "zz", GOOD.signature[:-2], "00" * 64])), AROUND
    yield written(ZHAO, ZHAO_SECRET, GOOD), AROUND
    yield written(ZHAO, ZHAO_SECRET, replace(GOOD, key_id=5)), AROUND
    yield replace(GOOD, key_id=dice.choice([5, 7])), AROUND
    yield written(WANG, WANG_SECRET, GOOD, f"other-{dice.random()}"), AROUND
    yield GOOD, replace(AROUND, digest_now=lambda _row: flipped(DIGEST, dice))
    yield GOOD, replace(AROUND, digest_now=lambda _row: None)
    yield GOOD, replace(AROUND, statement_now=lambda _row: None)
    yield GOOD, replace(AROUND, statement_now=lambda row: row.thing.statement + " ")
    early = written(WANG, WANG_SECRET, replace(GOOD, head=Head(2, HEADS[2])))
    yield early, AROUND
    revoked = {3: replace(WANG, revoked_at="t", revoked_seq=dice.randrange(4, 20))}
    yield GOOD, replace(AROUND, keys=revoked)
    yield from swaps(dice)


def swaps(dice: random.Random) -> Iterator[tuple[SignatureRow, Surroundings]]:
    """Yield a key put in another's place, as well as it can be done without the secret half."""
    mine, secret = key_of(7, "wang")
    halves = replace(WANG, public_key=mine.public_key)
    named = replace(halves, fingerprint=mine.fingerprint)
    for swapped in (halves, named, replace(named, proof=flipped(mine.proof, dice))):
        yield written(swapped, secret, GOOD), replace(AROUND, keys={3: swapped, 5: ZHAO})


def count_accepted(rounds: int) -> tuple[int, int]:
    dice = random.Random(rounds)
    tried = accepted = 0
    for _ in range(rounds):
        for row, around in forgeries(dice):
            tried += 1
            accepted += not faults_of(row, around)
    return tried, accepted


@pytest.mark.parametrize("rounds", [80, pytest.param(2_000, marks=pytest.mark.torture)])
def test_no_forgery_is_accepted(rounds: int) -> None:
    assert faults_of(GOOD, AROUND) == ()
    tried, accepted = count_accepted(rounds)
    assert accepted == 0, f"{accepted} of {tried}"
    assert tried >= rounds * 26 >= 2_000


def test_a_second_program_that_knows_only_the_format_agrees() -> None:
    dice = random.Random(7)
    pairs = [(GOOD, AROUND), *list(forgeries(dice))[:12]]
    for row, around in pairs:
        key = around.keys[row.key_id]
        facts = SignedFacts(
            register=REGISTER, thing=row.thing, signer=row.signer, name=row.name,
            key=key.fingerprint, signed_at=row.signed_at, head=row.head,
        )  # fmt: skip
        second = independent.is_good(
            bytes.fromhex(key.public_key), signed_text(facts), bytes.fromhex(row.signature)
        )
        assert second == (SignatureFault.FORGED not in faults_of(row, around))
    assert independent.is_good(
        bytes.fromhex(WANG.public_key),
        key_text(
            KeyFacts(
                register=REGISTER, signer="wang", name="wang", public_key=WANG.public_key,
                enrolled_at="t", head=WANG.head,
            )
        ),
        bytes.fromhex(WANG.proof),
    )  # fmt: skip


Attack = Callable[[object], None]
_REWRITE = {
    "word": "UPDATE signature SET verdict = 'refuse'",
    "row": "UPDATE signature SET signature = substr(signature, 3) || '00'",
    "version": "UPDATE signature SET version = 2, digest = '{other}'",
    "signer": "UPDATE signature SET key_id = 2",
    "key": "UPDATE signing_key SET public_key = '{key}', fingerprint = '{name}' WHERE id = 1",
    "revoked": "UPDATE signing_key SET revoked_at = 't', revoked_seq = 2 WHERE id = 1",
}


@pytest.mark.parametrize("attack", sorted(_REWRITE))
def test_the_database_refuses_it_and_what_is_forced_is_found(room: Room, attack: str) -> None:
    signed(room)
    mine = ed25519.public_half(b"m" * 32)
    statement = _REWRITE[attack].format(other="cd" * 32, key=mine, name=fingerprint(mine))
    if attack != "revoked":
        with pytest.raises(DBAPIError), room.act("attack") as session:
            session.execute(text(statement))
    force(room.path, statement)
    assert SignatureCheck(room, {}).findings()
    assert any(found.startswith("signature ") for found in verify_room(room))


def force(path: Path, statement: str) -> None:
    """Change a row with no guard left, as somebody with the file in hand can."""
    engine = dialect.migration_engine(path)
    with engine.connect() as connection, connection.begin():
        trail.drop(connection)
        connection.exec_driver_sql(statement)
    engine.dispose()


def test_an_altered_list_is_named_with_who_signed_it(room: Room) -> None:
    signed(room)
    signed(room, "zhao", OTHER, act="count")
    statements = dict.fromkeys((1, 2), thing().statement)
    witness = Witness(lambda *_: "cd" * 32, lambda _: statements, lambda _: [])
    check = SignatureCheck(room, {"test_list": witness})
    found = check.findings()
    assert [(one.fault, one.signer, one.number) for one in found] == [
        (SignatureFault.LIST_ALTERED, "wang", "XH-2026-0001"),
        (SignatureFault.LIST_ALTERED, "zhao", "XH-2026-0001"),
    ]


def test_a_signature_copied_under_another_list_is_forged(room: Room) -> None:
    signed(room)
    copied = (
        "INSERT INTO signature (key_id, signer, name, kind, number, version, digest, act, post, "
        "verdict, statement, signed_at, head_seq, head_hash, signature) SELECT key_id, signer, name, "
        "kind, 'XH-2026-0002', version, digest, act, post, verdict, statement, signed_at, "
        "(SELECT max(seq) FROM chain), (SELECT lower(hex(hash)) FROM chain ORDER BY seq DESC "
        "LIMIT 1), CASE substr(signature, 1, 2) WHEN '00' THEN '01' ELSE '00' END || "
        "substr(signature, 3) FROM signature"
    )
    with room.act("attack") as session:
        session.execute(text(copied))
    (fault,) = {one.fault for one in SignatureCheck(room, {}).findings()}
    assert fault is SignatureFault.FORGED


def test_no_signature_is_written_by_a_revoked_key_or_beside_the_head(room: Room) -> None:
    signed(room)
    columns = "key_id, signer, name, kind, number, version, digest, act, signed_at"
    statement = (
        f"INSERT INTO signature ({columns}, head_seq, head_hash, signature) "
        f"SELECT {columns}, head_seq, head_hash, 'x' FROM signature"
    )
    with pytest.raises(DBAPIError), room.act("attack") as session:
        session.execute(text(statement))


def test_what_is_signed_reads_the_same_for_ever() -> None:
    """The example of docs/signatures.md."""
    secret = bytes(range(32))
    public = ed25519.public_half(secret)
    facts = SignedFacts(
        register="6f1d3f0a-0000-4000-8000-000000000001",
        thing=SignedThing(
            kind="destruction_list", number="XH-2026-0001", version=2, digest="ab" * 32,
            act="opinion", post="archive_head", verdict="approve", statement="同意\n第二行",
        ),
        signer="wang", name="王敏", key=fingerprint(public),
        signed_at="2026-11-29T08:00:00.000000Z", head=Head(1234, "cd" * 32),
    )  # fmt: skip
    page = (Path(__file__).parents[3] / "docs" / "signatures.md").read_text("utf-8")
    assert signed_text(facts).decode() in page
    assert ed25519.sign(secret, signed_text(facts)) in page.replace("\n", "")
    assert public in page


def test_a_swap_with_a_new_proof_is_found_by_the_trail_and_by_the_paper(room: Room) -> None:
    """Whoever has the file can sign a key with itself; this is what the paper is for."""
    wang = KeyDesk(room).all()[0]
    mine = ed25519.public_half(b"m" * 32)
    facts = KeyFacts(
        register=REGISTER, signer="wang", name=wang.name, public_key=mine,
        enrolled_at=wang.enrolled_at, head=wang.head,
    )  # fmt: skip
    proof = ed25519.sign(b"m" * 32, key_text(facts))
    force(
        room.path,
        f"UPDATE signing_key SET public_key = '{mine}', fingerprint = '{fingerprint(mine)}', "
        f"proof = '{proof}' WHERE id = 1",
    )
    assert "row signing_key 1" in verify_room(room)
    assert not KeyDesk(room).is_printed_code("wang", key_code(wang.fingerprint))
