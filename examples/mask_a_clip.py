"""Draw a mask on the face in a clip: .venv/bin/python -m examples.mask_a_clip CLIP FILM.mp4"""

import sys

import visavis

effect = visavis.Effect("mask", mask="fox")
source = visavis.open_source(sys.argv[1])
with source, visavis.open_film(sys.argv[2], source.frame_rate_hz, note=effect.note) as film:
    for frame, result in visavis.track(source, wanted=effect.wanted):
        film.write(effect.draw(frame, result), frame.time_s)
