"""Send yaw and pitch by OSC, 0 to 1 for 30 degrees to each side: .venv/bin/python -m examples.drive_osc SOURCE PORT"""

import sys

from pythonosc.udp_client import SimpleUDPClient

import visavis

synth = SimpleUDPClient("127.0.0.1", int(sys.argv[2]))
with visavis.open_source(sys.argv[1], realtime=True) as source:
    for _, result in visavis.track(source):
        if result.primary is not None and result.primary.pose is not None:
            yaw, pitch = visavis.axes_of(result.primary.pose)[3:5]
            synth.send_message("/head", [float(yaw) / 60 + 0.5, float(pitch) / 60 + 0.5])
