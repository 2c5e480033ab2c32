"""The characters: seven masks drawn on one plan of a face. Each function gives uint8 BGRA, mirror-symmetric."""

from __future__ import annotations

import numpy as np

from tracker.effects.art.canvas import Canvas
from tracker.effects.art.ornaments import (
    BOLD_BROW,
    CALAVERA_DOTS,
    CALAVERA_LINES,
    DOMINO,
    FILIGREE,
    FOX,
    FOX_WHITE,
    FRINGE,
    GOLD,
    PEARLS,
    RIVETS,
    SCARS,
    SEAMS,
    STEEL,
    VISOR,
    diamond,
    fur,
    glowing,
    grown,
    petals,
    stitch,
    teeth,
)
from tracker.effects.art.plan import EYE, MOUTH_LINE, bump, face_outline, face_relief, lips
from tracker.types import Image


def gold(oversampling: int = 3) -> Image:
    """A golden statue with a diadem: the whole face, eyes see-through."""
    canvas = _whole_face("ffffff", oversampling)
    # A statue is smoother than a face: every fold would mirror its own sky.
    canvas.relief = face_relief(canvas, 0.022)
    canvas.raise_(canvas.both_sides(canvas.stroke(EYE, 0.03, closed=True)), 0.03, 0.01)
    canvas.raise_(canvas.fill(lips()), 0.02, 0.01)
    canvas.raise_(canvas.both_sides(canvas.stroke(BOLD_BROW, 0.04)), 0.025, 0.009)
    band = canvas.both_sides(canvas.stroke([(-0.74, -0.64), (-0.5, -0.8), (-0.25, -0.86), (0, -0.88)], 0.05))
    canvas.raise_(band, 0.03, 0.006)
    for x, y in ((-0.6, -0.74), (-0.42, -0.825), (-0.22, -0.868)):
        canvas.raise_(canvas.both_sides(canvas.disc(x, y, 0.032)), 0.05, 0.01)
    gem = canvas.fill([(0, -0.97), (0.065, -0.87), (0, -0.77), (-0.065, -0.87)], sharp=True)
    canvas.raise_(gem, 0.06, 0.014)
    canvas.paint("ff2020", gem)
    canvas.round_edge()
    return canvas.finished(canvas.metal(GOLD, tint=1.0))


def robot(oversampling: int = 3) -> Image:
    """A machine of brushed steel with lit eyes: the whole face, nothing see-through."""
    canvas = _whole_face("9aa7b4", oversampling, eyes=False)
    canvas.relief *= 0.75
    canvas.paint("cfd8e0", canvas.fill([(-0.14, -0.99), (0.14, -0.99), (0.1, -0.5), (-0.1, -0.5)], sharp=True), 0.3)
    jaw = canvas.fill(
        [(-0.9, 0.18), (-0.45, 0.14), (0, 0.17), (0.45, 0.14), (0.9, 0.18), (0.9, 1), (-0.9, 1)], sharp=True
    )
    canvas.paint("5f6c79", jaw, 0.75)
    canvas.raise_(jaw, -0.035, 0.004)
    for seam in SEAMS:
        line = canvas.both_sides(canvas.stroke(seam, 0.014, sharp=True))
        canvas.paint("1b232c", line, 0.85)
        canvas.raise_(line, -0.03, 0.005)
    for x, y in RIVETS:
        rivet = canvas.both_sides(canvas.disc(x, y, 0.022))
        canvas.raise_(rivet, 0.03, 0.007)
        canvas.paint("dfe7ee", rivet, 0.6)
    socket = canvas.both_sides(canvas.fill(VISOR))
    canvas.raise_(socket, -0.06, 0.008)
    canvas.paint("0c1218", socket)
    grille = canvas.fill(grown(lips(), 1.12))
    canvas.paint("10161d", grille)
    canvas.raise_(grille, -0.05, 0.006)
    for x in np.linspace(0, 0.27, 6):
        bar = canvas.both_sides(canvas.stroke([(x, 0.23), (x, 0.51)], 0.026, sharp=True)) * grille
        canvas.paint("aab6c1", bar)
        canvas.raise_(bar, 0.05, 0.008)
    canvas.round_edge()
    brushed = 1 + 0.025 * canvas.speckle(3, 0.004)[..., None]
    lit = 0.62 * canvas.shaded(gloss=0.3, sharpness=30) + 0.38 * canvas.metal(STEEL)
    return canvas.finished(glowing(canvas, np.clip(lit * brushed, 0, 1)))


