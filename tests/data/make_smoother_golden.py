"""Writes tests/data/smoother_golden.csv: each filter on one signal, worked out the plain way from the papers.

Scalars and the formulas as printed, nothing of the program's own code: ramp, rest with noise, a step, and a change
of the frame rate.
"""

import csv
import itertools
import math
import random
from pathlib import Path

ALPHA, AHEAD_S = 0.35, 0.05
MIN_CUTOFF, BETA, DERIVATIVE_CUTOFF = 0.7, 20.0, 1.0


def signal() -> list[tuple[float, float]]:
    random.seed(7)
    samples, time_s = [], 0.0
    for i in range(120):
        value = 0.01 * i if i < 12 else 0.11 if i < 60 else 0.2
        noise = random.gauss(0, 0.001) if i >= 20 else 0.0
        samples.append((time_s, value + noise))
        time_s += 1 / 30 if i < 90 else 1 / 60
    return samples


def ema(samples):
    level = samples[0][1]
    out = [level]
    for (before, _), (now, value) in itertools.pairwise(samples):
        weight = 1 - math.pow(1 - ALPHA, (now - before) * 30)
        level = weight * value + (1 - weight) * level
        out.append(level)
    return out


def double_exponential(samples, ahead_s):
    once = twice = samples[0][1]
    out = [once]
    for (before, _), (now, value) in itertools.pairwise(samples):
        dt = now - before
        a = 1 - math.pow(1 - ALPHA, dt * 30)
        once = a * value + (1 - a) * once
        twice = a * once + (1 - a) * twice
        k = a * (ahead_s / dt) / (1 - a)
        out.append((2 + k) * once - (1 + k) * twice)
    return out


def one_euro(samples):
    def alpha(cutoff, dt):
        return 1 / (1 + (1 / (2 * math.pi * cutoff)) / dt)

    filtered, last, speed = samples[0][1], samples[0][1], 0.0
    out = [filtered]
    for (before, _), (now, value) in itertools.pairwise(samples):
        dt = now - before
        a = alpha(DERIVATIVE_CUTOFF, dt)
        speed = a * (value - last) / dt + (1 - a) * speed
        a = alpha(MIN_CUTOFF + BETA * abs(speed), dt)
        filtered = a * value + (1 - a) * filtered
        last = value
        out.append(filtered)
    return out


if __name__ == "__main__":
    samples = signal()
    columns = {
        "none": [value for _, value in samples],
        "ema": ema(samples),
        "double-exponential": double_exponential(samples, 0.0),
        "double-exponential ahead": double_exponential(samples, AHEAD_S),
        "one-euro": one_euro(samples),
    }
    with (Path(__file__).parent / "smoother_golden.csv").open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["time_s", "input", *columns])
        for row in zip(samples, *columns.values(), strict=True):
            writer.writerow([f"{value:.9f}" for value in (*row[0], *row[1:])])
