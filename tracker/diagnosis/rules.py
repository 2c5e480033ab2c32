"""Why a face was lost, by rules: each cause looks at a few measures around the loss, and says how surely it was it.

The limits were chosen on one half of the made cases of tests/benchmarks/loss_cases.py, of which 88 % are named rightly
then; of the other half, which was only looked at afterwards, 85 % (91 % with points, 78 % by colours alone), and of the
wrong ones two in five are "unknown". A knocked camera is seldom told from what else it does to the picture.
"""

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
    lately : Course
        The last seconds before the loss, sure or not.
    going : Course
        From the last sure frame until the frame before the loss.
    after : Course
        The frame of the loss, and what is known of those after it.
    """

    usual: Course
    lately: Course
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
    lately = (times_s >= times_s[lost] - _LONGEST_S) & (rows < lost)
    return Around(course.part(usual), course.part(lately), course.part(going), course.part(slice(lost, None)))


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
    also = second.cause if next_best >= ALSO else None
    rivalry = next_best / best
    return Diagnosis(first.cause, also, float(best * (1 - 0.5 * rivalry)), first.side, first.evidence)


# What a sure finding takes off those after it, and from where on what is left is worth telling as a second cause.
EXPLAINS, ALSO = 0.7, 0.35


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
    """Whether that was so when the face was looked for again, a moment after the loss."""
    looked = near.after.part(~near.after.followed)[M.OBSTACLE][1:]
    return bool(looked.size and np.mean(looked[looked.size // 2 :] == OBSTACLES.index(obstacle)) >= 0.5)


def _one(cause: LossCause, measure: Measure, value: float, limit: float, sure_at: float) -> Finding:
    return Finding(cause, above(value, limit, sure_at), (Evidence(measure, value, limit),))


# A picture without an edge that is darker than this is of a dark room as much as of a shutter that is closed.
_BLACK = 20.0


def _dark(near: Around) -> Finding:
    brightness = near.at(M.BRIGHTNESS)
    if _obstacle(near, Obstacle.DARK) or (_obstacle(near, Obstacle.COVERED) and brightness < _BLACK):
        return Finding(LossCause.DARK, 1.0, (Evidence(M.BRIGHTNESS, brightness, 30.0),))
    return _one(LossCause.DARK, M.FACE_BRIGHTNESS, near.at(M.FACE_BRIGHTNESS), 32.0, 18.0)


def _glare(near: Around) -> Finding:
    if _obstacle(near, Obstacle.GLARE):
        return Finding(LossCause.GLARE, 1.0, (Evidence(M.BRIGHTNESS, near.at(M.BRIGHTNESS), 225.0),))
    return _one(LossCause.GLARE, M.FACE_BRIGHTNESS, near.at(M.FACE_BRIGHTNESS), 228.0, 245.0)


def _lens(near: Around) -> Finding:
    # A picture that is blurred beyond all edges still has a face where it was.
    alike = near.at(M.LIKENESS) > 0.5
    covered = _obstacle(near, Obstacle.COVERED) and not alike and not near.at(M.BRIGHTNESS) < _BLACK
    evidence = (Evidence(M.KINSHIP, _percentile(near.going[M.KINSHIP], 0), 0.5),)
    return Finding(LossCause.LENS_COVERED, 1.0 if covered else 0.0, evidence)


def _cut(near: Around) -> Finding:
    """A step between two pictures, with little happening before and after it: what moves in takes longer."""
    kinship = np.concatenate([near.going[M.KINSHIP], near.after[M.KINSHIP][:_CUT_ROWS]])
    change = np.concatenate([near.going[M.CHANGE], near.after[M.CHANGE][:_CUT_ROWS]])
    known = ~np.isnan(kinship) & ~np.isnan(change)
    kinship = np.where(change[known] > _CUT_CHANGE, kinship[known], 1.0)
    if len(kinship) < 2:
        return Finding(LossCause.CUT)
    step = int(np.argmin(kinship))
    beside = np.delete(kinship, step)[max(0, step - 1) : step + 1]
    strength = min(above(kinship[step], 0.45, 0.2), above(float(beside.min()), 0.75, 0.9))
    return Finding(LossCause.CUT, strength, (Evidence(M.KINSHIP, float(kinship[step]), 0.45),))


# So many rows after the loss belong to it, and pictures differ by this much (grey levels) at a cut.
_CUT_ROWS, _CUT_CHANGE = 6, 12.0


def _stalled(near: Around) -> Finding:
    """A gap between two pictures, or the very same picture again and again, which no camera gives."""
    gap = _percentile(np.concatenate([near.going[M.GAP], near.after[M.GAP][:1]]), 100)
    return max(
        _one(LossCause.STALLED, M.GAP, gap, 0.6, 1.0),
        _one(LossCause.STALLED, M.CHANGE, _frozen_s(near.lately), 0.5, 0.8),
        key=lambda one: one.strength,
    )


def _frozen_s(lately: Course) -> float:
    """For how long the picture was the same, at any time shortly before the loss."""
    longest = begun = float("nan")
    for time_s, change in zip(lately.times_s, lately[M.CHANGE], strict=True):
        if np.isnan(change):
            continue
        if change > 0.0:
            begun = float("nan")
            continue
        begun = time_s if np.isnan(begun) else begun
        longest = np.fmax(longest, time_s - begun)
    return float(longest)


def _backlight(near: Around) -> Finding:
    ratio, light = near.at(M.BACKLIGHT), near.at(M.FACE_BRIGHTNESS)
    # What is dark in the face's place must be the face, not something before it.
    strength = min(above(ratio, 2.5, 4.0), above(light, 85.0, 50.0), above(near.at(M.LIKENESS), 0.3, 0.5))
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
        strength = max(above(ahead, -0.1, -0.35), _squeezed(gap, near.usually(edge)))
        if strength > best.strength:
            best = Finding(LossCause.LEFT, strength, (Evidence(edge, ahead, -0.1),), side)
    return best


def _squeezed(gap: float, usual: float) -> float:
    """A head that is followed by its colours does not go out of the picture: there is less of it at the edge."""
    return 0.65 if gap < 0.2 and usual - gap > 0.25 else 0.0


def _near(near: Around) -> Finding:
    return _one(LossCause.NEAR, M.SIZE, near.last(M.SIZE), 0.78, 1.0)


def _far(near: Around) -> Finding:
    return _one(LossCause.FAR, M.SIZE, near.last(M.SIZE), 0.15, 0.11)


_TURNS = (
    (M.YAW, 23.0, (Side.RIGHT, Side.LEFT)),
    (M.PITCH, 14.0, (Side.ABOVE, Side.BELOW)),
    (M.ROLL, 25.0, (Side.TILTED, Side.TILTED)),
)


def _turned_unposed(near: Around) -> Finding:
    """By colours alone no turn is known: a face that is seen from the side, or has lost its likeness to its mirror."""
    profile = near.going[M.PROFILE]
    profile = profile[np.isfinite(profile) & (profile != 0)]
    if profile.size:
        side = Side.LEFT if profile[-1] < 0 else Side.RIGHT
        return Finding(LossCause.TURNED, 0.9, (Evidence(M.PROFILE, float(profile[-1]), 0.0),), side)
    drop = near.usually(M.MIRROR) - near.last(M.MIRROR)
    strength = min(above(drop, 0.2, 0.35), above(near.last(M.LIKENESS), 0.3, 0.45))
    return Finding(LossCause.TURNED, strength, (Evidence(M.MIRROR, drop, 0.2),))


def _turned(near: Around) -> Finding:
    best = Finding(LossCause.TURNED)
    unposed = bool(np.isnan(near.last(M.YAW)))
    if unposed:
        best = _turned_unposed(near)
    for measure, usual_limit, sides in _TURNS:
        # The ellipse of a head's colours tilts easily.
        limit = 1.4 * usual_limit if unposed else usual_limit
        angle = _held(near.going, measure)
        strength = above(abs(angle), limit, 1.4 * limit)
        if strength > best.strength:
            best = Finding(LossCause.TURNED, strength, (Evidence(measure, angle, limit),), sides[int(angle > 0)])
    return best


def _held(going: Course, measure: Measure) -> float:
    """The least that an angle was over the last sure frames: those of a face that is covered go anywhere at the end."""
    known = ~np.isnan(going[measure]) & (going[M.SURE] == 1.0)
    angles, times_s = going[measure][known], going.times_s[known]
    if not angles.size:
        return float("nan")
    late = angles[-max(_HELD_ROWS, int(np.sum(times_s > times_s[-1] - _HELD_S))) :]
    return float(late[np.argmin(np.abs(late))]) if np.all(late > 0) or np.all(late < 0) else 0.0


# A turn is seen in so many frames and for so long before the face is lost, also where it is quick.
_HELD_ROWS, _HELD_S = 3, 0.12


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
    away = _percentile(near.after[M.JUMP], 100)
    # What was found elsewhere must be this face, not another one, or something that looks like a face at a glance.
    again = _percentile(near.after[M.LIKENESS][near.after.followed], 50)
    strength = min(above(away, 0.45, 0.9), above(again, 0.5, 0.7))
    jump = Finding(LossCause.FAST, strength, (Evidence(M.JUMP, away, 0.45), Evidence(M.LIKENESS, again, 0.5)))
    return max(speed, jump, key=lambda one: one.strength)


def _blur(near: Around) -> Finding:
    """Without its edges a face still looks like itself; what covers it may have no edges either, but does not."""
    usual, likeness = near.usually(M.SHARPNESS), near.at(M.LIKENESS)
    if not usual > 0:
        return Finding(LossCause.BLUR)
    ratio = near.at(M.SHARPNESS) / usual
    strength = min(above(ratio, 0.35, 0.2), above(likeness, 0.35, 0.5))
    return Finding(LossCause.BLUR, strength, (Evidence(M.SHARPNESS, ratio, 0.35), Evidence(M.LIKENESS, likeness, 0.35)))


def _covered(near: Around) -> Finding:
    changed = _one(LossCause.COVERED, M.CHANGED, near.at(M.CHANGED, 70.0), 0.4, 0.75)
    regions = [
        _one(LossCause.COVERED, part, near.usually(part) - near.last(part), 0.3, 0.6)
        for part in (M.SURE_ABOVE, M.SURE_BELOW, M.SURE_LEFT, M.SURE_RIGHT)
    ]
    return max(changed, *regions, key=lambda one: one.strength)


def _side_light(near: Around) -> Finding:
    return _one(LossCause.SIDE_LIGHT, M.SIDE_LIGHT, abs(near.at(M.SIDE_LIGHT)), 0.35, 0.6)


RULES: tuple[Callable[[Around], Finding], ...] = (
    *(_stalled, _lens, _dark, _glare, _cut, _backlight, _near, _left, _far, _turned, _other),
    *(_fast, _side_light, _blur, _covered),
)