def fox(oversampling: int = 3) -> Image:
    """A fox with small ears: eyes, mouth and chin see-through."""
    canvas = Canvas("d9691c", oversampling)
    canvas.alpha = canvas.fill(FOX + [(-x, y) for x, y in reversed(FOX[1:-1])])
    canvas.relief = face_relief(canvas, 0.02) + 0.14 * bump(canvas.x, canvas.y, 0, 0.1, 0.26, 0.2)
    canvas.paint(
        "b14a10", canvas.blurred(canvas.fill([(-0.11, -0.9), (0, -0.99), (0.11, -0.9), (0.06, 0), (-0.06, 0)]), 0.04)
    )
    white = canvas.both_sides(canvas.fill(FOX_WHITE))
    canvas.paint("fbf1e2", canvas.blurred(white, 0.014))
    canvas.paint(
        "fbf1e2",
        canvas.blurred(
            canvas.both_sides(canvas.fill([(-0.4, -0.58), (-0.24, -0.66), (-0.16, -0.58), (-0.28, -0.55)])), 0.014
        ),
        0.9,
    )
    ear = canvas.both_sides(canvas.fill([(-0.6, -0.88), (-0.64, -0.7), (-0.52, -0.62), (-0.4, -0.7)]))
    canvas.paint("2c1710", canvas.blurred(ear, 0.012))
    canvas.raise_(ear, -0.08, 0.02)
    liner = canvas.both_sides(canvas.fill([*grown(EYE, 1.28, (-0.355, -0.43)), (-0.16, -0.32)]))
    canvas.paint("241109", canvas.blurred(liner, 0.006))
    hair = fur(canvas, 11)
    hair *= 1 - 0.55 * white
    canvas.relief += 0.01 * hair
    nose = canvas.fill([(-0.14, 0.0), (0, -0.035), (0.14, 0.0), (0.1, 0.09), (0, 0.145), (-0.1, 0.09)])
    canvas.paint("1a1210", nose)
    canvas.raise_(nose, 0.09, 0.02)
    canvas.paint("3a1c10", canvas.both_sides(canvas.stroke([(0, 0.14), (0, 0.2)], 0.014)), 0.8)
    for x, y in ((-0.24, 0.1), (-0.3, 0.15), (-0.21, 0.165), (-0.36, 0.09)):
        canvas.paint("2a1a14", canvas.both_sides(canvas.disc(x, y, 0.011)))
    _cut_eyes(canvas, 1.0)
    canvas.round_edge(0.06, 0.02)
    matt = canvas.shaded(gloss=0.04 + 0.5 * nose, sharpness=40, ambient=0.5) * (1 + 0.09 * hair * (1 - nose))[..., None]
    return canvas.finished(np.clip(matt, 0, 1))


def harlequin(oversampling: int = 3) -> Image:
    """A harlequin of painted porcelain: the whole face, eyes see-through."""
    canvas = _whole_face("e2dace", oversampling)
    crown = canvas.fill(
        [(-0.9, -1.1), (0.9, -1.1), (0.9, -0.62), (0.45, -0.72), (0, -0.6), (-0.45, -0.72), (-0.9, -0.62)]
    )
    canvas.paint("8e1020", crown)
    for row in range(-1, 4):
        for column in range(-5, 6):
            x, y = 0.17 * (column + 0.5 * (row % 2)), -1.08 + 0.13 * row
            canvas.paint("15131c", canvas.fill(diamond(x, y, 0.085, 0.13), sharp=True) * crown * ((row + 1) % 2))
    trim = canvas.stroke([(-0.9, -0.62), (-0.45, -0.72), (0, -0.6), (0.45, -0.72), (0.9, -0.62)], 0.03)
    tall = canvas.both_sides(canvas.fill([(-0.355, -0.8), (-0.27, -0.43), (-0.355, 0.06), (-0.44, -0.43)], sharp=True))
    canvas.paint("15131c", tall * (1 - crown))
    canvas.paint("15131c", canvas.both_sides(canvas.fill(grown(EYE, 1.2, (-0.355, -0.43)))))
    canvas.paint("d8a93c", trim)
    canvas.raise_(trim, 0.04, 0.008)
    cheek = canvas.both_sides(bump(canvas.x, canvas.y, -0.52, 0.06, 0.13, 0.12))
    canvas.paint("d8304a", cheek, 0.75)
    smile = canvas.both_sides(
        canvas.stroke([(-0.27, 0.315), (-0.4, 0.27), (-0.47, 0.17), (-0.42, 0.13), (-0.39, 0.18)], 0.022)
    )
    canvas.paint("b3122b", smile)
    canvas.paint("b3122b", canvas.fill(lips()))
    canvas.paint("4a0612", canvas.both_sides(canvas.stroke(MOUTH_LINE, 0.014)))
    tear = canvas.both_sides(canvas.fill([(-0.355, 0.1), (-0.33, 0.155), (-0.355, 0.185), (-0.38, 0.155)]))
    canvas.paint("d8a93c", tear)
    canvas.raise_(tear, 0.04, 0.008)
    canvas.round_edge()
    return canvas.finished(canvas.shaded(gloss=0.32, sharpness=45, ambient=0.5))


