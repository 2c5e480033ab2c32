"""Names of settings and groups as they are read in the panel, made from the names in the code."""

from __future__ import annotations

import inspect
from typing import Final

_GROUPS: Final = {
    "white_balance": "Steady light",
    "detector": "Finding the face",
    "camshift": "Following the colours",
    "following": "Checking the face",
    "face": "Face",
    "people": "Several faces",
    "smoothing": "Smoothing",
    "position": "Head position",
}

_LABELS: Final = {
    "weigh_against_background": "Weigh against the background",
    "combine": "Views of the picture",
    "point_weights": "The face wears",
    "velocity": "Motion expected again",
    "window_px": "Search window",
    "followed": "Faces followed",
    "primary": "The primary face",
    "hold_s": "Wait for it",
    "regularisation": "Held to a plausible face",
    "good_score": "Tracked from",
    "lost_score": "Given up below",
    "max_iterations": "Mean-shift steps",
    "min_confidence": "Least colour match",
    "verify_interval_s": "Check for a face every",
    "min_cutoff_hz": "Cut-off at rest",
    "beta": "Speed-up in motion",
    "alpha": "Weight of the newest",
    "prediction_s": "Predict ahead",
    "estimate_fov": "Work out the angle of view",
    "horizontal_fov_deg": "Angle of view",
    "camera_offset_x_cm": "Camera to the right",
    "camera_offset_y_cm": "Camera above the middle",
    "enabled": "Wait for steady light",
    "window_s": "Time looked at",
    "tolerance": "Tolerated change",
    "work_size_px": "Size of the search",
    "scale_factor": "Ratio of sizes",
    "min_neighbours": "Hits that make a face",
    "min_face": "Smallest face",
    "profiles": "Faces from the side",
    "tilt_retry": "Tilted heads",
    "tilt_deg": "Their tilt",
    "blending": "Fitted in by",
    "see_through_mouth": "Your own mouth",
    "see_through_eyes": "Your own eyes",
    "fade_s": "Comes and goes in",
    "all_faces": "Every face",
    "picture": "Pictures as",
}

_OPTIONS: Final = {
    "ema": "EMA",
    "rgb": "RGB",
    "png": "PNG",
    "jpeg": "JPEG",
    "mean value": "Mean values",
    "one-euro": "One Euro",
    "automatic": "Automatic",
    "conv": "Network",
    "conv-small": "Small network",
    "svm": "Classical, SVM",
    "svm-sparse": "Classical, sparse",
    "mosse": "Classical, MOSSE",
    "all alike": "Nothing",
}

_CLASSICAL: Final = ("svm", "svm-sparse", "mosse")

# Settings that mean something only while another setting of their group has one of these values.
_NEEDS: Final[dict[str, tuple[str, tuple[object, ...]]]] = {
    "face.combine": ("model", _CLASSICAL),
    "face.window_px": ("model", _CLASSICAL),
    "face.regularisation": ("model", _CLASSICAL),
    "white_balance.window_s": ("enabled", (True,)),
    "white_balance.tolerance": ("enabled", (True,)),
    "white_balance.time_limit_s": ("enabled", (True,)),
    "detector.tilt_deg": ("tilt_retry", (True,)),
    "position.horizontal_fov_deg": ("estimate_fov", (False,)),
    "position.start_distance_cm": ("estimate_fov", (True,)),
    "smoothing.alpha": ("method", ("ema", "double-exponential")),
    "smoothing.min_cutoff_hz": ("method", ("one-euro",)),
    "smoothing.beta": ("method", ("one-euro",)),
}

_UNIT_ENDINGS: Final = ("_s", "_ms", "_cm", "_m", "_px", "_deg", "_rad", "_hz", "_min")


def group_title(name: str) -> str:
    """Title of a group of settings."""
    return _GROUPS.get(name, _sentence(name))


def group_help(settings_type: type) -> str:
    """What a group is about: the first line of its class's description."""
    return (inspect.getdoc(settings_type) or "").split("\n", 1)[0]


def setting_label(name: str) -> str:
    """Name of a setting, without its unit."""
    if name in _LABELS:
        return _LABELS[name]
    for ending in _UNIT_ENDINGS:
        name = name.removesuffix(ending)
    return _sentence(name)


def is_relevant(path: str, group: object) -> bool:
    """Whether a setting (``"smoothing.alpha"``) has any effect, given the other settings of its group."""
    if path not in _NEEDS:
        return True
    other, values = _NEEDS[path]
    return getattr(group, other) in values


def option_label(name: str) -> str:
    """Name of one of several options."""
    return _OPTIONS.get(name, _sentence(name.replace("-", " ")))


def _sentence(name: str) -> str:
    words = name.replace("_", " ").strip()
    return words[:1].upper() + words[1:]
