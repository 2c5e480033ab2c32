"""What live outputs cost: tracking rate, processor time a piece, and how old what is sent is.

usage: PYTHONPATH=. python tests/benchmarks/outputs_speed.py [--outputs 10] [--dead 5] [--seconds 10] [--rate 60]
       [--tracking]

A made source of so many frames a second is tracked in face mode with everything read (--tracking), or a known motion
takes its place, so that the outputs' own cost is not lost in it. Runs without and with outputs take turns. Datagrams go
to a child process that takes them, streams to whoever connects. The time is from the moment at which a result is ready
to the moment at which its packet has been handed to the system: what outputs add to the tracking itself. With --dead
runs with so many more outputs take turns with these, whose targets refuse, hang, take nothing or have no address.
"""

import argparse
import socket
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import replace
from itertools import cycle, islice

from tracker.outputs.hub import OutputHub
from tracker.outputs.kinds import KINDS
from tracker.outputs.known_motion import known_sample
from tracker.outputs.profile import OutputEntry, Profile
from tracker.run.sinks import Delivery, SinkSet
from tracker.settings import describe

# What sends datagrams: it needs neither a device nor a program that answers.
STREAMS = {"ifacialmocap-tcp", "json-tcp", "vtube-studio"}
UDP = tuple(
    name for name, kind in KINDS.items() if {"host", "port"} <= set(describe(kind.settings)) and name not in STREAMS
)
TURNS = 3
TAKER = """
import selectors, socket, sys
lines = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(int(sys.argv[1]))]
ready = selectors.DefaultSelector()
for line in lines:
    line.bind(("127.0.0.1", 0))
    line.setblocking(False)
    ready.register(line, selectors.EVENT_READ)
print(*(line.getsockname()[1] for line in lines), flush=True)
while True:
    for key, _ in ready.select():
        try:
            while key.fileobj.recv(65536):
                pass
        except BlockingIOError:
            pass
"""


def entries(ports):
    """As many outputs as there are ports, of all kinds that send datagrams."""
    made = []
    for number, (name, port) in enumerate(zip(cycle(UDP), ports, strict=False)):
        target = replace(KINDS[name].settings(), host="127.0.0.1", port=port)
        made.append(OutputEntry(KINDS[name], f"{number + 1} {name}", target=target))
    return tuple(made)


@contextmanager
def dead_entries(count):
    """Outputs whose targets are there in no way."""
    with socket.create_server(("127.0.0.1", 0)) as deaf, socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        with socket.socket() as line:
            line.bind(("127.0.0.1", 0))
            closed = line.getsockname()[1]
        callers = [socket.socket() for _ in range(3)]
        for caller in callers:
            caller.setblocking(False)
            caller.connect_ex(full.getsockname())
        ways = (
            ("ifacialmocap-tcp", "127.0.0.1", full.getsockname()[1]),
            ("ifacialmocap-tcp", "127.0.0.1", deaf.getsockname()[1]),
            ("osc", "127.0.0.1", closed),
            ("vmc", "no-such-machine.invalid", 39539),
            ("vtube-studio", "127.0.0.1", deaf.getsockname()[1]),
        )
        yield tuple(
            OutputEntry(
                KINDS[kind], f"dead {number + 1} {kind}", target=replace(KINDS[kind].settings(), host=host, port=port)
            )
            for number, (kind, host, port) in enumerate(islice(cycle(ways), count))
        )
        for caller in callers:
            caller.close()


def tracked(rate_hz, seconds, *, with_tracking):
    """Frames and results as they become ready, stamped with that moment."""
    steps = pipeline_steps() if with_tracking else None
    begun_s, index = time.monotonic(), 0
    while (due_s := begun_s + index / rate_hz) < begun_s + seconds:
        if (wait_s := due_s - time.monotonic()) > 0:
            time.sleep(wait_s)
        if steps is None:
            sample = known_sample(index / rate_hz, time.monotonic(), index)
            frame, result = sample.frame, sample.result
        else:
            frame, result = next(steps)
        yield replace(frame, time_s=time.monotonic()), result
        index += 1
        # a tracker that is slower than the source leaves frames out
        index = max(index, int((time.monotonic() - begun_s) * rate_hz))


