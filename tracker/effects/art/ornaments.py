"""What the characters are decorated with: lines, places and small parts. Left halves; the right ones are mirrored."""

from __future__ import annotations

import numpy as np

from tracker.effects.art.canvas import Canvas, Field
from tracker.effects.art.plan import Path2D

GOLD = (
    (0.0, "4a2707"),
    (0.15, "86521a"),
    (0.3, "b67d22"),
    (0.4, "a8701d"),
    (0.52, "d6a338"),
    (0.68, "f4d06c"),
    (0.85, "fff0bd"),
    (1.0, "e3b552"),
)
BOLD_BROW: Path2D = [(-0.62, -0.6), (-0.5, -0.68), (-0.35, -0.69), (-0.16, -0.6)]
STEEL = ((0.0, "11161c"), (0.3, "4a5663"), (0.45, "2c3640"), (0.6, "94a3b1"), (0.8, "eef4f8"), (1.0, "a9b7c4"))
SEAMS: list[Path2D] = [
    [(-0.14, -1.1), (-0.1, -0.5), (-0.2, -0.2), (-0.2, 0.08), (-0.33, 0.16)],
    [(-0.9, 0.18), (-0.45, 0.14), (0, 0.17)],
    [(-0.9, -0.62), (-0.62, -0.66), (-0.12, -0.66)],
    [(-0.82, -0.2), (-0.62, -0.22), (-0.5, 0.14)],
    [(-0.22, 1.0), (-0.2, 0.6), (0, 0.6)],
]
RIVETS: Path2D = [
    *[(-0.22, -0.9), (-0.22, -0.75), (-0.62, -0.74), (-0.45, -0.86), (-0.68, -0.13), (-0.6, 0.07)],
    *[(-0.66, 0.25), (-0.48, 0.5), (-0.3, 0.66), (-0.28, 0.06)],
]
VISOR: Path2D = [(-0.56, -0.45), (-0.43, -0.54), (-0.26, -0.52), (-0.15, -0.42), (-0.27, -0.35), (-0.45, -0.35)]
FOX: Path2D = [
    (0, -0.78),
    (-0.2, -0.8),
    (-0.36, -0.84),
    (-0.52, -0.93),
    (-0.61, -0.95),
    (-0.68, -0.8),
    (-0.735, -0.6),
    (-0.78, -0.4),
    (-0.77, -0.1),
    (-0.74, 0.12),
    (-0.69, 0.27),
    (-0.58, 0.34),
    (-0.45, 0.29),
    (-0.32, 0.245),
    (-0.17, 0.215),
    (0, 0.225),
]
FOX_WHITE: Path2D = [
    (-0.0, 0.1),
    (-0.1, 0.02),
    (-0.2, 0.0),
    (-0.36, -0.14),
    (-0.56, -0.2),
    (-0.8, -0.3),
    (-0.86, 0.3),
    (-0.5, 0.8),
    (0, 0.8),
]
CALAVERA_DOTS = (
    (-0.2, -0.9, 0.02, "1aa6a6"),
    (-0.3, -0.85, 0.024, "e0218a"),
    (-0.42, -0.82, 0.028, "ffd23f"),
    (-0.54, -0.77, 0.024, "1aa6a6"),
    (-0.63, -0.69, 0.02, "e0218a"),
    (-0.62, -0.12, 0.03, "1aa6a6"),
    (-0.68, 0.0, 0.022, "ffd23f"),
    (-0.3, 0.66, 0.02, "ffd23f"),
    (-0.39, 0.6, 0.016, "1aa6a6"),
)
CALAVERA_LINES: tuple[tuple[Path2D, str, float], ...] = (
    ([(-0.3, -0.1), (-0.42, -0.06), (-0.5, 0.04), (-0.47, 0.13), (-0.39, 0.12), (-0.39, 0.06)], "1aa6a6", 0.022),
    ([(-0.2, -0.06), (-0.27, 0.02), (-0.32, 0.13), (-0.28, 0.18)], "e0218a", 0.018),
    ([(-0.14, 0.56), (-0.25, 0.58), (-0.34, 0.53), (-0.35, 0.46)], "e0218a", 0.018),
    ([(-0.11, -0.6), (-0.07, -0.5), (-0.06, -0.4), (-0.09, -0.33)], "1aa6a6", 0.018),
)
SCARS: tuple[Path2D, ...] = (
    [(-0.72, -0.3), (-0.62, -0.12), (-0.54, 0.06)],
    [(-0.5, 0.42), (-0.36, 0.5), (-0.2, 0.56)],
    [(-0.34, -0.765), (-0.17, -0.735), (-0.02, -0.725)],
)
FRINGE: Path2D = [
    (0.95, -0.72),
    (0.66, -0.74),
    (0.6, -0.84),
    (0.52, -0.8),
    (0.45, -0.9),
    (0.36, -0.83),
    (0.28, -0.92),
    (0.2, -0.86),
    (0.11, -0.93),
    (0.04, -0.85),
]
DOMINO: Path2D = [
    (0, -0.83),
    (-0.14, -0.76),
    (-0.34, -0.8),
    (-0.56, -0.83),
    (-0.74, -0.6),
    (-0.76, -0.36),
    (-0.68, -0.16),
    (-0.5, -0.1),
    (-0.33, -0.13),
    (-0.2, -0.03),
    (-0.1, 0.0),
    (0, -0.02),
]
FILIGREE: list[Path2D] = [
    [(-0.12, -0.52), (-0.16, -0.62), (-0.26, -0.67), (-0.33, -0.63), (-0.3, -0.58), (-0.26, -0.61)],
    [(-0.33, -0.68), (-0.45, -0.72), (-0.55, -0.67), (-0.54, -0.6), (-0.48, -0.6), (-0.49, -0.65)],
    [(-0.62, -0.62), (-0.67, -0.5), (-0.66, -0.38), (-0.6, -0.36), (-0.59, -0.43)],
    [(-0.6, -0.27), (-0.5, -0.21), (-0.38, -0.22), (-0.34, -0.27), (-0.39, -0.3)],
    [(-0.1, -0.3), (-0.15, -0.2), (-0.24, -0.17), (-0.28, -0.22), (-0.22, -0.25)],
]
PEARLS = ((0, -0.42, 0.022), (0, -0.34, 0.019), (0, -0.27, 0.016), (0, -0.21, 0.013), (-0.42, -0.65, 0.02))


