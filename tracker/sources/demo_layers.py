"""Cut the portrait of the demo into its layers, once, by hand-drawn outlines; the results ship in ``assets/portraits``.

Run as ``python -m tracker.sources.demo_layers`` after a change. It writes

- ``collins_head.png``: hair, face and neck with a soft alpha, in the portrait's own pixels from `HEAD_ORIGIN_XY` on;
- ``collins_body.png``: suit and collar with the hidden parts filled in, from `BODY_ORIGIN_XY` on.

The suit is turned from orange to blue: orange has the hue of skin, and few people sit at a webcam in it.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.types import Image

PORTRAITS = Path(__file__).resolve().parents[2] / "assets" / "portraits"
HEAD_ORIGIN_XY = (142, 6)
HEAD_SIZE_PX = (170, 196)
BODY_ORIGIN_XY = (8, 136)
BODY_SIZE_PX = (380, 330)

# Outlines in the portrait's pixels, clockwise.
_HEAD = (
    "190 30 200 24 207 21 220 17.5 230 15.3 240 16 252 19.5 262 24 272 29 280 35 287 42 292 50 296 60 298.5 70 "
    "300.5 80 301 88 299.5 97 297 104 294 110 289 117 282 123 278.5 128.5 275 133 269.5 136 266.5 136.5 266 142 "
    "264 149 260 156 257 162 255.3 170 254 178 252.3 184 248 187.3 240 189.2 233 190 222 188.2 210 186.2 197 184.3 "
    "190 181.3 186.7 176 185.2 168 185.2 155 183.4 146 182 138 181.6 131 178 131 174 128 170.5 122 169.5 119 "
    "164 114.5 160 109 156 101.5 154.5 95 153.5 85 152.5 75 153 68 155 60.5 160 53 168 46 176 40 184 36"
)
_BODY = (
    "114 205 114 189 125 178 131 168 140 157.5 150 152 165 149 184 148.5 205 151 225 157 240 164 255 174 270 183 "
    "284 196 296 212 302 228 304 236 321 244 337 259 346 276 351 293 357 313 362 330 365 346 368 370 371 400 "
    "373 470 8 470 14 440 22 410 25 385 28 360 31 335 36 315 42 292 48 270 57 252 74 239 96 226 111 214"
)
_RING_INSIDE = "184 152.5 205 155.5 224 161.5 239 169 254 179 268 188 268 215 180 215 176 190 178 170"
_HELMET = "400 338 366 340 352 344 338 349 322 362 306 378 296 394 286 420 276 470 400 470"
_MIRROR_SUM_X = 400  # column x of the hidden arm is column 400 - x of the other
_SUIT_HUE_FROM_ORANGE = 100  # of OpenCV's 180
_BAND_PX = 5


def _outline_xy(text: str) -> NDArray[np.float64]:
    """Points of an outline written as ``x y x y ...``, shape (N, 2)."""
    return np.array(text.split(), dtype=np.float64).reshape(-1, 2)


HEAD_OUTLINE_XY = _outline_xy(_HEAD)


def _soft_fill(outline: NDArray[np.float64], shape: tuple[int, ...], sigma_px: float) -> NDArray[np.float32]:
    """Coverage from 0 to 1 of a polygon with a soft edge, shape ``shape``, float32."""
    mask = np.zeros(shape, np.uint8)
    cv2.fillPoly(mask, [np.round(outline * 16).astype(np.int32).reshape(-1, 1, 2)], 255, cv2.LINE_AA, shift=4)
    return cv2.GaussianBlur(mask, (0, 0), sigma_px).astype(np.float32) / np.float32(255)


def _spread(colour: NDArray[np.float32], known: NDArray[np.float32], sigma_px: float) -> NDArray[np.float32]:
    """Known colours carried over into the unknown neighbourhood by normalised blurring."""
    weight = cv2.GaussianBlur(known, (0, 0), sigma_px) + np.float32(1e-6)
    return np.asarray(cv2.GaussianBlur(colour * known[..., None], (0, 0), sigma_px) / weight[..., None], np.float32)


def cut_head(portrait: Image) -> Image:
    """Hair, face and neck as BGRA; in the hair the alpha follows each pixel's colour between hair and wall."""
    shape = (portrait.shape[0], portrait.shape[1])
    colour = portrait.astype(np.float32)
    outline = HEAD_OUTLINE_XY
    alpha = np.clip((_soft_fill(outline, shape, 1.0) - np.float32(0.35)) / np.float32(0.6), 0, 1)  # a little inside
    solid = (_soft_fill(outline, shape, 0.3) > 0.5).astype(np.uint8)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * _BAND_PX + 1, 2 * _BAND_PX + 1))
    inside = cv2.erode(solid, kernel).astype(np.float32)
    outside = 1 - cv2.dilate(solid, kernel).astype(np.float32)
    front, wall = _spread(colour, inside, 4.0), _spread(colour, outside, 4.0)
    step = front - wall
    mixed = ((colour - wall) * step).sum(axis=2) / np.maximum((step * step).sum(axis=2), 1)
    band = (1 - inside) * (1 - outside)
    hair_rows = np.arange(shape[0]) < 116
    matte = np.clip((mixed - 0.12) / 0.6, 0, 1)
    alpha = np.where((band > 0) & hair_rows[:, None], np.clip(matte, alpha - 0.5, alpha + 0.35), alpha)
    # At the edge the wall's light is taken out of the colour, so that no pale rim shows on a dark background.
    sure = _spread(colour, (alpha > 0.97).astype(np.float32), 2.0)
    clean = colour * alpha[..., None] + sure * (1 - alpha[..., None])
    return _layer(clean, alpha, HEAD_ORIGIN_XY, HEAD_SIZE_PX)


