"""The letters that choose the lines of an open menu: each at most once, whatever the language."""

from __future__ import annotations

from collections.abc import Sequence

_MARK, _ESCAPED = "&", "&&"


def distinct_keys(texts: Sequence[str]) -> list[str]:
    """The same texts with their marks moved to other letters where two lines had the same.

    Parameters
    ----------
    texts : sequence of str
        As Qt takes them: ``&`` before the letter, ``&&`` for one that is meant. The first of two keeps its letter;
        the other has the first letter of a word that is free, else any, else none. A text without a mark stays so.
    """
    taken: set[str] = set()
    kept = [_claim(key, taken) for key in map(_key_of, texts)]
    return [
        text if keeps or not _key_of(text) else _moved(text, taken) for text, keeps in zip(texts, kept, strict=True)
    ]


def _claim(key: str, taken: set[str]) -> bool:
    free = bool(key) and key not in taken
    taken.add(key)
    return free


def _key_of(text: str) -> str:
    _, mark, after = text.replace(_ESCAPED, "  ").partition(_MARK)
    return after[:1].lower() if mark else ""


def _moved(text: str, taken: set[str]) -> str:
    plain = text.replace(_ESCAPED, "\0").replace(_MARK, "")
    letters = [place for place, letter in enumerate(plain) if letter.isalnum()]
    letters.sort(key=lambda place: place > 0 and plain[place - 1].isalnum())
    for place in letters:
        if _claim(plain[place].lower(), taken):
            plain = f"{plain[:place]}{_MARK}{plain[place:]}"
            break
    return plain.replace("\0", _ESCAPED)
