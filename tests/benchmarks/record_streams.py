"""Records half a minute of what each output that sends datagrams says of the demo, for tests/tracker/outputs/recorded.

usage: PYTHONPATH=. python tests/benchmarks/record_streams.py FOLDER

The demo's face is tracked with everything read, ten frames a second are sent through the real hub and real sockets, and
what arrives is kept as it came: `NAME.xz`, each message after the number of its frame and its length.
"""

import lzma
import socket
import struct
import sys
import time
from dataclasses import replace
from pathlib import Path

from tracker.outputs.hub import OutputHub
from tracker.outputs.kinds import KINDS
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.settings import CentreSettings, PoseMapping
from tracker.outputs.output import OutputState
from tracker.outputs.profile import OutputEntry, Profile
from tracker.pipeline import Mode, Pipeline
from tracker.readings import EVERYTHING
from tracker.sources.demo import DemoSource

NAMES = ("opentrack", "openseeface", "ifacialmocap", "live-link", "vmc", "vrchat", "osc", "json-udp")
SECONDS, EVERY = 30.0, 3
HEAD = struct.Struct("<II")
AS_TRACKED = PoseMapping(FilterSettings(method="none"), CentreSettings(mode="off", about="eyes"))
QUIET_S, LONG_S = 0.05, 5.0


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


def arrived(line):
    """What has come, once nothing more does."""
    messages = []
    while True:
        try:
            messages.append(line.recv(65536))
        except TimeoutError:
            return messages


def main():
    folder = Path(sys.argv[1])
    lines = {}
    for name in NAMES:
        lines[name] = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        lines[name].bind(("127.0.0.1", 0))
        lines[name].settimeout(QUIET_S)
    entries = tuple(
        OutputEntry(
            KINDS[name], name, target=replace(KINDS[name].settings(), host="127.0.0.1", port=line.getsockname()[1])
        )
        for name, line in lines.items()
    )
    hub = OutputHub()
    hub.use(Profile("recorded", entries, AS_TRACKED))
    until_open(hub)
    kept = {name: bytearray() for name in NAMES}
    for frame, result in results():
        hub.take(frame, result)
        for name, line in lines.items():
            for message in arrived(line):
                kept[name] += HEAD.pack(frame.index, len(message)) + message
    for name, content in kept.items():
        (folder / f"{name}.xz").write_bytes(lzma.compress(bytes(content), preset=9))
        print(f"{name}: {len(content)} bytes")
    hub.end()
    for line in lines.values():
        line.close()


if __name__ == "__main__":
    main()