def calavera(oversampling: int = 3) -> Image:
    """A sugar skull of the Day of the Dead: the whole face, eyes see-through in painted sockets."""
    canvas = _whole_face("e6dfd2", oversampling)
    canvas.relief -= 0.05 * canvas.both_sides(bump(canvas.x, canvas.y, -0.58, 0.3, 0.13, 0.2))
    canvas.paint("8d8578", canvas.both_sides(bump(canvas.x, canvas.y, -0.6, 0.28, 0.11, 0.17)), 0.6)
    angles = np.linspace(0, 2 * np.pi, 13)[:-1]
    for angle in angles:
        x, y = -0.355 + 0.225 * np.cos(angle), -0.43 + 0.2 * np.sin(angle)
        canvas.paint("e0218a", canvas.both_sides(canvas.disc(x, y, 0.068)))
    for angle in angles:
        x, y = -0.355 + 0.245 * np.cos(angle), -0.43 + 0.218 * np.sin(angle)
        canvas.paint("ffd23f", canvas.both_sides(canvas.disc(x, y, 0.018)))
    socket = canvas.both_sides(canvas.fill([(-0.355 + 0.2 * np.cos(a), -0.43 + 0.175 * np.sin(a)) for a in angles]))
    canvas.paint("0d0b10", socket)
    canvas.raise_(socket, -0.06, 0.015)
    nose = canvas.both_sides(canvas.fill([(0.004, -0.12), (-0.055, -0.02), (-0.1, 0.07), (-0.05, 0.1), (0.004, 0.06)]))
    canvas.paint("0d0b10", nose)
    teeth(canvas)
    petals(canvas, (0, -0.76), 0.13, ("1aa6a6", "ffd23f", "e0218a"))
    for x, y, radius, ink in CALAVERA_DOTS:
        canvas.paint(ink, canvas.both_sides(canvas.disc(x, y, radius)))
    for line, ink, width in CALAVERA_LINES:
        canvas.paint(ink, canvas.both_sides(canvas.stroke(line, width)))
    petals(canvas, (0, 0.67), 0.075, ("e0218a", "1aa6a6", "ffd23f"))
    canvas.round_edge()
    return canvas.finished(canvas.shaded(gloss=0.1, sharpness=20, ambient=0.5))


