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
    distinct = list(texts)
    homeless = [place for place, text in enumerate(texts) if _key_of(text) and not _claim(_key_of(text), taken)]
    while homeless:
        # Who has least to choose from chooses first.
        place = min(homeless, key=lambda place: len(_free(texts[place], taken)))
        homeless.remove(place)
        distinct[place] = _moved(texts[place], taken)
    return distinct


def _claim(key: str, taken: set[str]) -> bool:
    free = key not in taken
    taken.add(key)
    return free


def _key_of(text: str) -> str:
    _, mark, after = text.replace(_ESCAPED, "  ").partition(_MARK)
    return after[:1].lower() if mark else ""


def _plain(text: str) -> str:
    return text.replace(_ESCAPED, "\0").replace(_MARK, "")


def _free(text: str, taken: set[str]) -> set[str]:
    return {letter for letter in _plain(text).lower() if letter.isalnum()} - taken


def _moved(text: str, taken: set[str]) -> str:
    plain = _plain(text)
    letters = [place for place, letter in enumerate(plain) if letter.isalnum()]
    letters.sort(key=lambda place: place > 0 and plain[place - 1].isalnum())
    for place in letters:
        if _claim(plain[place].lower(), taken):
            plain = f"{plain[:place]}{_MARK}{plain[place:]}"
            break
    return plain.replace("\0", _ESCAPED)
