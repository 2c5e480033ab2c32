"""Kills recordings at random moments (kill -9), and prints what of each is there.

usage: PYTHONPATH=. python tests/benchmarks/session_kill.py [--source demo] [--times 10] [--most-seconds 12]
       [--mode head] [--videos h264 ffv1 none]

A clip, or the demo, is played at its own rate and recorded by `main.py record`. A session is in order if it opens and
less than a second is missing of its results and of its film: from the last frame that was tracked to the last row,
and to the last picture that can be decoded. Ends with status 1 if any is not.
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

from tracker.session.reader import read_session

ROOT = Path(__file__).resolve().parents[2]
MOST_MISSING_S = 1.0
PATIENCE_S = 300.0

# The command as it is, which writes down the time and the number of each frame that it has tracked.
CHILD = """
import os, sys
progress = os.open(sys.argv.pop(1), os.O_WRONLY | os.O_CREAT)
import main
from tracker.run.offline import TrackedFrames
through = TrackedFrames.through

def noted(self, step):
    for count, (frame, result) in enumerate(through(self, step), 1):
        yield frame, result
        os.pwrite(progress, b"%20.6f %8d" % (frame.time_s - self.first.time_s, count), 0)

TrackedFrames.through = noted
sys.exit(main.main())
"""


def killed_recording(given, video, when_s, folder):
    """Kill a recording when it has tracked so much; seconds and frames tracked."""
    session, progress = folder / "session", folder / "progress"
    command = [sys.executable, "-c", CHILD, str(progress), "record", "--source", given.source, "--realtime", "--quiet"]
    command += ["--output", str(session), "--video", video, "--mode", given.mode]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)

    def reached():
        told = progress.read_text().split() if progress.exists() else []
        return (float(told[0]), int(told[1])) if len(told) == 2 else (-1.0, 0)

    end_s = time.monotonic() + PATIENCE_S
    while reached()[0] < when_s and process.poll() is None and time.monotonic() < end_s:
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    if process.wait(PATIENCE_S) != -signal.SIGKILL:
        raise SystemExit("the recording ended before it was killed")
    return reached()


def what_is_there(folder):
    """Seconds of results and of film, rows, pictures, and what the reader says is missing."""
    session = read_session(folder)
    pairs = [(image is not None, result.time_s) for image, result in session.frames()]
    shown_s = [time_s for has_picture, time_s in pairs if has_picture]
    begun_s = float(session.times_s[0])
    return (
        session.times_s[-1] - begun_s,
        max(shown_s, default=begun_s) - begun_s,
        len(pairs),
        len(shown_s),
        session.missing,
    )


def main():
    """Print a table, a line for each kill."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", default="demo")
    parser.add_argument("--mode", default="head")
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--most-seconds", type=float, default=12.0)
    parser.add_argument("--videos", nargs="*", default=["h264", "ffv1", "none"])
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    moments, all_well = random.Random(given.seed), True
    print("| video | killed after s | frames | rows | missing of results s | pictures | missing of film s |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for video in given.videos:
        for _ in range(given.times):
            with tempfile.TemporaryDirectory() as folder:
                when_s = moments.uniform(MOST_MISSING_S, given.most_seconds)
                tracked_s, frames = killed_recording(given, video, when_s, Path(folder))
                rows_s, shown_s, rows, pictures, missing = what_is_there(Path(folder) / "session")
            no_rows_s = tracked_s - rows_s
            no_film_s = 0.0 if video == "none" else tracked_s - shown_s
            all_well &= max(no_rows_s, no_film_s) < MOST_MISSING_S and "not ended properly" in missing[0]
            told = f"| {video} | {tracked_s:.2f} | {frames} | {rows} | {no_rows_s:.2f} | {pictures} | {no_film_s:.2f} |"
            print(told, flush=True)
    return 0 if all_well else 1


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    sys.exit(main())
