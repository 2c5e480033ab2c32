"""What another program is told of what the app does now, as plain values. No Qt."""

from __future__ import annotations

from typing import Any

from gui.model.state import AppState
from gui.model.tracking import ACTIVE_PHASES


def status_of(state: AppState) -> dict[str, Any]:
    """Source, page, and how tracking goes. What is not known is None, and so is what was before the picture went."""
    tracked, rates = state.phase in ACTIVE_PHASES, state.rates
    return {
        "source": state.source,
        "source_name": state.source_name,
        "live": state.live,
        "phase": state.phase.value,
        "problem": state.problem.message if state.problem is not None else None,
        "page": state.page.name,
        "mode": state.mode.value,
        "state": state.tracker.name.lower() if tracked and state.tracker is not None else None,
        "tracking_fps": _rounded(rates.tracking_fps) if tracked else None,
        "source_fps": _rounded(rates.camera_fps) if tracked else None,
        "latency_ms": _rounded(rates.latency_ms) if tracked else None,
        "dropped": rates.dropped,
        "privacy": state.privacy.value,
        "notice": state.notice.text if state.notice is not None else None,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
