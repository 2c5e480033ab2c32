"""Translations of the program's words: Qt Linguist's files, read as they are. No Qt.

Qt would have them compiled first, by a program that PyQt6 comes without. Read from the text they need no tool, and
messages of the tracker, into which names and numbers are already written, can be recognised by their pattern.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "translations"
_PREFIX, _SUFFIX = "visavis_", ".ts"
# With fewer letters than this a pattern would recognise anything.
_FEWEST_LETTERS = 8
_SENTENCES = re.compile(r"(?<=[.!?]) ")
# Makes a name of a number, as a regular expression needs one.
_NUMBER = "gap_"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A message with gaps, ``{0}`` or ``{name}``, and its translation with the same gaps."""

    regex: re.Pattern[str]
    said: str
    letters: int

    def fill(self, found: re.Match[str], part: Callable[[str], str]) -> str:
        """The translation, with what stood in the gaps."""
        values = {gap.removeprefix(_NUMBER): part(text) for gap, text in found.groupdict().items()}
        numbers = [values[key] for key in sorted((key for key in values if key.isdigit()), key=int)]
        return self.said.format(*numbers, **{key: value for key, value in values.items() if not key.isdigit()})


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All that is translated into one language, and the messages with gaps, those that say most first."""

    words: dict[str, str] = field(default_factory=dict)
    patterns: tuple[Pattern, ...] = ()

    def translate(self, text: str) -> str:
        """The translation, or the text itself where there is none."""
        if (said := self._told(text)) is not None:
            return said
        sentences = _SENTENCES.split(text)
        return " ".join(map(self.translate, sentences)) if len(sentences) > 1 else text

    def _told(self, text: str) -> str | None:
        """What is said, or a reason, which begins small and has no full stop, told as a sentence of its own."""
        # Without the stop first: a gap at the end would take it in.
        for told, stop in ((text[:-1], "."), (text, "")) if text.endswith(".") else ((text, ""),):
            if (said := self._known(told)) is not None:
                return said + stop
            if told[:1].isupper() and (said := self._known(told[0].lower() + told[1:])) is not None:
                return said[:1].upper() + said[1:] + stop
        return None

    def _known(self, text: str) -> str | None:
        if (known := self.words.get(text)) is not None:
            return known
        for pattern in self.patterns:
            if found := pattern.regex.fullmatch(text):
                return pattern.fill(found, self._part)
        return None

    def _part(self, text: str) -> str:
        """What filled a gap: a message itself, or one word, such as a name, that stays what it is."""
        return self.translate(text) if " " in text else text


def languages() -> tuple[str, ...]:
    """The languages there are translations into, such as ``("de", "fr")``; English needs none."""
    return tuple(sorted(path.stem.removeprefix(_PREFIX) for path in FOLDER.glob(f"{_PREFIX}*{_SUFFIX}")))


def path_of(language: str) -> Path:
    """Where the translation into a language is."""
    return FOLDER / f"{_PREFIX}{language}{_SUFFIX}"


def best_of(wanted: Sequence[str]) -> str:
    """The first language of these that there is, such as "de" for "de-AT"; "en" if there is none."""
    there = {"en", *languages()}
    return next((base for one in wanted if (base := re.split("[-_]", one)[0].lower()) in there), "en")


def read_catalogue(path: Path) -> Catalogue:
    """Read a translation; what is not yet translated is left out."""
    words = finished(path)
    return Catalogue(words, tuple(sorted(_patterns(words), key=lambda pattern: -pattern.letters)))


def finished(path: Path) -> dict[str, str]:
    """What is translated in a file, by the English words."""
    messages = ElementTree.parse(path).getroot().iter("message")
    pairs = ((message.findtext("source", ""), message.find("translation")) for message in messages)
    return {source: said.text for source, said in pairs if said is not None and said.text and not said.get("type")}


def gaps(text: str) -> tuple[str, ...]:
    """The names in braces, sorted; with numbers for those of messages that are made by the tracker."""
    return tuple(sorted({name for _, name, _, _ in Formatter().parse(text) if name is not None}))


def _patterns(words: dict[str, str]) -> list[Pattern]:
    return [made for source, said in words.items() if gaps(source) and (made := _pattern(source, said))]


def _pattern(source: str, said: str) -> Pattern | None:
    parts = list(Formatter().parse(source))
    letters = sum(character.isalpha() for text, *_ in parts for character in text)
    if letters < _FEWEST_LETTERS:
        return None
    seen: set[str] = set()
    regex = ""
    for text, gap, _, _ in parts:
        regex += re.escape(text)
        if gap is not None:
            name = f"{_NUMBER}{gap}" if gap.isdigit() else gap
            regex += f"(?P={name})" if name in seen else f"(?P<{name}>.*?)"
            seen.add(name)
    plain = re.sub(r"(?<!\{)\{(\w+)[:!][^}]*\}", r"{\1}", said)  # what stood in a gap is text already
    return Pattern(re.compile(regex, re.DOTALL), plain, letters)
