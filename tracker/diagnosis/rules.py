"""Why a face was lost, by rules: each cause looks at a few measures around the loss, and says how strongly they speak."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from tracker.diagnosis.loss import Diagnosis, Evidence, LossCause, Side
from tracker.diagnosis.measures import OBSTACLES, Course, Measure, Numbers
from tracker.types import Obstacle

M = Measure
# From here on a finding is worth telling.
SURE = 0.5
# Before the last sure frame, what is usual is taken from so long.
_USUAL_S, _RECENT_S = 6.0, 0.3
# How far back what happened to the face may have begun: as long as the head is followed without a face being seen.
_LONGEST_S = 2.5


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule found.

    Attributes
    ----------
    cause : LossCause
    strength : float
        0 to 1; 0.5 where a measure is just at its limit.
    evidence : tuple of Evidence
    side : Side or None
    """

    cause: LossCause
    strength: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    side: Side | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Around:
    """The parts of a course around a loss.

    Attributes
    ----------
    usual : Course
        Some seconds before it began: what this face, camera and room usually show.
    going : Course
        From the last sure frame until the frame before the loss.
    after : Course
        The frame of the loss, and what is known of those after it.
    """

    usual: Course
    going: Course
    after: Course

    def last(self, measure: Measure) -> float:
        """The last known value before the loss; NaN where there is none."""
        known = self.going[measure][~np.isnan(self.going[measure])]
        return float(known[-1]) if known.size else float("nan")

    def at(self, measure: Measure, share: float = 50.0) -> float:
        """A percentile of what was measured as the face was lost and shortly after; NaN where nothing was."""
        late = self.going.times_s >= self.after.times_s[0] - 0.4
        return _percentile(np.concatenate([self.going[measure][late], self.after[measure]]), share)

    def usually(self, measure: Measure) -> float:
        """The median of what is usual; NaN where nothing is."""
        return _percentile(self.usual[measure], 50.0)


def around(course: Course, lost: int) -> Around:
    """The parts of a course around the loss in a row."""
    sure = np.flatnonzero(course[M.SURE][:lost] == 1.0)
    last_sure = int(sure[-1]) if sure.size else max(0, lost - 1)
    times_s = course.times_s
    begun_s = max(times_s[last_sure], times_s[lost] - _LONGEST_S)
    usual = (times_s < begun_s - _RECENT_S) & (times_s >= begun_s - _USUAL_S) & course.followed
    if not usual.any():
        usual = (times_s <= begun_s) & course.followed
    rows = np.arange(len(course))
    going = (times_s >= begun_s - _RECENT_S) & (rows < lost)
    return Around(course.part(usual), course.part(going), course.part(slice(lost, None)))


def diagnose(course: Course, lost: int) -> Diagnosis:
    """Say why a face was lost.

    Parameters
    ----------
    course : Course
        Of some seconds before the loss, and of what is known after it.
    lost : int
        The row in which it was lost.

    Returns
    -------
    Diagnosis
        UNKNOWN where no rule finds enough.
    """
    return weigh(findings(around(course, lost)))


def findings(near: Around) -> tuple[Finding, ...]:
    """What every rule finds, in the order in which one explains those after it."""
    return tuple(rule(near) for rule in RULES)


def weigh(found: tuple[Finding, ...]) -> Diagnosis:
    """Choose between findings: what explains others takes their strength away.

    A face that leaves the picture also looks changed; one that is nowhere as the room goes dark is blurred, too.
    """
    left, weighed = 1.0, []
    for finding in found:
        weighed.append((finding.strength * left, finding))
        left *= 1 - EXPLAINS * max(0.0, finding.strength - SURE) / (1 - SURE)
    weighed.sort(key=lambda one: -one[0])
    (best, first), (next_best, second) = weighed[:2]
    if best < SURE:
        return Diagnosis()
    also = second.cause if second.strength >= SURE else None
    rivalry = next_best / best
    return Diagnosis(first.cause, also, float(best * (1 - 0.5 * rivalry)), first.side, first.evidence)


EXPLAINS = 0.7


