"""Records half a minute of what each output says of the demo, for tests/tracker/outputs/recorded.

usage: PYTHONPATH=. python tests/benchmarks/record_streams.py FOLDER

The demo's face is tracked with everything read, ten frames a second are sent through the real hub and real sockets, and
what arrives is kept as it came: datagrams, and what is injected into VTube Studio, in `NAME.xz`, each message after the
number of its frame and its length; Lab Streaming Layer in `lsl.xdf`. What goes over TCP or a local socket is the same
as what goes in datagrams; a joystick, a pointer and a camera have no stream.
"""

import json
import lzma
import os
import socket
import struct
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import pylsl

from tests.tracker.outputs.fake_vtube_studio import FakeVTubeStudio
from tests.tracker.outputs.xdf_writer import write_xdf
from tracker.outputs.hub import OutputHub
from tracker.outputs.kinds import KINDS
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.settings import CentreSettings, PoseMapping
from tracker.outputs.output import OutputState
from tracker.outputs.profile import OutputEntry, Profile
from tracker.pipeline import Mode, Pipeline
from tracker.readings import EVERYTHING
from tracker.sources.demo import DemoSource

# The studio answers, so it stands where it has had the longest time.
STUDIO = "vtube-studio"
NAMES = ("opentrack", "openseeface", "ifacialmocap", "live-link", "vmc", "vrchat", "osc", "json-udp", STUDIO)
SECONDS, EVERY = 30.0, 3
HEAD = struct.Struct("<II")
AS_TRACKED = PoseMapping(FilterSettings(method="none"), CentreSettings(mode="off", about="eyes"))
QUIET_S, LONG_S = 0.03, 5.0


def results():
    """Every third frame of the demo and what is known after it."""
    pipeline = Pipeline(mode=Mode.FACE)
    pipeline.want_reading(EVERYTHING)
    with DemoSource() as source:
        for frame in source:
            if frame.time_s > SECONDS:
                return
            result = pipeline.step(frame)
            if frame.index % EVERY == 0:
                yield frame, result


def until_open(hub):
    """Wait until all outputs are ready."""
    end_s = time.monotonic() + LONG_S
    while any(status.state is OutputState.WAITING for status in hub.statuses().values()):
        assert time.monotonic() < end_s, hub.statuses()
        time.sleep(0.01)


class Datagrams:
    """A port at which one output's datagrams arrive."""

    def __init__(self):
        self.line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.line.bind(("127.0.0.1", 0))
        self.line.settimeout(QUIET_S)
        self.port = self.line.getsockname()[1]

    def arrived(self):
        """What has come, once nothing more does."""
        messages = []
        while True:
            try:
                messages.append(self.line.recv(65536))
            except TimeoutError:
                return messages

    def stop(self):
        self.line.close()


class Studio(FakeVTubeStudio):
    """A VTube Studio that keeps what is injected."""

    def arrived(self):
        """As `Datagrams.arrived`, after which nothing more comes."""
        messages, self.injected = self.injected, []
        return [json.dumps(message).encode() for message in messages]


class Laboratory:
    """Pulls all streams of Lab Streaming Layer."""

    def __init__(self):
        found = pylsl.resolve_streams(LONG_S)
        self.inlets = {one.name(): pylsl.StreamInlet(one, recover=False) for one in found}
        self.pulled = {name: ([], []) for name in self.inlets}
        for inlet in self.inlets.values():
            inlet.open_stream(LONG_S)
        time.sleep(QUIET_S)

    def pull(self):
        """Take what has come."""
        for name, inlet in self.inlets.items():
            for into, new in zip(self.pulled[name], inlet.pull_chunk(0.0, 1024), strict=True):
                into.extend(new)

    def write(self, path):
        """A file as LabRecorder writes it."""
        streams = []
        for name, inlet in self.inlets.items():
            form = "string" if inlet.channel_format == pylsl.cf_string else "float32"
            if self.pulled[name][0]:
                streams.append((inlet.info().as_xml(), form, *self.pulled[name]))
            inlet.close_stream()
        write_xdf(path, streams)


def main():
    folder = Path(sys.argv[1])
    # The permission of VTube Studio is kept nowhere.
    os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()
    takers = {name: Studio() if name == STUDIO else Datagrams() for name in NAMES}
    entries = [OutputEntry(KINDS["lsl"], "lsl")]
    for name, taker in takers.items():
        target = replace(KINDS[name].settings(), host="127.0.0.1", port=taker.port)
        entries.append(OutputEntry(KINDS[name], name, target=target))
    hub = OutputHub()
    hub.use(Profile("recorded", tuple(entries), AS_TRACKED))
    until_open(hub)
    laboratory = Laboratory()
    kept = {name: bytearray() for name in NAMES}
    for frame, result in results():
        hub.take(frame, result)
        for name, taker in takers.items():
            for message in taker.arrived():
                kept[name] += HEAD.pack(frame.index, len(message)) + message
        laboratory.pull()
    for name, content in kept.items():
        (folder / f"{name}.xz").write_bytes(lzma.compress(bytes(content), preset=9))
        print(f"{name}: {len(content)} bytes")
    laboratory.write(folder / "lsl.xdf")
    hub.end()
    for taker in takers.values():
        taker.stop()


if __name__ == "__main__":
    main()
