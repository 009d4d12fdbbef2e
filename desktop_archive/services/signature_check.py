"""The check of all signatures of a room, held against what they are under (F21)."""

from desktop_archive.services import seal_signing
from desktop_archive.services.destruction.proofs import statements_now, unsigned
from desktop_archive.services.destruction.words import SIGNED_KIND
from desktop_archive.services.signatures.verifying import Readable, SignatureCheck, Witness
from desktop_archive.store.destruction.digests import digest_now

_WITNESSES = {
    SIGNED_KIND: Witness(digest_now, statements_now, unsigned),
    seal_signing.SEAL_KIND: Witness(
        seal_signing.seal_digest_now, seal_signing.nothing_said, seal_signing.none_unsigned
    ),
}


def room_signatures(room: Readable) -> SignatureCheck:
    """Return the check of the signatures of a room, or of a copy of one."""
    return SignatureCheck(room, _WITNESSES)
