"""Marks words that people read, so that they are found and can be translated where they are shown."""

from __future__ import annotations


def later(text: str) -> str:
    """Mark words to be translated where they are shown.

    The words of errors and of declared settings are found without it.

    Parameters
    ----------
    text : str
        English; in an f-string the values may be of any kind.

    Returns
    -------
    str
        The same.
    """
    return text
