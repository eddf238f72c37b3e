"""The recovery key on paper: 24 English words, which are the key itself and stand in no file."""

import secrets

from sopapp.base.errors import WrongRecoveryWords
from sopapp.people.seal import KeyPair, pair_of


def new_words() -> str:
    """24 words for 32 secret bytes, with a checksum in the last one (BIP 39)."""
    from mnemonic import Mnemonic

    return Mnemonic("english").to_mnemonic(secrets.token_bytes(32))


def pair_of_words(text: str) -> KeyPair:
    """The key that the words are, however they are spaced or capitalised; `WrongRecoveryWords` when they are none."""
    from mnemonic import Mnemonic

    try:
        seed = bytes(Mnemonic("english").to_entropy(" ".join(text.lower().split())))
    except (ValueError, LookupError) as error:
        raise WrongRecoveryWords from error
    if len(seed) != 32:
        raise WrongRecoveryWords
    return pair_of(seed)
