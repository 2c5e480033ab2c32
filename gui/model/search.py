"""Whether words are what somebody looks for. No Qt."""

from __future__ import annotations


def matches(asked: str, *texts: str) -> bool:
    """Whether every word that is asked for, or its beginning, stands somewhere in the texts; nothing asked: yes."""
    there = " ".join(texts).casefold()
    return all(word in there for word in asked.casefold().split())
