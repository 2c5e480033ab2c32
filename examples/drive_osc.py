"""Send yaw and pitch by OSC, 0 to 1 for 30 degrees to each side: .venv/bin/python -m examples.drive_osc SOURCE PORT"""

import sys

from pythonosc.udp_client import SimpleUDPClient

from tracker.outputs.axes import axes_of
from tracker.pipeline import Mode, Pipeline
from tracker.session.opening import open_source

synth, pipeline = SimpleUDPClient("127.0.0.1", int(sys.argv[2])), Pipeline(mode=Mode.FACE)
with open_source(sys.argv[1], realtime=True) as source:
    for frame in source:
        if (face := pipeline.step(frame).primary) is not None and face.pose is not None:
            synth.send_message("/head", [float(angle) / 60 + 0.5 for angle in axes_of(face.pose)[3:5]])
