"""Prints how often the rules of tracker/diagnosis name the right cause, on made cases (see `loss_cases`).

usage: PYTHONPATH=.:tests/benchmarks python tests/benchmarks/loss_causes.py [tuned|held-out]

Each case is tracked in head and in face mode; one in which the face is not lost is counted apart. Takes half an hour on
two cores. The tuned half is what the limits were chosen on, the other half was only looked at afterwards.
"""

import sys
from collections import Counter

import cv2
from loss_cases import BEFORE, Case, made_cases

from tracker.diagnosis.loss import Loss, LossCause
from tracker.diagnosis.watch import LossWatch
from tracker.kernel_cache import use_kernel_cache
from tracker.pipeline import Mode, Pipeline
from tracker.types import Frame

# A loss before anything happened, but for what comes slowly, is not the one that was made.
FIRST, SETTLED = BEFORE - 12, 12


def loss_of(case: Case, pipeline: Pipeline) -> Loss | None:
    """The first loss of a case, once it is settled."""
    pipeline.reset()
    watch = LossWatch()
    for index, (image, time_s) in enumerate(zip(case.images, case.times_s, strict=True)):
        frame = Frame(image, time_s, index, recorded=True)
        watch.take(frame, pipeline.step(frame))
        found = [loss for loss in watch.losses if loss.index >= FIRST]
        if found and index >= found[0].index + SETTLED:
            break
    watch.close()
    return next((loss for loss in watch.losses if loss.index >= FIRST), None)


def print_table(counts: Counter[tuple[LossCause, LossCause]]) -> None:
    """What happened down, what was said across, but for those that were never said."""
    said = [cause for cause in LossCause if any(told is cause for _, told in counts)]
    print(f"{'':22}" + "".join(f"{cause.name[:9]:>10}" for cause in said))
    for made in LossCause:
        row = [counts[made, told] for told in said]
        if sum(row):
            print(f"{made.value:22}" + "".join(f"{count or '.':>10}" for count in row))


def main(held_out: bool) -> None:
    """All cases of one half."""
    use_kernel_cache()
    cv2.setNumThreads(1)
    pipelines = {mode: Pipeline(mode=mode) for mode in Mode}
    counts: Counter[tuple[LossCause, LossCause]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    lost: Counter[tuple[str, str]] = Counter()
    kept: Counter[tuple[str, str]] = Counter()
    sides = [0, 0]
    for case in made_cases(held_out):
        for mode, pipeline in pipelines.items():
            group, loss = (case.source, mode.value), loss_of(case, pipeline)
            if loss is None:
                kept[group] += 1
                continue
            why = loss.why
            counts[case.cause, why.cause] += 1
            lost[group] += 1
            right[group] += why.cause is case.cause
            if case.side is not None and why.cause is LossCause.LEFT:
                sides[why.side is case.side] += 1
            if why.cause is not case.cause:
                second = why.second.value if why.second is not None else "nothing"
                print(f"{mode.value} {case.name}: {why.cause.value} ({why.confidence:.2f}), then {second}", flush=True)
    print_table(counts)
    for group in sorted(lost):
        share = 100 * right[group] / lost[group]
        print(f"{' '.join(group)}: {right[group]} of {lost[group]} right ({share:.0f} %), {kept[group]} were not lost")
    print(f"left the picture: {sides[1]} sides right, {sides[0]} wrong")


if __name__ == "__main__":
    main("held-out" in sys.argv[1:])
