"""Lab Streaming Layer for real, over this machine's own loop: no network, and nobody else hears it.

LSL reads its configuration once, so all of it is done in a process of its own.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pylsl", reason="Lab Streaming Layer is not installed", exc_type=(ImportError, RuntimeError))

ROOT = Path(__file__).resolve().parents[3]
CONFIGURATION = """
[multicast]
ResolveScope = machine
[lab]
KnownPeers = {localhost}
SessionID = visavis-test-%d
[log]
level = -3
"""
# Of a machine that is busy: by it LSL may think its own clock to be off.
SLACK_S = 5.0
PROGRAM = """
import json, sys, threading, time
import pylsl
from tracker.session.marker_stream import MarkerInlet, MarkerOutlet
from tracker.session.markers import Marker, MarkerKind
from tracker.session.outside_marks import OutsideMarks, OutsideSettings
from tracker.types import Frame, State, TrackResult

told, come = [], threading.Event()
PATIENCE_S = 20.0

def until(done):
    end_s = time.monotonic() + PATIENCE_S
    while not done():
        if time.monotonic() > end_s:
            sys.exit("nobody was found")
        time.sleep(0.01)

# Theirs come in, and ours go out again.
info = pylsl.StreamInfo("their markers", "Markers", 1, pylsl.IRREGULAR_RATE, "string", "theirs")
theirs = pylsl.StreamOutlet(info)
outside = OutsideMarks(OutsideSettings(stream="their markers", outlet=True), told.append, exact=True)
assert not outside.problems, outside.problems
outside.take(Frame(None, time.monotonic(), 0), TrackResult(0, 0.0, State.LOST))
inlet = outside._lines[0]
until(lambda: inlet.connected and theirs.have_consumers())
before_s = time.monotonic()
# A moment that has long passed: when it comes does not matter.
theirs.push_sample(["stimulus"], pylsl.local_clock() - 100.0)
theirs.push_sample([""])
theirs.push_sample(["answer"])
after_s = time.monotonic()
until(lambda: len(told) == 2)
found = pylsl.resolve_byprop("name", "visavis_markers", 1, PATIENCE_S)
ours = pylsl.StreamInlet(found[0], recover=False)
ours.open_stream(PATIENCE_S)
until(lambda: outside._outlet._outlet.have_consumers())
sent_s = [pylsl.local_clock()]
outside.send(Marker(1.0, MarkerKind.EVENT, "smile"))
outside.send(Marker(1.0, MarkerKind.EXCLUDE, ""))
sent_s.append(pylsl.local_clock())
samples = [ours.pull_sample(PATIENCE_S) for _ in range(2)]
ours.close_stream()
outside.close()
print(json.dumps({
    "labels": [marker.label for marker in told],
    "origins": [marker.origin for marker in told],
    "between_s": [before_s, after_s],
    "times_s": [told[0].time_s + 100.0, told[1].time_s],
    "error_s": inlet.error_s,
    "type": found[0].type(),
    "sent": [sample[0] for sample, _ in samples],
    "sent_between_s": sent_s,
    "sent_s": [stamp for _, stamp in samples],
}))
"""


@pytest.fixture(scope="module")
def heard(tmp_path_factory):
    """What came of it all."""
    file = tmp_path_factory.mktemp("lsl") / "lsl_api.cfg"
    file.write_text(CONFIGURATION % os.getpid())
    environment = os.environ | {"LSLAPICFG": str(file), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode and ("nobody was found" in done.stderr or "socket" in done.stderr):
        pytest.skip("LSL finds no streams on this machine, not even its own")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_marks_come_in_with_their_own_time(heard):
    assert heard["labels"] == ["stimulus", "answer"]
    assert heard["origins"] == ["lsl", "lsl"]
    first_s, last_s = heard["between_s"]
    assert all(first_s - SLACK_S < time_s < last_s + SLACK_S for time_s in heard["times_s"])


def test_the_clocks_are_known_better_than_a_frame_needs(heard):
    assert heard["error_s"] < 0.001


def test_ours_go_out_with_their_time(heard):
    assert heard["type"] == "Markers"
    assert heard["sent"] == ["smile", "exclude"]
    first_s, last_s = heard["sent_between_s"]
    assert all(first_s - SLACK_S < time_s < last_s + SLACK_S for time_s in heard["sent_s"])