def above(value: float, limit: float, sure_at: float) -> float:
    """How strongly a value speaks for something: 0.5 at the limit, 1 at ``sure_at`` and beyond; 0 where unknown."""
    if np.isnan(value):
        return 0.0
    share = (value - limit) / (sure_at - limit)
    return float(np.clip(SURE + SURE * share, 0.0, 1.0))


def _percentile(values: Numbers, share: float) -> float:
    known = values[~np.isnan(values)]
    return float(np.percentile(known, share)) if known.size else float("nan")


def _obstacle(near: Around, obstacle: Obstacle) -> bool:
    return bool(np.mean(near.after[M.OBSTACLE] == OBSTACLES.index(obstacle)) >= 0.5)


def _one(cause: LossCause, measure: Measure, value: float, limit: float, sure_at: float) -> Finding:
    return Finding(cause, above(value, limit, sure_at), (Evidence(measure, value, limit),))


def _dark(near: Around) -> Finding:
    if _obstacle(near, Obstacle.DARK):
        return Finding(LossCause.DARK, 1.0, (Evidence(M.BRIGHTNESS, near.at(M.BRIGHTNESS), 30.0),))
    return _one(LossCause.DARK, M.FACE_BRIGHTNESS, near.at(M.FACE_BRIGHTNESS), 32.0, 18.0)


def _glare(near: Around) -> Finding:
    if _obstacle(near, Obstacle.GLARE):
        return Finding(LossCause.GLARE, 1.0, (Evidence(M.BRIGHTNESS, near.at(M.BRIGHTNESS), 225.0),))
    return _one(LossCause.GLARE, M.FACE_BRIGHTNESS, near.at(M.FACE_BRIGHTNESS), 228.0, 245.0)


def _lens(near: Around) -> Finding:
    covered = _obstacle(near, Obstacle.COVERED)
    evidence = (Evidence(M.KINSHIP, _percentile(near.going[M.KINSHIP], 0), 0.5),)
    return Finding(LossCause.LENS_COVERED, 1.0 if covered else 0.0, evidence)


def _cut(near: Around) -> Finding:
    kinship = np.concatenate([near.going[M.KINSHIP], near.after[M.KINSHIP][:3]])
    change = np.concatenate([near.going[M.CHANGE], near.after[M.CHANGE][:3]])
    known = ~np.isnan(kinship) & ~np.isnan(change)
    if not known.any():
        return Finding(LossCause.CUT)
    jumps = np.where(change[known] > 12.0, kinship[known], 1.0)
    return _one(LossCause.CUT, M.KINSHIP, float(jumps.min()), 0.6, 0.3)


def _stalled(near: Around) -> Finding:
    gap = np.concatenate([near.going[M.GAP], near.after[M.GAP][:1]])
    return _one(LossCause.STALLED, M.GAP, _percentile(gap, 100), 0.6, 1.0)


def _backlight(near: Around) -> Finding:
    ratio, light = near.at(M.BACKLIGHT), near.at(M.FACE_BRIGHTNESS)
    strength = min(above(ratio, 2.5, 4.0), above(light, 85.0, 50.0))
    return Finding(
        LossCause.BACKLIGHT, strength, (Evidence(M.BACKLIGHT, ratio, 2.5), Evidence(M.FACE_BRIGHTNESS, light, 85.0))
    )


_EDGES = ((M.LEFT, M.VELOCITY_X, -1, Side.LEFT), (M.RIGHT, M.VELOCITY_X, 1, Side.RIGHT),
          (M.TOP, M.VELOCITY_Y, -1, Side.ABOVE), (M.BOTTOM, M.VELOCITY_Y, 1, Side.BELOW))  # fmt: skip
_AHEAD_S = 0.15


def _left(near: Around) -> Finding:
    best = Finding(LossCause.LEFT)
    for edge, velocity, sign, side in _EDGES:
        gap, speed = near.last(edge), near.last(velocity)
        ahead = gap - _AHEAD_S * max(0.0, sign * speed) if not np.isnan(speed) else gap
        strength = above(ahead, -0.1, -0.35)
        if strength > best.strength:
            best = Finding(LossCause.LEFT, strength, (Evidence(edge, ahead, -0.1),), side)
    return best


