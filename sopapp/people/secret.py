"""A secret kept as its scrypt hash, with salt and parameters beside it so that they may grow later."""

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Mapping

from sopapp.store.record import Json

PIN_COST = 2**14  # n: about 40 ms; a PIN guards a screen, no cost would make four digits strong
PASSPHRASE_COST = 2**17  # n: about 0.3 s
_MOST_MEMORY = 2**31 - 1  # bytes that may be asked for; a journal from elsewhere must not get more
_MOST_WORK = 2**23  # n times r times p: about 3 s
_R, _P = 8, 1


def sealed(text: str, cost: int) -> dict[str, Json]:
    """`{salt, n, r, p, hash}`, texts in hexadecimal; `cost` is scrypt's n, a power of two."""
    salt = secrets.token_bytes(16)
    return {"salt": salt.hex(), "n": cost, "r": _R, "p": _P, "hash": stretched(text, salt, cost, _R, _P).hex()}


def opens(text: str, seal: Json) -> bool:
    """Whether this is the text that was sealed, in constant time; a seal that is none is opened by nothing."""
    if not is_seal(seal):
        return False
    assert isinstance(seal, Mapping)
    salt, kept = bytes.fromhex(str(seal["salt"])), bytes.fromhex(str(seal["hash"]))
    n, r, p = (int(str(seal[name])) for name in ("n", "r", "p"))
    return hmac.compare_digest(stretched(text, salt, n, r, p), kept)


def is_seal(seal: Json) -> bool:
    """Whether it has every part, and asks for no more memory than one may."""
    return isinstance(seal, Mapping) and is_costly(seal) and _is_hex(seal.get("hash"))


def is_costly(seal: Mapping[str, Json]) -> bool:
    """Whether salt and cost are there, and ask for no more memory than one may."""
    numbers = [seal.get(name) for name in ("n", "r", "p")]
    n, r, p = (number if type(number) is int else 0 for number in numbers)
    if n < 2 or n & (n - 1) or r < 1 or p < 1 or n.bit_length() > 16 * r:  # what scrypt has no meaning for
        return False
    return n * r * p <= _MOST_WORK and _memory(n, r, p) <= _MOST_MEMORY and _is_hex(seal.get("salt"))


def _memory(n: int, r: int, p: int) -> int:
    """What scrypt may take, in bytes: twice what it needs."""
    return 256 * r * (n + p)


def _is_hex(text: Json) -> bool:
    try:
        return isinstance(text, str) and len(bytes.fromhex(text)) >= 16
    except ValueError:
        return False


def stretched(text: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    """32 bytes by scrypt; the same letters give the same, however the keyboard composes them."""
    plain = unicodedata.normalize("NFKC", text).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(plain, salt=salt, n=n, r=r, p=p, maxmem=_memory(n, r, p), dklen=32)
