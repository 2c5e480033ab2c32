"""Prints the gestures found in each clip with their times, and nods and shakes a minute.

usage: PYTHONPATH=. python tests/benchmarks/gesture_clips.py [CLIP|demo ...]

Uses the clips of ../shared/video, and the demo. Nobody nods or shakes the head on purpose in these clips, so all that
are found in them are false; in the demo there is one nod. Eyes and brows are told by the person's own readings where
the pipeline gives them.
"""

import sys
from collections import Counter
from pathlib import Path

from tracker.expression.gestures.observation import FaceObservation, observation_of
from tracker.expression.gestures.reader import GestureReader
from tracker.pipeline import Mode, Pipeline
from tracker.readings import GestureKind, Wanted
from tracker.sources.opening import open_source
from tracker.types import State

SHARED = Path(__file__).resolve().parents[3] / "shared" / "video"


def seen_in(result):
    """What a reader gets of a frame."""
    face = result.primary
    if face is None or face.state is not State.TRACKING or face.pose_raw is None:
        return FaceObservation(time_s=result.time_s, tracking=False)
    return observation_of(result.time_s, face.pose_raw, face.reading)


def report(name, spec):
    """All gestures in a clip, one a line, and how many a minute."""
    pipeline, reader, gestures, last_s = Pipeline(mode=Mode.FACE), GestureReader(), [], 0.0
    pipeline.want_reading(Wanted(signals=True))
    for frame in open_source(spec):
        last_s = frame.time_s
        for gesture in reader.step(seen_in(pipeline.step(frame))):
            gestures.append(gesture)
            side = f" {gesture.side.value}" if gesture.side else ""
            print(
                f"{name} {last_s:7.2f} s: {gesture.kind.value + side:18s} from {gesture.start_s:.2f} to "
                f"{gesture.end_s:.2f} s, strength {gesture.strength:.2f}"
            )
    counts = Counter(gesture.kind for gesture in gestures)
    swinging = counts[GestureKind.NOD] + counts[GestureKind.SHAKE]
    print(f"{name}: {last_s:.0f} s, {', '.join(f'{n} {kind.value}' for kind, n in counts.items())}")
    print(f"{name}: {60 * swinging / last_s:.2f} nods and shakes a minute")


if __name__ == "__main__":
    for clip in sys.argv[1:] or ["demo", *map(str, sorted(SHARED.glob("*.mp4")))]:
        report(Path(clip).stem, clip)
