"""Prints how well the eye that drives the frustum follows the demo's own truth, and how far it lags behind.

usage: PYTHONPATH=. python tests/benchmarks/eye_accuracy.py [head|face] [PREDICTION_S ...]
"""

import sys

import numpy as np

from tracker.head.position import screen_from_camera
from tracker.pipeline import Mode, Pipeline
from tracker.pose.viewpoint import Viewpoint, ViewpointSettings
from tracker.sources.demo import DemoSource

FINE_S = 0.001
LARGEST_LAG_S = 0.2
SETTLING_S = 0.7


def track(mode):
    """The results and the true places of the head, one for each frame of the demo."""
    pipeline, results, truth = Pipeline(mode=mode), [], []
    for frame in DemoSource():
        results.append(pipeline.step(frame))
        truth.append(screen_from_camera(frame.truth.head_camera_m, pipeline.settings.position).as_array())
    return results, np.array(truth)


def lag_s(times, moved, truth):
    """Shift at which the two courses correlate best, by which the first lags behind the second."""
    fine = np.arange(times[0] + LARGEST_LAG_S, times[-1] - LARGEST_LAG_S, FINE_S)
    course = np.interp(fine, times, moved)
    lags = np.arange(-LARGEST_LAG_S, LARGEST_LAG_S, FINE_S)
    return lags[np.argmax([np.corrcoef(course, np.interp(fine - lag, times, truth))[0, 1] for lag in lags])]


def report(results, truth, prediction_s):
    """One line for one setting of the prediction."""
    view, eyes, since_s, compared = Viewpoint(ViewpointSettings(prediction_s=prediction_s)), [], None, []
    for result in results:
        view.take(result)
        eyes.append(view.at(result.time_s))
        # While the view eases in it is not meant to be where the head is.
        since_s = None if result.head is None else result.time_s if since_s is None else since_s
        compared.append(since_s is not None and result.time_s - since_s > SETTLING_S)
    eyes, times = np.array(eyes), np.array([result.time_s for result in results])
    error_cm = 100 * (eyes - truth)[compared]
    rms, worst = np.sqrt(np.mean(np.square(error_cm), axis=0)), np.abs(error_cm).max(axis=0)
    sway, nod, lean = ((times > start) & (times < end) for start, end in ((2.0, 6.0), (4.0, 7.0), (5.5, 12.0)))
    lags = [
        1000 * lag_s(times[part], eyes[part, axis], truth[part, axis])
        for axis, part in ((0, sway), (1, nod), (2, lean))
    ]
    print(
        f"prediction {1000 * prediction_s:3.0f} ms: RMS x {rms[0]:.2f}  y {rms[1]:.2f}  z {rms[2]:.2f} cm "
        f"(worst {worst[0]:.1f} {worst[1]:.1f} {worst[2]:.1f}) in {sum(compared)} frames; "
        f"lag x {lags[0]:.0f}  y {lags[1]:.0f}  z {lags[2]:.0f} ms"
    )


if __name__ == "__main__":
    named = [text for text in sys.argv[1:] if text in ("head", "face")] or ["head", "face"]
    ahead_s = [float(text) for text in sys.argv[1:] if text not in named] or [0.0, ViewpointSettings().prediction_s]
    for name in named:
        tracked = track(Mode(name))
        for wanted in ahead_s:
            print(f"{name}, ", end="")
            report(*tracked, wanted)
