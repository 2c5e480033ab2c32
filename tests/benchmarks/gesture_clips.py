"""Prints the gestures found in each clip with their times, and nods and shakes a minute.

usage: PYTHONPATH=. python tests/benchmarks/gesture_clips.py [CLIP|demo ...]

Uses the demo and the clips of ../shared/video. In the clips nobody nods or shakes the head on purpose, so all that are
found in them are false; in the demo there is one nod. Single blinks are counted only.
"""

import sys
from collections import Counter
from pathlib import Path

from tracker.pipeline import Mode, Pipeline
from tracker.readings import GestureKind, Wanted
from tracker.sources.opening import open_source

SHARED = Path(__file__).resolve().parents[3] / "shared" / "video"


def report(name, spec):
    """All gestures in a clip, one a line, and how many a minute."""
    pipeline, counts, last_s = Pipeline(mode=Mode.FACE), Counter(), 0.0
    pipeline.want_reading(Wanted(gestures=True))
    for frame in open_source(spec):
        last_s = frame.time_s
        face = pipeline.step(frame).primary
        for gesture in face.reading.gestures if face is not None and face.reading is not None else ():
            counts[gesture.kind] += 1
            if gesture.kind is GestureKind.BLINK:
                continue
            side = f" {gesture.side.value}" if gesture.side else ""
            print(
                f"{name} {last_s:7.2f} s: {gesture.kind.value + side:18s} from {gesture.start_s:.2f} to "
                f"{gesture.end_s:.2f} s, strength {gesture.strength:.2f}",
                flush=True,
            )
    swinging = counts[GestureKind.NOD] + counts[GestureKind.SHAKE]
    print(f"{name}: {last_s:.0f} s, {', '.join(f'{n} {kind.value}' for kind, n in counts.items())}")
    print(f"{name}: {60 * swinging / last_s:.2f} nods and shakes a minute", flush=True)


if __name__ == "__main__":
    for clip in sys.argv[1:] or ["demo", *map(str, sorted(SHARED.glob("*.mp4")))]:
        report(Path(clip).stem, clip)
