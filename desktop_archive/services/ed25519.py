"""The one door to the library that signs: Ed25519, and closing a key with a password (F21)."""

import secrets
from typing import Final

from desktop_archive.services import passwords

_SCHEME: Final = "argon2id-m65536-t3-p4+aes256gcm"
_SALT, _NONCE = 16, 12


class ClosedKeyError(Exception):
    """The secret half does not open: another password, another holder, or damage."""


def new_key() -> bytes:
    """Return the secret half of a new key."""
    from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415

    return ed25519.Ed25519PrivateKey.generate().private_bytes_raw()


def public_half(secret: bytes) -> str:
    """Return the public half of a key in hexadecimal digits."""
    from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415

    return (
        ed25519.Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw().hex()
    )


def sign(secret: bytes, text: bytes) -> str:
    """Return the signature of a text in hexadecimal digits."""
    from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415

    return ed25519.Ed25519PrivateKey.from_private_bytes(secret).sign(text).hex()


def is_good(public_key: str, text: bytes, signature: str) -> bool:
    """Tell whether a text was signed with a key; what is no key or signature is not."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415

    try:
        key = ed25519.Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
        key.verify(bytes.fromhex(signature), text)
    except (InvalidSignature, ValueError):
        return False
    return True


def close(secret: bytes, password: str, holder: str) -> str:
    """Close a secret half with its holder's password; the text says how it was done."""
    from cryptography.hazmat.primitives.ciphers import aead  # noqa: PLC0415

    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    closed = aead.AESGCM(passwords.stretch(password, salt)).encrypt(nonce, secret, holder.encode())
    return f"{_SCHEME}${salt.hex()}${nonce.hex()}${closed.hex()}"


def open_closed(wrapped: str, password: str, holder: str) -> bytes:
    """Return the secret half again.

    Raises:
        ClosedKeyError: it does not open.
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers import aead  # noqa: PLC0415

    try:
        scheme, salt, nonce, closed = wrapped.split("$")
        if scheme != _SCHEME:
            raise ClosedKeyError
        key = passwords.stretch(password, bytes.fromhex(salt))
        secret = aead.AESGCM(key).decrypt(
            bytes.fromhex(nonce), bytes.fromhex(closed), holder.encode()
        )
    except (InvalidTag, ValueError) as error:
        raise ClosedKeyError from error
    return secret
