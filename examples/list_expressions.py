"""Print what the face in a clip says, as lines of a table: .venv/bin/python -m examples.list_expressions CLIP"""

import sys

import visavis

for frame, result in visavis.track(sys.argv[1], wanted=visavis.Wanted(expressions=True)):
    reading = result.primary.reading if result.primary else None
    if reading is not None and reading.expression is not None:
        emotion = reading.expression.emotion
        print(f"{frame.time_s:.3f},{emotion.value if emotion else 'unsure'}")
