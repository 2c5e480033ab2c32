"""A loss as JSON: when, why, and what decided."""

from __future__ import annotations

import json
from math import isfinite
from pathlib import Path
from typing import Any

from tracker.checked_file import json_of, shown, taken_apart
from tracker.diagnosis.loss import Diagnosis, Evidence, Loss, LossCause, Side
from tracker.diagnosis.measures import Measure
from tracker.session.layout import SessionError
from tracker.session.markers import Marker, MarkerKind

FORMAT_VERSION = 1
_ORIGIN = "visavis"


def loss_json(loss: Loss) -> str:
    """A loss as the text of a file."""
    why = loss.why
    values = {
        "visavis_loss": FORMAT_VERSION,
        "time_s": loss.time_s,
        "index": loss.index,
        "cause": why.cause.value,
        "second": why.second.value if why.second is not None else None,
        "confidence": why.confidence,
        "side": why.side.value if why.side is not None else None,
        "lasted_s": loss.lasted_s,
        "evidence": [_evidence(one) for one in why.evidence],
    }
    return json.dumps(values, indent=2) + "\n"


def read_loss(path: Path) -> Loss:
    """Read a loss back.

    Raises
    ------
    SessionError
        If it cannot be read, or another version wrote it.
    """
    try:
        values = json_of(path)
        with taken_apart():
            if values["visavis_loss"] != FORMAT_VERSION:
                raise ValueError(f"it is of version {shown(values['visavis_loss'])} of the format")
            return _loss(values)
    except (OSError, ValueError) as error:
        raise SessionError(f"{path.name} cannot be read ({error}).") from error


def marker_of(loss: Loss, words: str) -> Marker:
    """A loss as it stands among the markers of a session.

    Parameters
    ----------
    loss : Loss
    words : str
        What happened, in a sentence.
    """
    return Marker(loss.time_s, MarkerKind.LOSS, words, duration_s=loss.lasted_s or 0.0, origin=_ORIGIN)


def _loss(values: dict[str, Any]) -> Loss:
    second, side, lasted_s = values["second"], values["side"], values["lasted_s"]
    why = Diagnosis(
        LossCause(values["cause"]),
        LossCause(second) if second is not None else None,
        float(values["confidence"]),
        Side(side) if side is not None else None,
        tuple(
            Evidence(Measure(one["measure"]), _number(one["value"]), float(one["limit"])) for one in values["evidence"]
        ),
    )
    loss = Loss(float(values["time_s"]), int(values["index"]), why, None if lasted_s is None else float(lasted_s))
    if not (isfinite(loss.time_s) and isfinite(loss.lasted_s or 0.0) and 0.0 <= why.confidence <= 1.0):
        raise ValueError("a number in it is none")
    return loss


def _evidence(one: Evidence) -> dict[str, Any]:
    value = one.value if one.value == one.value else None
    return {"measure": one.measure.value, "value": value, "limit": one.limit}


def _number(value: float | None) -> float:
    return float("nan") if value is None else float(value)
