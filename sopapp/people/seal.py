"""Sealing texts with age, so that only whom they are for can open them; nothing else here knows `pyrage`.

A key is an X25519 pair in age's own letters: `AGE-SECRET-KEY-1…` opens what was sealed to `age1…`. Any 32 secret bytes
make a pair, which is how a passphrase, a PIN, a short code or 24 words on paper become keys.
"""

import base64
import binascii
from collections.abc import Iterable
from dataclasses import dataclass, field

from sopapp.base.errors import SealBroken

_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_PAD = 256  # bytes; the length of what is sealed tells little of the text's


@dataclass(frozen=True, slots=True)
class KeyPair:
    """`secret` opens what was sealed to `public`."""

    secret: str = field(repr=False)
    public: str


def new_pair() -> KeyPair:
    from pyrage import x25519

    identity = x25519.Identity.generate()
    return KeyPair(str(identity), str(identity.to_public()))


def pair_of(seed: bytes) -> KeyPair:
    """The pair that these 32 bytes always make."""
    from pyrage import x25519

    identity = x25519.Identity.from_str(_bech32("age-secret-key-", seed).upper())
    return KeyPair(str(identity), str(identity.to_public()))


def pair_with(secret: str) -> KeyPair:
    """The pair of a secret key; `SealBroken` when it is none."""
    from pyrage import IdentityError, x25519

    try:
        return KeyPair(secret, str(x25519.Identity.from_str(secret).to_public()))
    except (IdentityError, ValueError) as error:
        raise SealBroken from error


def is_public(text: object) -> bool:
    """Whether something can be sealed to it; a journal from elsewhere may hold anything."""
    from pyrage import RecipientError, x25519

    try:
        return isinstance(text, str) and bool(x25519.Recipient.from_str(text))
    except (RecipientError, ValueError):  # ValueError: half a surrogate pair
        return False


def is_pair(public: object, secret: object) -> bool:
    """Whether the one opens what is sealed to the other."""
    try:
        return isinstance(secret, str) and pair_with(secret).public == public
    except SealBroken:
        return False


def seal(data: bytes, publics: Iterable[str]) -> str:
    """Sealed to all of these keys, each of which opens it; base64. Spaces are added at the end of `data`."""
    from pyrage import encrypt, x25519

    padded = data.ljust(-(-len(data) // _PAD) * _PAD)
    recipients = [x25519.Recipient.from_str(public) for public in sorted(set(publics))]
    return base64.b64encode(encrypt(padded, recipients)).decode("ascii")


def unseal(text: str, secrets: Iterable[str]) -> bytes:
    """What was sealed, with the spaces; `SealBroken` when none of these keys opens it, or a bit of it is different."""
    from pyrage import DecryptError, IdentityError, decrypt, x25519

    try:
        identities = [x25519.Identity.from_str(secret) for secret in secrets]
        data = base64.b64decode(text, validate=True)
        if base64.b64encode(data).decode("ascii") != text:
            raise SealBroken  # the last letter has bits that decoding drops
        return bytes(decrypt(data, identities))
    except (DecryptError, IdentityError, binascii.Error, ValueError) as error:
        raise SealBroken from error


def _bech32(name: str, data: bytes) -> str:
    """BIP 173: `name`, a 1, the bytes in groups of five bits, and six letters that check them."""
    bits = int.from_bytes(data, "big") << (-len(data) * 8 % 5)
    count = -(-len(data) * 8 // 5)
    values = [bits >> 5 * place & 31 for place in reversed(range(count))]
    spread = [*(ord(letter) >> 5 for letter in name), 0, *(ord(letter) & 31 for letter in name)]
    check = _polymod([*spread, *values, 0, 0, 0, 0, 0, 0]) ^ 1
    values += [check >> 5 * place & 31 for place in reversed(range(6))]
    return f"{name}1{''.join(_BECH32[value] for value in values)}"


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATORS):
            if top >> place & 1:
                check ^= generator
    return check
