"""Print where your head is and how it is turned: .venv/bin/python -m examples.print_pose [SOURCE]"""

import sys

from tracker.outputs.axes import axes_of
from tracker.pipeline import Mode, Pipeline
from tracker.session.opening import open_source

with open_source(sys.argv[1] if len(sys.argv) > 1 else "camera", realtime=True) as source:
    pipeline = Pipeline(mode=Mode.FACE)
    for frame in source:
        if (face := pipeline.step(frame).primary) is not None and face.pose is not None:
            print("x {:.1f} y {:.1f} z {:.1f} cm, yaw {:.1f} pitch {:.1f} roll {:.1f}°".format(*axes_of(face.pose)))
