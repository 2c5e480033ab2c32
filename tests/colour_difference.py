"""How different two colours look, by the CIE's formula of 2000."""

import numpy as np

_25_7 = 25.0**7


def ciede2000(one, other):
    """Differences of colours in CIELAB, arrays of shape (..., 3).

    G. Sharma, W. Wu and E. N. Dalal, "The CIEDE2000 color-difference formula: implementation notes, supplementary test
    data, and mathematical observations", Color Research and Application 2005.
    """
    (l1, a1, b1), (l2, a2, b2) = (np.moveaxis(np.asarray(lab, np.float64), -1, 0) for lab in (one, other))
    mean_c7 = (0.5 * (np.hypot(a1, b1) + np.hypot(a2, b2))) ** 7
    stretch = 1.5 - 0.5 * np.sqrt(mean_c7 / (mean_c7 + _25_7))
    c1, c2 = np.hypot(stretch * a1, b1), np.hypot(stretch * a2, b2)
    h1, h2 = (np.degrees(np.arctan2(b, stretch * a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    # Hues on a circle; a grey has none, and takes the other's.
    grey = c1 * c2 == 0
    apart = np.where(grey, 0.0, (h2 - h1 + 180) % 360 - 180)
    # Of hues exactly opposite the formula goes the way up.
    apart = np.where((apart == -180) & (h2 > h1), 180.0, apart)
    hue = np.where(grey, h1 + h2, h1 + apart / 2) % 360
    lightness, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    terms = ((1, -0.17, -30), (2, 0.24, 0), (3, 0.32, 6), (4, -0.20, -63))
    weight = 1 + sum(share * np.cos(np.radians(times * hue + at)) for times, share, at in terms)
    d_l = (l2 - l1) / (1 + 0.015 * (lightness - 50) ** 2 / np.sqrt(20 + (lightness - 50) ** 2))
    d_c = (c2 - c1) / (1 + 0.045 * chroma)
    d_h = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(apart / 2)) / (1 + 0.015 * chroma * weight)
    turn = np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2)))
    turned = -2 * np.sqrt(chroma**7 / (chroma**7 + _25_7)) * np.sin(turn) * d_c * d_h
    return np.sqrt(np.maximum(d_l**2 + d_c**2 + d_h**2 + turned, 0.0))