def pipeline_steps():
    """Results of the demo, for ever."""
    from tracker.pipeline import Mode, Pipeline
    from tracker.readings import EVERYTHING
    from tracker.sources.demo import DemoSource

    pipeline = Pipeline(mode=Mode.FACE)
    pipeline.want_reading(EVERYTHING)
    with DemoSource() as source:
        frames = [frame for frame, _ in zip(source, range(150), strict=False)]
    for index, frame in enumerate(cycle(frames + frames[-2:0:-1])):
        moved = replace(frame, time_s=index / 30.0, index=index)
        yield moved, pipeline.step(moved)


def run(profile, arguments):
    """Frames a second, processor seconds a second, and the outputs' statuses."""
    hub = OutputHub(monotonic_stamps=True)
    hub.use(profile)
    sinks = SinkSet()
    if profile.outputs:
        sinks.attach("the outputs", lambda: hub, Delivery.NEWEST, wants_pictures=False)
    for _ in tracked(arguments.rate, 1.0, with_tracking=arguments.tracking):
        pass
    begun_s, begun_cpu_s, count = time.monotonic(), time.process_time(), 0
    for frame, result in tracked(arguments.rate, arguments.seconds, with_tracking=arguments.tracking):
        sinks.put(frame, result)
        count += 1
    seconds = time.monotonic() - begun_s
    cpu_share = (time.process_time() - begun_cpu_s) / seconds
    statuses = hub.statuses()
    sinks.close()
    hub.end()
    return count / seconds, cpu_share, statuses


def tell_of_dead(with_outputs, with_dead):
    """What dead outputs do to the others: of all that, live ones only."""
    for words, field in (("median", "delay_ms"), ("95 %", "delay_95_ms")):
        usual, now = (
            statistics.median(
                getattr(status, field)
                for *_, statuses in runs
                for name, status in statuses.items()
                if not name.startswith("dead")
            )
            for runs in (with_outputs, with_dead)
        )
        print(f"beside dead ones the delay of the others ({words}) is {now / usual:.2f} times as long: {now:.2f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--outputs", type=int, default=10)
    parser.add_argument("--dead", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--rate", type=float, default=60.0)
    parser.add_argument("--tracking", action="store_true")
    arguments = parser.parse_args()
    command = [sys.executable, "-c", TAKER, str(arguments.outputs)]
    taken = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    with taken as taker, dead_entries(arguments.dead) as dead:
        assert taker.stdout is not None
        profile = Profile("many", entries([int(port) for port in taker.stdout.readline().split()]))
        without, with_outputs, with_dead = [], [], []
        for _ in range(TURNS):
            without.append(run(Profile("none"), arguments))
            with_outputs.append(run(profile, arguments))
            if dead:
                with_dead.append(run(replace(profile, outputs=(*profile.outputs, *dead)), arguments))
        taker.terminate()
    told = [("without outputs", without), (f"with {arguments.outputs}", with_outputs)]
    if with_dead:
        told.append((f"with {arguments.outputs}, and {arguments.dead} dead ones", with_dead))
    for words, runs in told:
        rates, shares = ([one[number] for one in runs] for number in (0, 1))
        print(f"{words}: {statistics.median(rates):.2f} frames/s, {100 * statistics.median(shares):.1f} % of a core")
    more = statistics.median(one[1] for one in with_outputs) - statistics.median(one[1] for one in without)
    print(f"an output costs {100 * more / arguments.outputs:.2f} % of a core")
    if with_dead:
        tell_of_dead(with_outputs, with_dead)
    for name, status in (with_dead or with_outputs)[-1][2].items():
        delay = "" if status.delay_ms is None else f", {status.delay_ms:.2f} ms (95 %: {status.delay_95_ms:.2f})"
        print(f"  {name}: {status.packets} packets{delay}{'; ' + status.last_error if status.last_error else ''}")


if __name__ == "__main__":
    main()