def monster(oversampling: int = 3) -> Image:
    """A stitched green monster with bolts at its temples: the whole face, eyes see-through."""
    canvas = _whole_face("86a35e", oversampling)
    x, y = canvas.x, canvas.y
    canvas.raise_(canvas.both_sides(canvas.stroke([(-0.7, -0.52), (-0.4, -0.62), (-0.1, -0.54)], 0.16)), 0.13, 0.04)
    canvas.relief += 0.0014 * canvas.speckle(5, 0.007) + 0.003 * canvas.speckle(6, 0.03)
    canvas.paint("5f7d48", np.clip(0.3 + 0.16 * canvas.speckle(7, 0.07), 0, 1))
    # Sunken eyes, temples and cheeks.
    for spot_x, spot_y, wide, high in ((-0.36, -0.41, 0.2, 0.12), (-0.56, 0.2, 0.12, 0.2), (-0.7, -0.6, 0.12, 0.12)):
        canvas.paint("2f3129", canvas.both_sides(bump(x, y, spot_x, spot_y, wide, high)), 0.75)
    canvas.raise_(canvas.both_sides(bump(x, y, -0.56, 0.2, 0.1, 0.18)), -0.06, 0.01)
    canvas.paint("b3c586", bump(x, y, 0, -0.05, 0.08, 0.2) + bump(x, y, 0, 0.68, 0.13, 0.08), 0.5)
    canvas.paint("b3c586", canvas.both_sides(bump(x, y, -0.42, -0.08, 0.14, 0.07)), 0.4)
    folds = (
        [(-0.1, -0.5), (-0.065, -0.58), (-0.075, -0.66)],
        [(-0.2, 0.05), (-0.31, 0.15), (-0.37, 0.28)],
        [(-0.5, -0.32), (-0.38, -0.285), (-0.24, -0.3)],
    )
    for fold in folds:
        line = canvas.both_sides(canvas.stroke(fold, 0.022))
        canvas.raise_(line, -0.035, 0.011)
        canvas.paint("3c5030", canvas.blurred(line, 0.008), 0.6)
    canvas.paint("40362f", canvas.fill(lips()), 0.8)
    canvas.paint("12100e", canvas.both_sides(canvas.stroke(MOUTH_LINE, 0.02)))
    for scar in SCARS:
        stitch(canvas, scar)
    hair = canvas.fill([(-0.95, -1.2), (0.95, -1.2), *FRINGE, *[(-a, b) for a, b in reversed(FRINGE)]], sharp=True)
    canvas.paint("17151b", hair)
    canvas.raise_(hair, 0.05, 0.01)
    canvas.relief += 0.01 * hair * canvas.blurred(canvas.speckle(8, 0.004), 0.004)
    head = [(-0.685 + 0.062 * np.cos(angle), -0.3 + 0.062 * np.sin(angle)) for angle in np.arange(6) * np.pi / 3]
    bolt = canvas.both_sides(canvas.fill(head, sharp=True))
    canvas.raise_(bolt, 0.07, 0.008)
    slot = canvas.both_sides(canvas.stroke([(-0.73, -0.3), (-0.64, -0.3)], 0.016, sharp=True))
    canvas.raise_(slot, -0.05, 0.004)
    canvas.round_edge()
    skin = canvas.shaded(gloss=0.16, sharpness=16, ambient=0.4)
    metal = canvas.metal(STEEL)
    return canvas.finished(np.clip(skin + bolt[..., None] * (metal - skin), 0, 1).astype(np.float32))


def domino(oversampling: int = 3) -> Image:
    """A Venetian half mask of velvet and gold: all below the cheeks is see-through, and the eyes."""
    canvas = Canvas("3b1150", oversampling)
    outline = [*DOMINO, *[(-x, y) for x, y in reversed(DOMINO[1:-1])]]
    canvas.alpha = canvas.fill(outline)
    canvas.relief = face_relief(canvas, 0.02)
    velvet = canvas.speckle(2, 0.005)
    canvas.paint("6d2b8c", np.clip(0.5 + 0.9 * canvas.blurred(canvas.alpha, 0.12) - 0.9, 0, 1))
    lines = [canvas.stroke(outline, 0.05, closed=True)]
    lines.append(canvas.both_sides(canvas.stroke(grown(EYE, 1.3, (-0.355, -0.43)), 0.03, closed=True)))
    lines += [canvas.both_sides(canvas.stroke(curl, 0.017)) for curl in FILIGREE]
    lines += [canvas.both_sides(canvas.disc(x, y, radius)) for x, y, radius in PEARLS]
    lines.append(canvas.fill(diamond(0, -0.69, 0.085, 0.13)))
    trim = np.maximum.reduce(lines)
    canvas.raise_(trim, 0.035, 0.007)
    gem = canvas.fill(diamond(0, -0.69, 0.055, 0.09), sharp=True)
    canvas.raise_(gem, 0.05, 0.012)
    _cut_eyes(canvas, 1.18)
    canvas.round_edge(0.06, 0.015)
    cloth = canvas.shaded(gloss=0.05, sharpness=10, ambient=0.45) * (1 + 0.06 * velvet)[..., None]
    canvas.paint("ffffff", trim)
    canvas.paint("20d0ff", gem)
    metal = canvas.metal(GOLD, tint=1.0)
    return canvas.finished(np.clip(cloth + trim[..., None] * (metal - cloth), 0, 1).astype(np.float32))


def _whole_face(colour: str, oversampling: int, *, eyes: bool = True) -> Canvas:
    """A canvas with the whole face in relief, with holes for the eyes."""
    canvas = Canvas(colour, oversampling)
    canvas.alpha = canvas.fill(face_outline())
    canvas.relief = face_relief(canvas)
    if eyes:
        _cut_eyes(canvas, 1.0)
    return canvas


def _cut_eyes(canvas: Canvas, size: float) -> None:
    canvas.alpha *= 1 - canvas.both_sides(canvas.fill(grown(EYE, size, (-0.355, -0.43))))