def grown(outline: Path2D, size: float, centre: tuple[float, float] | None = None) -> Path2D:
    """An outline made larger about a centre, its own middle if none is given."""
    middle = np.mean(outline, axis=0) if centre is None else np.array(centre)
    return [(float(x), float(y)) for x, y in (np.array(outline) - middle) * size + middle]


def diamond(x: float, y: float, half_width: float, half_height: float) -> Path2D:
    """A square on its corner."""
    return [(x, y - half_height), (x + half_width, y), (x, y + half_height), (x - half_width, y)]


def glowing(canvas: Canvas, picture: Field) -> Field:
    """The robot's lit eyes over the finished surface."""
    lens = canvas.both_sides(canvas.fill(grown(VISOR, 0.66, (-0.355, -0.44))))
    halo = canvas.blurred(lens, 0.035)[..., None] * np.array([1.0, 0.85, 0.25], np.float32)
    core = canvas.blurred(lens, 0.014)[..., None] ** 2 * np.array([0.55, 0.5, 0.6], np.float32)
    body = lens[..., None] * np.array([0.95, 0.78, 0.12], np.float32)
    return np.asarray(np.clip(np.maximum(picture, body) + 0.45 * halo + core, 0, 1), np.float32)


def fur(canvas: Canvas, seed: int) -> Field:
    """Short strokes that run outwards from the nose, about -1 to 1."""
    rng = np.random.default_rng(seed)
    light, dark = np.zeros_like(canvas.alpha), np.zeros_like(canvas.alpha)
    for number in range(1400):
        x, y = rng.uniform(-0.85, 0.02), rng.uniform(-1.0, 0.75)
        away = np.array([x, 0.7 * (y - 0.05) + 0.1 * abs(x)])
        step = away / (np.linalg.norm(away) + 1e-3) * rng.uniform(0.035, 0.075) + rng.normal(0, 0.006, 2)
        stroke = canvas.stroke([(x, y), (x + step[0], y + step[1])], 0.006)
        np.maximum(light if number % 2 else dark, stroke, out=light if number % 2 else dark)
    return canvas.blurred(canvas.both_sides(light) - canvas.both_sides(dark), 0.003)


def teeth(canvas: Canvas) -> None:
    """A row of teeth over the lips and along the cheeks."""
    lower = [(-0.5, 0.21), (-0.4, 0.28), (-0.2, 0.345), (0, 0.355)]
    gum = canvas.both_sides(canvas.stroke(lower, 0.2))
    canvas.relief += 0.03 * canvas.blurred(gum, 0.02)
    for x, y in ((0.0, 0.355), (-0.1, 0.352), (-0.2, 0.342), (-0.29, 0.32), (-0.37, 0.29), (-0.44, 0.25)):
        half = 0.105 - 0.1 * abs(x)
        tooth = canvas.both_sides(canvas.stroke([(x + 0.12 * x, y - half), (x, y), (x + 0.06 * x, y + half)], 0.017))
        canvas.paint("0d0b10", tooth)
        canvas.raise_(tooth, -0.03, 0.006)
    canvas.paint("0d0b10", canvas.both_sides(canvas.stroke(lower, 0.022)))


def petals(canvas: Canvas, centre: tuple[float, float], size: float, inks: tuple[str, str, str]) -> None:
    """A flower of eight petals with a ring and a heart."""
    for petal in range(8):
        angle = petal * np.pi / 4 + np.pi / 8
        along, across = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
        outline = [(0.2, 0.0), (0.6, 0.3), (1.0, 0.0), (0.6, -0.3)]
        path = [tuple(np.array(centre) + size * (u * along + v * across)) for u, v in outline]
        canvas.paint(inks[0], canvas.fill([(float(x), float(y)) for x, y in path]))
    canvas.paint(inks[1], canvas.disc(*centre, 0.34 * size))
    canvas.paint(inks[2], canvas.disc(*centre, 0.18 * size))


def stitch(canvas: Canvas, line: Path2D) -> None:
    """A scar with stitches across it."""
    scar = canvas.both_sides(canvas.stroke(line, 0.02))
    canvas.paint("57202c", canvas.blurred(scar, 0.006), 0.9)
    canvas.raise_(scar, -0.03, 0.008)
    ends = np.array(line)
    for share in np.linspace(0.08, 0.92, 6):
        place = np.array([np.interp(share, np.linspace(0, 1, len(ends)), ends[:, axis]) for axis in (0, 1)])
        across = np.array([ends[-1, 1] - ends[0, 1], ends[0, 0] - ends[-1, 0]])
        across = 0.045 * across / np.linalg.norm(across)
        thread = canvas.both_sides(canvas.stroke([tuple(place - across), tuple(place + across)], 0.013))
        canvas.paint("17121a", thread)
        canvas.raise_(thread, 0.02, 0.004)
