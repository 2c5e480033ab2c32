"""What expressions are called. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gui.words import later
from tracker.readings import Emotion

EMOTION_WORDS: Final[Mapping[Emotion, str]] = MappingProxyType(
    {
        Emotion.NEUTRAL: later("Neutral"),
        Emotion.HAPPINESS: later("Happiness"),
        Emotion.SURPRISE: later("Surprise"),
        Emotion.SADNESS: later("Sadness"),
        Emotion.ANGER: later("Anger"),
        Emotion.DISGUST: later("Disgust"),
        Emotion.FEAR: later("Fear"),
        Emotion.CONTEMPT: later("Contempt"),
    }
)
