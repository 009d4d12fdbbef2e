"""The check of all signatures of a room, held against the lists they are under (F21)."""

from desktop_archive.services.destruction.proofs import statements_now, unsigned
from desktop_archive.services.destruction.words import SIGNED_KIND
from desktop_archive.services.signatures.verifying import Readable, SignatureCheck, Witness
from desktop_archive.store.destruction.digests import digest_now


def room_signatures(room: Readable) -> SignatureCheck:
    """Return the check of the signatures of a room, or of a copy of one."""
    return SignatureCheck(room, {SIGNED_KIND: Witness(digest_now, statements_now, unsigned)})
