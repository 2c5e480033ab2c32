"""What 8 bits cost a network of the learned experts and what they bring: errors, noise and time beside the float.

usage: PYTHONPATH=. PYTHON_WITH_TORCH tests/benchmarks/quantised_tiers.py FACES [MODEL ...] [--keep FOLDER]

FACES is a folder of annotated pictures. The ranges are taken from 64 of the photographs that networks are trained on;
what is measured is measured on those that `tracker.training.data_set.held_out` keeps out, in one look from a start that
is a little off. The errors are those of a network that has not seen them only if the model is such a twin; the other
columns hold for any model. With --keep the 8-bit models are written there.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from tracker.commands.measuring import keep_to_one_core
from tracker.face.conv_experts import ConvExperts
from tracker.face.conv_fitter import GLANCE, ConvFitter
from tracker.face.model_file import model_by_name, save_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.training.data_set import read_folder, split
from tracker.training.quantised import calibration_canvases, quantised

CALIBRATION_FACES, NOISE_SIGMA, ROUNDS, RUNS = 64, 3.0, 30, 10


def points_of(fitter: ConvFitter, pictures: list[GreyPicture], starts: list[np.ndarray]) -> np.ndarray:
    """One look at each."""
    return np.array([fitter.fit(*pair, GLANCE).points_xy for pair in zip(pictures, starts, strict=True)])


def times_ms(experts: dict[str, ConvExperts], canvas: np.ndarray) -> dict[str, list[float]]:
    """Processor milliseconds of a look of each, in turns."""
    times: dict[str, list[float]] = {name: [] for name in experts}
    for _ in range(ROUNDS):
        for name, one in experts.items():
            one.maps(canvas)
            for _ in range(RUNS):
                start = time.thread_time()
                one.maps(canvas)
                times[name].append(1e3 * (time.thread_time() - start))
    return times


def report(name: str, training: list, validation: list, folder: Path | None) -> None:
    """One table."""
    model, random = model_by_name(name), np.random.default_rng(0)
    plain = ConvExperts(model.network, name)
    some = [training[k] for k in random.permutation(len(training))[:CALIBRATION_FACES]]
    canvases = calibration_canvases(plain, some, random)
    networks = {
        "float": model.network,
        "8 bits": quantised(model.network, canvases),
        "8 bits, reduced": quantised(model.network, canvases, reduce_range=True),
    }
    experts = {way: ConvExperts(network, name) for way, network in networks.items()}
    images = [face.read_image() for face in validation]
    starts = [face.points_xy + random.normal(0, 0.03 * np.ptp(face.points_xy, axis=0), 2) for face in validation]
    noisy = [
        [GreyPicture((one + random.normal(0, NOISE_SIGMA, one.shape)).clip(0, 255).astype(np.uint8)) for one in images]
        for _ in range(2)
    ]
    truths, pictures = np.array([face.points_xy for face in validation]), [GreyPicture(one) for one in images]
    span = np.linalg.norm(truths[:, 36] - truths[:, 45], axis=1)[:, None] / 100
    times = times_ms(experts, canvases[:1])
    print(f"\n{name}: {len(validation)} faces, percent of the outer-eye distance; milliseconds of a look")
    print(f"{'':18}{'error':>8}{'from float':>12}{'noise':>8}{'median ms':>11}{'tenth':>8}{'times':>7}")
    base, base_ms = None, float(np.median(times["float"]))
    for way, one in experts.items():
        fitter = ConvFitter(model.shape, one)
        points = points_of(fitter, pictures, starts)
        base = points if base is None else base
        error = np.linalg.norm(points - truths, axis=2) / span
        off = np.linalg.norm(points - base, axis=2) / span
        first, second = (points_of(fitter, many, starts) for many in noisy)
        noise = np.linalg.norm(first - second, axis=2) / span / np.sqrt(2)
        ms = float(np.median(times[way]))
        print(
            f"{way:18}{error.mean():8.3f}{off.mean():12.3f}{noise.mean():8.3f}{ms:11.3f}"
            f"{np.percentile(times[way], 10):8.3f}{base_ms / ms:7.2f}"
        )
        if folder is not None and way != "float":
            target = folder / f"{Path(name).stem}-{way.replace(' ', '').replace(',', '-')}.npz"
            save_face_model(replace(model, network=networks[way]), target)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("faces", type=Path)
    parser.add_argument("models", nargs="*", default=["conv-small"])
    parser.add_argument("--keep", type=Path)
    arguments = parser.parse_args()
    keep_to_one_core()
    training, validation = split(read_folder(arguments.faces))
    for name in arguments.models:
        report(name, training, validation, arguments.keep)


if __name__ == "__main__":
    main()