def cut_body(portrait: Image) -> Image:
    """Suit and collar as BGRA, blue, with the places behind the head and the helmet filled in."""
    shape = (portrait.shape[0], portrait.shape[1])
    back_rim = [np.round(_outline_xy(_RING_INSIDE)[:6] * 8).astype(np.int32)]
    filled = portrait.copy()
    head_px = (_soft_fill(HEAD_OUTLINE_XY, shape, 0.3) > 0.02).astype(np.uint8)
    head = cv2.dilate(head_px, np.ones((5, 5), np.uint8))
    inside_ring = _soft_fill(_outline_xy(_RING_INSIDE), shape, 0.3) > 0.5
    cv2.polylines(filled, back_rim, False, (112, 98, 108), 5, cv2.LINE_AA, 3)
    hidden = (inside_ring & (head > 0)).astype(np.uint8)
    filled = np.asarray(cv2.inpaint(filled, hidden, 5, cv2.INPAINT_TELEA), np.uint8)
    cv2.polylines(filled, back_rim, False, (70, 62, 66), 2, cv2.LINE_AA, 3)
    # The arm that the helmet hides is the other one, mirrored.
    helmet = _soft_fill(_outline_xy(_HELMET), shape, 3.0)[..., None]
    mirrored = cv2.flip(filled, 1)
    mirrored = np.roll(mirrored, _MIRROR_SUM_X + 1 - shape[1], axis=1)
    filled = (filled * (1 - helmet) + mirrored * helmet).astype(np.uint8)
    hue, saturation, value = cv2.split(cv2.cvtColor(filled, cv2.COLOR_BGR2HSV))
    warm = ((hue < 32) | (hue > 155)) & (np.arange(shape[0]) > 205)[:, None]
    orange = warm * np.clip((saturation.astype(np.float32) - 45) / 50, 0, 1)
    share = cv2.GaussianBlur(orange.astype(np.float32), (0, 0), 0.8)[..., None]
    turned = ((hue.astype(np.int16) + _SUIT_HUE_FROM_ORANGE) % 180).astype(np.uint8)
    blue = cv2.merge([turned, saturation // 2 + 20, (value * 0.62).astype(np.uint8)])
    colour = filled * (1 - share) + cv2.cvtColor(blue, cv2.COLOR_HSV2BGR) * share
    alpha = _soft_fill(_outline_xy(_BODY), shape, 0.9)
    sure = _spread(colour.astype(np.float32), (cv2.erode(alpha, np.ones((3, 3))) > 0.97).astype(np.float32), 1.2)
    colour = np.where((alpha < 0.97)[..., None], sure, colour).astype(np.float32)
    return _layer(colour, alpha, BODY_ORIGIN_XY, BODY_SIZE_PX)


def _layer(
    colour: NDArray[np.float32], alpha: NDArray[np.float32], origin_xy: tuple[int, int], size_px: tuple[int, int]
) -> Image:
    x, y = origin_xy
    picture = np.dstack([colour, alpha * 255])
    return np.clip(picture + 0.5, 0, 255).astype(np.uint8)[y : y + size_px[1], x : x + size_px[0]]


def main() -> None:
    """Write both layers next to the portrait."""
    picture = cv2.imread(str(PORTRAITS / "collins.png"), cv2.IMREAD_COLOR)
    if picture is None:
        raise SystemExit("collins.png is missing")
    portrait = np.asarray(picture, np.uint8)
    for name, layer in (("head", cut_head(portrait)), ("body", cut_body(portrait))):
        path = PORTRAITS / f"collins_{name}.png"
        if not cv2.imwrite(str(path), layer, [cv2.IMWRITE_PNG_COMPRESSION, 9]):
            raise SystemExit(f"{path.name} cannot be written")


if __name__ == "__main__":
    main()
