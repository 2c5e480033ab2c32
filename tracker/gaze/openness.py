"""How open an eye is, between how it is when closed and how open it usually is; both are learnt while it is watched."""

from __future__ import annotations

# Lids of a mean adult, metres between them at the thirds of the eye, and how quickly one's own are learnt.
_USUAL_M = 0.0085
_NARROWEST_M, _WIDEST_M = 0.004, 0.014
_RISES_S, _FALLS_S = 5.0, 20.0
# Below this share of the usual distance an eye is blinking or closing, and tells nothing of how it is at rest.
_AT_REST, _OPEN_AGAIN = 0.6, 0.75
# Lashes and folds look like a little distance between closed lids: shares of the usual one, at first and at most.
_SHUT, _MOST_SHUT = 0.10, 0.42
_BLINK_COUNTS = 0.4
_LONGEST_STEP_S = 0.2
_MOST = 1.5


class Openness:
    """Openness of one eye."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Another person."""
        self._usual_m = _USUAL_M
        self._shut = _SHUT
        self._lowest: float | None = None
        self._time_s: float | None = None
        self._known_s = 0.0

    def step(self, gap_m: float, closed: float, time_s: float) -> float:
        """Openness: 0 closed, 1 as usual, at most 1.5.

        Parameters
        ----------
        gap_m : float
            Distance of the lids.
        closed : float
            Probability that the eye is closed.
        time_s : float
        """
        dt_s = 0.0 if self._time_s is None else min(max(time_s - self._time_s, 0.0), _LONGEST_STEP_S)
        self._time_s = time_s
        share = gap_m / self._usual_m
        if share > _AT_REST and closed < 0.5:
            self._learn_usual(gap_m, dt_s)
        self._learn_shut(share)
        lifted = (gap_m / self._usual_m - self._shut) / (1 - self._shut)
        # Where the network is sure that it is closed, no shadow of a gap counts.
        return min(max(lifted, 0.0), _MOST) * min(1.0, 2 * (1 - closed))

    def _learn_usual(self, gap_m: float, dt_s: float) -> None:
        # The first seconds count for more, as nothing else is known.
        slow_s = min(_RISES_S if gap_m > self._usual_m else _FALLS_S, 0.3 + self._known_s)
        self._known_s += dt_s
        self._usual_m += min(1.0, dt_s / slow_s) * (gap_m - self._usual_m)
        self._usual_m = min(max(self._usual_m, _NARROWEST_M), _WIDEST_M)

    def _learn_shut(self, share: float) -> None:
        """The lowest of a blink is a closed eye; what stays above half is no blink."""
        if share < _AT_REST:
            self._lowest = min(share, self._lowest or share)
        elif share > _OPEN_AGAIN and self._lowest is not None:
            if self._lowest < _MOST_SHUT:
                self._shut += _BLINK_COUNTS * (self._lowest - self._shut)
            self._lowest = None
        if share < self._shut:
            self._shut = max(share, 0.0)
