"""Kills the commands that write films at random moments (kill -9), and prints what of their films can be played.

usage: PYTHONPATH=. python tests/benchmarks/kill_films.py [--clip CLIP] [--frames 600] [--times 10] [COMMAND...]

A film is in order if it can be decoded and if its last picture is less than a second before that of the last frame that
was tracked. Without a clip the demo is tracked. Ends with status 1 if any film is not in order.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import av

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = {
    "track --video": ["track", "--output", "{folder}/table.csv", "--video", "{film}"],
    "effect": ["effect", "mask", "--output", "{film}"],
    "room": ["room", "--output", "{film}", "--size", "320x240"],
}
MOST_MISSING_S = 1.0
PATIENCE_S = 300.0

# The command as it is, which writes down the time of each frame that it has tracked.
CHILD = """
import os, sys
progress = os.open(sys.argv.pop(1), os.O_WRONLY | os.O_CREAT)
import main
from tracker.run.offline import TrackedFrames
through = TrackedFrames.through

def noted(self, step):
    for frame, result in through(self, step):
        os.pwrite(progress, b"%20.6f" % (frame.time_s - self.first.time_s), 0)
        yield frame, result

TrackedFrames.through = noted
sys.exit(main.main())
"""


def start(arguments, clip, folder):
    """Start a command that writes a film; gives the process, the film, and how to ask for the time it has reached."""
    film, progress = folder / "film.mp4", folder / "progress"
    told = [one.format(folder=folder, film=film) for one in arguments]
    command = [sys.executable, "-c", CHILD, str(progress), *told, "--source", clip, "--quiet"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)

    def reached_s():
        return float(progress.read_text()) if progress.exists() and progress.stat().st_size else -1.0

    return process, film, reached_s


def whole_run(arguments, clip):
    """Seconds of film that a command makes when nothing kills it."""
    with tempfile.TemporaryDirectory() as folder:
        process, _, reached_s = start(arguments, clip, Path(folder))
        try:
            if process.wait(PATIENCE_S) != 0:
                raise SystemExit("the command does not work")
        finally:
            process.kill()
        return reached_s()


def killed_run(arguments, clip, when_s):
    """Kill a command when it has tracked so much of a clip; seconds tracked, and seconds of film that can be played."""
    with tempfile.TemporaryDirectory() as folder:
        process, film, reached_s = start(arguments, clip, Path(folder))
        end_s = time.monotonic() + PATIENCE_S
        while reached_s() < when_s and process.poll() is None and time.monotonic() < end_s:
            time.sleep(0.002)
        process.send_signal(signal.SIGKILL)
        if process.wait(PATIENCE_S) != -signal.SIGKILL:
            raise SystemExit("the command ended before it was killed")
        return reached_s(), last_picture_s(film)


def last_picture_s(film):
    """When the last picture of a film is shown; None if it does not play."""
    try:
        with av.open(str(film)) as container:
            return max((float(frame.time) for frame in container.decode(video=0)), default=None)
    except (av.FFmpegError, OSError):
        return None


def main():
    """Print a table, a line for each command."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--clip", default="demo")
    parser.add_argument("commands", nargs="*", default=list(COMMANDS), help="some of: " + ", ".join(COMMANDS))
    parser.add_argument("--frames", type=int, default=600)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    moments, all_well = random.Random(given.seed), True
    print("| command | killed after s of tracking | films that play | most missing s |")
    print("| --- | --- | --- | --- |")
    for name in given.commands:
        arguments = [*COMMANDS[name], "--max-frames", str(given.frames)]
        length_s = whole_run(arguments, given.clip)
        # The first second is left out: of no film the last second may be missing and some of it play.
        runs = [
            killed_run(arguments, given.clip, moments.uniform(MOST_MISSING_S, 0.97 * length_s))
            for _ in range(given.times)
        ]
        playing = [(tracked_s, shown_s) for tracked_s, shown_s in runs if shown_s is not None]
        most_s = max((tracked_s - shown_s for tracked_s, shown_s in playing), default=float("inf"))
        all_well &= len(playing) == given.times and most_s < MOST_MISSING_S
        moments_s = " ".join(f"{tracked_s:.1f}" for tracked_s, _ in runs)
        print(f"| {name} | {moments_s} | {len(playing)} of {given.times} | {most_s:.2f} |", flush=True)
    return 0 if all_well else 1


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    sys.exit(main())
