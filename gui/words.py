"""The words that people read, in their language. No Qt: who translates is the app's business.

Words that are shown where they are written are passed through `tr`. Those that are data, made before the language is
known or by somebody who does not show them, are marked by `later` and passed through `tr` where they are shown.
"""

from __future__ import annotations

from collections.abc import Callable

from tracker.words import later

__all__ = ["later", "speak", "tr"]

_translate: Callable[[str], str] | None = None


def speak(translate: Callable[[str], str] | None) -> None:
    """Have all words translated from now on; None: they stay English. What was shown already stays as it is."""
    global _translate
    _translate = translate


def tr(text: str, **values: object) -> str:
    """Words in the user's language, with ``values`` in place of their names in braces."""
    said = text if _translate is None else _translate(text)
    return said.format(**values) if values else said
