"""The grey pictures of the recorded detector cases, made from the shipped portrait by exact operations only."""

from pathlib import Path

import cv2
import numpy as np

PORTRAIT = Path(__file__).resolve().parent.parent.parent / "assets" / "portraits" / "collins.png"


def _portrait():
    return cv2.cvtColor(cv2.imread(str(PORTRAIT)), cv2.COLOR_BGR2GRAY)


def _sheared(shift):
    """Rows shifted sideways by whole pixels: as good as a tilt, and the same in every version of OpenCV."""
    grey = _portrait()
    return np.stack([np.roll(row, round(shift * (y - 110))) for y, row in enumerate(grey)])[:400, 40:400]


def _noise():
    return np.random.default_rng(5).integers(0, 256, (180, 241), np.uint8)


def _noisy_face():
    noise = np.random.default_rng(6).integers(-30, 31, (512, 512))
    return np.clip(_portrait() + noise, 0, 255).astype(np.uint8)[:300, 60:420]


def _far_faces():
    small = _portrait()[:256, 100:356][::2, ::2]
    return np.block([[small, small[:, ::-1]], [small // 2, 255 - small]])


PICTURES = {
    "portrait": _portrait,
    "flipped": lambda: _portrait()[:300, ::-1],
    "half": lambda: _portrait()[::2, ::2],
    "odd size": lambda: _portrait()[3:300, 100:361],
    "enlarged": lambda: _portrait()[20:220, 130:330].repeat(2, 0).repeat(2, 1),
    "turned left": lambda: _sheared(0.25),
    "turned right": lambda: _sheared(-0.35),
    "on its side": lambda: _portrait()[:300, 60:400].T,
    "noise": _noise,
    "noisy face": _noisy_face,
    "dim": lambda: _portrait()[:256, 80:400] // 5,
    "far faces": _far_faces,
    "tiny": lambda: _portrait()[90:111, 200:223],
}


def picture(name):
    return np.ascontiguousarray(PICTURES[name]())
