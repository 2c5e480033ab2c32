"""Words in the user's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gui.words import later, speak, tr


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(None)


def test_words_stay_english_until_somebody_translates() -> None:
    assert tr("Pause") == "Pause"
    assert tr("{count} faces", count=3) == "3 faces"


def test_values_stand_where_the_translation_wants_them() -> None:
    speak({"{count} faces in {name}": "In {name}: {count} Gesichter"}.get)  # type: ignore[arg-type]
    assert tr("{count} faces in {name}", count=3, name="clip.mp4") == "In clip.mp4: 3 Gesichter"


def test_words_that_are_data_are_translated_where_they_are_shown() -> None:
    heading = later("Pause")
    speak(str.upper)
    assert heading == "Pause"
    assert tr(heading) == "PAUSE"