def _near(near: Around) -> Finding:
    return _one(LossCause.NEAR, M.SIZE, near.last(M.SIZE), 0.85, 1.0)


def _far(near: Around) -> Finding:
    return _one(LossCause.FAR, M.SIZE, near.last(M.SIZE), 0.15, 0.11)


def _turned(near: Around) -> Finding:
    best = Finding(LossCause.TURNED)
    for measure, limit, sides in (
        (M.YAW, 38.0, (Side.RIGHT, Side.LEFT)),
        (M.PITCH, 28.0, (Side.ABOVE, Side.BELOW)),
        (M.ROLL, 38.0, (Side.TILTED, Side.TILTED)),
    ):
        angle = _ahead(near.going, measure)
        strength = above(abs(angle), limit, limit + 20.0)
        if strength > best.strength:
            best = Finding(LossCause.TURNED, strength, (Evidence(measure, angle, limit),), sides[int(angle > 0)])
    return best


def _ahead(going: Course, measure: Measure) -> float:
    """Where an angle was going at the end."""
    known = ~np.isnan(going[measure])
    angles, times_s = going[measure][known][-5:], going.times_s[known][-5:]
    if not angles.size:
        return float("nan")
    if len(angles) < 3 or times_s[-1] <= times_s[0]:
        return float(angles[-1])
    rate = (angles[-1] - angles[0]) / (times_s[-1] - times_s[0])
    ahead = _AHEAD_S * rate
    return float(angles[-1] + ahead) if angles[-1] * rate > 0 else float(angles[-1])


def _other(near: Around) -> Finding:
    overlap = _percentile(np.concatenate([near.going[M.OVERLAP], near.after[M.OVERLAP]]), 90)
    found = _one(LossCause.OTHER_FACE, M.OVERLAP, overlap, 0.25, 0.5)
    before, now = near.last(M.FACE_ID), near.after[M.FACE_ID]
    now = now[~np.isnan(now)]
    if now.size and now[0] != before and near.after.followed[0]:
        return Finding(LossCause.OTHER_FACE, 1.0, (Evidence(M.FACE_ID, float(now[0]), before),))
    return found


def _fast(near: Around) -> Finding:
    late = near.going.times_s >= near.after.times_s[0] - 0.5
    speeds = np.hypot(near.going[M.VELOCITY_X][late], near.going[M.VELOCITY_Y][late])
    speed = _one(LossCause.FAST, M.VELOCITY_X, _percentile(speeds, 95), 3.0, 6.0)
    jump = _one(LossCause.FAST, M.JUMP, _percentile(near.after[M.JUMP], 100), 0.45, 0.9)
    return max(speed, jump, key=lambda one: one.strength)


def _blur(near: Around) -> Finding:
    ratio = near.at(M.SHARPNESS) / near.usually(M.SHARPNESS)
    return _one(LossCause.BLUR, M.SHARPNESS, ratio, 0.5, 0.3)


def _covered(near: Around) -> Finding:
    changed = _one(LossCause.COVERED, M.CHANGED, near.at(M.CHANGED), 0.4, 0.75)
    regions = [
        _one(LossCause.COVERED, part, near.usually(part) - near.last(part), 0.3, 0.6)
        for part in (M.SURE_ABOVE, M.SURE_BELOW, M.SURE_LEFT, M.SURE_RIGHT)
    ]
    return max(changed, *regions, key=lambda one: one.strength)


def _side_light(near: Around) -> Finding:
    return _one(LossCause.SIDE_LIGHT, M.SIDE_LIGHT, abs(near.at(M.SIDE_LIGHT)), 0.35, 0.6)


RULES: tuple[Callable[[Around], Finding], ...] = (
    *(_stalled, _lens, _dark, _glare, _cut, _backlight, _left, _near, _far, _turned, _other),
    *(_fast, _side_light, _blur, _covered),
)
