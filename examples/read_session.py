"""Print what is in a recording, frame by frame, and its marks: .venv/bin/python -m examples.read_session FOLDER"""

import sys

import visavis

session = visavis.read_session(sys.argv[1])
print(f"{len(session.results)} frames, {session.missing or 'nothing missing'}")
for time_s, result in zip(session.times_s, session.results, strict=True):
    position = result.primary.pose.place_m.round(3) if result.primary and result.primary.pose else None
    print(f"{time_s:.3f} s: {result.state.name.lower()}, {position} m")
for marker in session.markers:
    print(f"{marker.time_s:.3f} s: {marker.kind.value} {marker.label}")
