"""Signatures of managers, by Ed25519; nothing else here knows `nacl`.

Whoever has a secret age key has a signing key as well: it is worked out of the secret, so that one passphrase, or the
24 words of the recovery sheet, guards both, and no second secret has to be kept beside the first.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sopapp.store.record import Json

_PURPOSE = b"sopapp: signs keys"
_SIGNED = b"sopapp: a statement about keys\n"  # no signature for anything else is ever one of these


@dataclass(frozen=True, slots=True)
class Signer:
    """What a secret age key signs with; `public` is in hexadecimal, and tells nothing of the age key."""

    seed: bytes = field(repr=False)
    public: str

    def sign(self, statement: Mapping[str, Json]) -> str:
        """The signature, in hexadecimal; the same statement always gets the same."""
        from nacl.signing import SigningKey

        return SigningKey(self.seed).sign(_bytes(statement)).signature.hex()


def signer_of(secret: str) -> Signer:
    """The signer that this secret age key always makes."""
    from nacl.signing import SigningKey

    seed = hashlib.blake2b(secret.encode(), digest_size=32, key=_PURPOSE).digest()
    return Signer(seed, bytes(SigningKey(seed).verify_key).hex())


def is_signed(public: Json, statement: Mapping[str, Json], signature: Json) -> bool:
    """Whether `public` has signed just this; a journal from elsewhere may hold anything."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    if not (isinstance(public, str) and isinstance(signature, str)):
        return False
    try:
        VerifyKey(bytes.fromhex(public)).verify(_bytes(statement), bytes.fromhex(signature))
    except (BadSignatureError, ValueError):
        return False
    return True


def _bytes(statement: Mapping[str, Json]) -> bytes:
    return _SIGNED + json.dumps(statement, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode(
        "utf-8", "surrogatepass"
    )
