"""Ed25519 worked out from RFC 8032 alone: a second opinion on every signature, as in 2060."""

import hashlib

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)

Point = tuple[int, int]


def plus(a: Point, b: Point) -> Point:
    (x1, y1), (x2, y2) = a, b
    k = D * x1 * x2 * y1 * y2 % P
    x = (x1 * y2 + x2 * y1) * pow(1 + k, P - 2, P)
    y = (y1 * y2 + x1 * x2) * pow(1 - k, P - 2, P)
    return x % P, y % P


def times(n: int, a: Point) -> Point:
    total: Point = (0, 1)
    while n:
        if n & 1:
            total = plus(total, a)
        a, n = plus(a, a), n >> 1
    return total


def point(data: bytes) -> Point | None:
    y = int.from_bytes(data, "little")
    odd, y = y >> 255, y & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if y >= P or (x * x - square) % P or (x == 0 and odd):
        return None
    return (P - x if x & 1 != odd else x), y


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_good(public_key: bytes, text: bytes, signature: bytes) -> bool:
    """Tell whether 8(sB - R - hA) is nothing, as the standard says."""
    if len(signature) != 64 or len(public_key) != 32 or BASE is None:
        return False
    key, r = point(public_key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if key is None or r is None or s >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + public_key + text).digest(), "little")
    return times(s, BASE) == plus(r, times(h % ORDER, key))
