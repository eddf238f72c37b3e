"""The short code of a suggestion without a name: whoever has it reads the answer, and nobody else can tell whose it is.

Twelve letters are 60 random bits, and scrypt makes each guess cost 40 ms: nobody tries them all.
"""

import secrets

from sopapp.people.seal import KeyPair, pair_of
from sopapp.people.secret import PIN_COST, stretched

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: nothing that is taken for something else
_READ_AS = str.maketrans("ILOU", "110V", "- \t\n")
_SALT = b"sopapp: the code of a suggestion"


def new_code() -> str:
    """As it is shown: `7K4M-2QXB-9TRW`."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(12))
    return "-".join((letters[:4], letters[4:8], letters[8:]))


def pair_of_code(code: str) -> KeyPair:
    """The key of a code, however it is spaced or capitalised. Takes about 40 ms."""
    return pair_of(stretched(code.upper().translate(_READ_AS), _SALT, PIN_COST, 8, 1))
