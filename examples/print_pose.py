"""Print where your head is and how it is turned: .venv/bin/python -m examples.print_pose [SOURCE]"""

import sys

import visavis

with visavis.open_source(sys.argv[1] if len(sys.argv) > 1 else "camera", realtime=True) as source:
    pipeline = visavis.Pipeline(mode=visavis.Mode.FACE)
    for frame in source:
        face = pipeline.step(frame).primary
        if face is not None and face.pose is not None:
            x, y, z, yaw, pitch, roll = visavis.axes_of(face.pose)
            print(f"x {x:.1f} y {y:.1f} z {z:.1f} cm, yaw {yaw:.1f} pitch {pitch:.1f} roll {roll:.1f}°")
