"""Losses as a table, and in a few lines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tracker.diagnosis.loss import Loss
from tracker.diagnosis.watch import LossWatch
from tracker.diagnosis.words import SHORT
from tracker.whole_file import write_whole

COLUMNS = ("frame", "time_s", "lasted_s", "cause", "side", "second_cause", "confidence", "measure", "value", "limit")
_MOST_TIMES = 5


class LossTable(LossWatch):
    """A watch that writes its losses as a table once all is done.

    Parameters
    ----------
    path : Path
        Replaced if it exists.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def close(self) -> None:
        """Look into a loss that has just come, and write the table.

        Raises
        ------
        OSError
            If it cannot be written; what was there before is kept.
        """
        super().close()
        write_whole(self._path, losses_csv(self.losses).encode())


def losses_csv(losses: Sequence[Loss]) -> str:
    """A row a loss; what is not known is an empty cell. The measure is the one that decided most.

    Parameters
    ----------
    losses : sequence of Loss
    """
    lines = [",".join(COLUMNS)]
    for loss in losses:
        why = loss.why
        first = why.evidence[0] if why.evidence else None
        cells = (
            str(loss.index),
            f"{loss.time_s:.6f}",
            f"{loss.lasted_s:.3f}" if loss.lasted_s is not None else "",
            why.cause.value,
            why.side.value if why.side is not None else "",
            why.second.value if why.second is not None else "",
            f"{why.confidence:.2f}",
            first.measure.value if first is not None else "",
            f"{first.value:.4g}" if first is not None and first.value == first.value else "",
            f"{first.limit:.4g}" if first is not None else "",
        )
        lines.append(",".join(cells))
    return "\n".join(lines) + "\n"


def losses_lines(losses: Sequence[Loss]) -> tuple[str, ...]:
    """How often the face was lost, and a line for each cause with its times, the most frequent first.

    Parameters
    ----------
    losses : sequence of Loss
    """
    if not losses:
        return ()
    by_cause: dict[str, list[float]] = {}
    for loss in losses:
        by_cause.setdefault(SHORT[loss.why.cause], []).append(loss.time_s)
    total = len(losses)
    lines = [f"The face was lost {total} times:" if total > 1 else "The face was lost once:"]
    for cause, times_s in sorted(by_cause.items(), key=lambda item: -len(item[1])):
        shown = ", ".join(f"{time_s:.1f} s" for time_s in times_s[:_MOST_TIMES])
        more = f" and {len(times_s) - _MOST_TIMES} more" if len(times_s) > _MOST_TIMES else ""
        lines.append(f"  {len(times_s)} × {cause[:1].lower()}{cause[1:]}: {shown}{more}")
    return tuple(lines)
