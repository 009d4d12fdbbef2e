"""What a personal key puts on paper, as plain data (F21)."""

from dataclasses import dataclass

from desktop_archive.rules.printouts import Footing


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySheet:
    """The public half of somebody's key, to be signed by hand and kept in a bound folder."""

    organisation: str
    register: str
    login: str
    name: str
    post: str
    public_key: str
    code: str
    enrolled_at: str
    proof: str
    head_seq: int
    head_hash: str
    revoked: str = ""
    footing: Footing
