"""Print the faces in a picture and where their noses are: .venv/bin/python -m examples.fit_picture PICTURE"""

import sys

import visavis

TIP_OF_THE_NOSE = 30

for face in visavis.fit_picture(sys.argv[1]):
    x, y = face.points_xy[TIP_OF_THE_NOSE]
    print(f"score {face.score:.2f}, nose at {x:.1f}, {y:.1f}, {face.seen.sum()} of {len(face.seen)} points seen")
