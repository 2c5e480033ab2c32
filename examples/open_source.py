"""Tell what a camera, film, folder of pictures or session gives: .venv/bin/python -m examples.open_source SOURCE"""

import sys

import visavis

with visavis.open_source(sys.argv[1]) as source:
    print(
        f"{source.name}: {source.size_px} pixels, {source.frame_rate_hz} frames a second, {source.frame_count} frames"
    )
    for frame in source:
        print(f"{frame.index}: {frame.time_s:.3f} s, mean brightness {frame.image.mean():.1f}")
