"""How well an eye network does on eyes that it has not seen, and the card that says so."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tracker.gaze.eye_canvas import EYE_WIDTH_PX
from tracker.gaze.eye_network_file import EyeNetworkFile
from tracker.training.eye_crops import RealEye, looks_of
from tracker.training.eye_rendering import EyeRenderer
from tracker.training.eye_sets import EyeSets
from tracker.whole_file import write_whole

_SEED, _RENDERED, _LOOKS = 987_654, 1024, 8
# Outer-eye distances for a width of an eye, on a mean face.
_EYES_APART = 3.1


@dataclass(frozen=True, slots=True)
class EyeReport:
    """What was measured.

    Attributes
    ----------
    files, right_share : int and float
        Crops of open and closed eyes kept out, and the share that was told right.
    pupils, pupil_percent, pupil_px : int and tuples of float
        Eyes of rendered faces kept out; median and 95th percentile of the iris' error, of the outer-eye distance and in
        pixels of the faces, with eye corners that are off as a tracker's.
    lids, lid_percent, lid_correlation : int and floats
        Eyes of annotated photographs kept out; median error of the lids' distance, of the eye's width; correlation.
    rendered_percent, radius_percent : float
        Median errors on made-up eyes that were not trained on: iris, of the outer-eye distance; radius, of itself.
    """

    files: int
    right_share: float
    pupils: int
    pupil_percent: tuple[float, float]
    pupil_px: tuple[float, float]
    lids: int
    lid_percent: float
    lid_correlation: float
    rendered_percent: float
    radius_percent: float

    def text(self) -> str:
        """A few lines."""
        return "\n".join(
            (
                f"- Open or closed, {self.files} crops kept out (one file of five, by its name): "
                f"{100 * self.right_share:.2f} % right.",
                f"- Iris centre on {self.pupils} eyes of rendered faces kept out (every second face): "
                f"{self.pupil_percent[0]:.2f} % of the outer-eye distance, median ({self.pupil_px[0]:.2f} px of 512), "
                f"{self.pupil_percent[1]:.2f} % ({self.pupil_px[1]:.2f} px) at the 95th percentile, each eye seen "
                f"{_LOOKS} times through shifted, turned, scaled and noisy crops.",
                f"- Distance of the lids on {self.lids} eyes of annotated photographs kept out: "
                f"{self.lid_percent:.1f} % of the eye's width off, median; correlation {self.lid_correlation:.3f}.",
                f"- On {_RENDERED} made-up eyes of another seed: iris centre {self.rendered_percent:.2f} % of the "
                f"outer-eye distance, radius {self.radius_percent:.1f} % of itself off, medians.",
            )
        )


@dataclass(frozen=True, slots=True)
class EyeCardFacts:
    """What the network itself does not know: how many eyes of each kind it saw, in how many steps, and the command."""

    rendered: int
    real: tuple[int, ...]
    steps: int
    command: str


def evaluate(network: EyeNetworkFile, sets: EyeSets) -> EyeReport:
    """Measure a network on what was kept out.

    Parameters
    ----------
    network : EyeNetworkFile
    sets : EyeSets

    Raises
    ------
    ModelFileError
        If the network does not run.
    """
    both = [looks_of(sets.crops), looks_of(sets.crops, mirrored=True)]
    closed = np.mean([network.answers(looks)[:, 4] for looks, _ in both], axis=0)
    right = (closed > 0.5) == (np.array([eye.closed for eye in sets.crops]) > 0.5)
    off_px, shares = _pupils(network, [eye for eye in sets.pupils if np.isfinite(eye.iris_xy[0])])
    gap = network.answers(looks_of(sets.lids)[0])[:, 3]
    true_gap = np.array([eye.gap_px for eye in sets.lids])
    iris, radius = _rendered(network)
    return EyeReport(
        files=len(sets.crops),
        right_share=float(right.mean()),
        pupils=len(sets.pupils),
        pupil_percent=_percentiles(100 * shares),
        pupil_px=_percentiles(off_px),
        lids=len(sets.lids),
        lid_percent=float(100 * np.median(np.abs(gap - true_gap)) / EYE_WIDTH_PX),
        lid_correlation=float(np.corrcoef(gap, true_gap)[0, 1]),
        rendered_percent=iris,
        radius_percent=radius,
    )


def _pupils(network: EyeNetworkFile, eyes: list[RealEye]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Errors in pixels of the faces, and as shares of the outer-eye distance."""
    random = np.random.default_rng(_SEED)
    pixels, shares = [], []
    for _ in range(_LOOKS):
        looks, truth = looks_of(eyes, random=random)
        off = np.linalg.norm(network.answers(looks)[:, :2] - truth, axis=1) / EYE_WIDTH_PX
        pixels.append(off * np.array([eye.width_px for eye in eyes]))
        shares.append(pixels[-1] / np.array([eye.span_px for eye in eyes]))
    return np.concatenate(pixels), np.concatenate(shares)


def _rendered(network: EyeNetworkFile) -> tuple[float, float]:
    looks, truth = EyeRenderer(_SEED).batch(_RENDERED)
    answers, seen = network.answers(looks), truth.seen > 0
    off = np.linalg.norm(answers[:, :2] - truth.iris_xy, axis=1)[seen] / EYE_WIDTH_PX / _EYES_APART
    radius = np.abs(answers[:, 2] / truth.radius_px - 1)[seen]
    return float(100 * np.median(off)), float(100 * np.median(radius))


def _percentiles(errors: NDArray[np.float64]) -> tuple[float, float]:
    median, worst = np.percentile(errors, (50, 95))
    return float(median), float(worst)


def write_card(report: EyeReport, facts: EyeCardFacts, path: Path) -> None:
    """Write the card as Markdown.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    crops, lids, pupils = facts.real
    text = f"""# {path.stem}

A network of 130,000 weights that finds, in a small grey picture of one eye (48 x 64, cut along the eye's corners; the \
subject's left eye mirrored), the centre and the radius of the iris, the distance of the lids, whether the eye is \
closed, whether the iris is seen, and how far off its place may be. Both eyes of a face go through it together, about \
0.37 ms on one core of a busy machine.

Trained on {facts.rendered} made-up eyes of this project's own (two spheres, lids, lashes, glints, glasses, lights, \
cameras of 10 to 60 pixels for an eye), {crops} crops of open and closed eyes, {lids} eyes of annotated faces (Helen, \
AFW: distance of the lids) and {pupils} eyes of rendered faces with known pupils (Microsoft FaceSynthetics, a sample), \
in {facts.steps} steps by `{facts.command}`.

Licence: MIT for the file as far as it is ours to give. The annotations of the iBUG group (300-W: Helen, AFW) are for \
research use, the FaceSynthetics sample is for non-commercial research, the crops of eyes came without stated terms; \
the pictures are their owners' and are not part of the network.

Measured:

{report.text()}

Limits: irises are told only where more than about a fifth of them is seen. Dark glasses, mirrored lenses and eyes of \
fewer than ten pixels defeat it. The vertical place is guessed where lids cover most of the iris, as in looks far \
down. No eye of a person with a prosthesis, nystagmus or strabismus was among the pictures.
"""
    write_whole(path, text.encode())
