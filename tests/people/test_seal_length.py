"""How long a sealed text is tells little about how long the words are."""

import pytest

from sopapp.people.seal import new_pair, seal, unseal


@pytest.mark.parametrize(("length", "sealed"), [(1, 256), (100, 256), (256, 256), (257, 512)])
def test_words_are_sealed_with_spaces_up_to_the_next_256_bytes(length: int, sealed: int) -> None:
    pair = new_pair()
    text = b"x" * length
    assert unseal(seal(text, [pair.public]), [pair.secret]) == text.ljust(sealed)
