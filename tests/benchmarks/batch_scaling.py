"""Shows what `main.py batch` promises: broken files are named, stopped work goes on, processes and clusters scale.

usage: PYTHONPATH=. python tests/benchmarks/batch_scaling.py [--seconds 4] [--model svm] [PART...]

Parts, all by default: broken (40 inputs, 3 of them broken), stopped (Ctrl-C and kill -9, then the same command again),
jobs (two processes against one), cluster (four Dask workers, one of which is killed), seam (a long clip in chunks
against the same clip in one), overhead (what a task costs the scheduler, and what that means for a million clips). Ends
with status 1 if anything is not as it should be. Inputs are made of the demo.
"""

import argparse
import csv
import hashlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
BROKEN = ("empty.mp4", "garbage.mov", "cut off.png")
RATE_HZ = 30.0
WORKERS = 4
NO_OPS, KNOWN = 400, 4000
MANY_CLIPS, MANY_WORKERS = 1_000_000, 100
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
failed = []


def check(right, words):
    print(f"{'  ok ' if right else 'WRONG'} {words}", flush=True)
    if not right:
        failed.append(words)


# --- inputs -----------------------------------------------------------------------------------------------------------


def make_inputs(folder, seconds, clips, pictures):
    """Clips that begin at several moments of the demo, pictures of it, and three files that are broken."""
    from tracker.files.picture_writer import write_picture
    from tracker.files.video_writer import VideoWriter
    from tracker.sources.demo import DemoSettings, DemoSource

    length = round(seconds * RATE_HZ)
    with DemoSource(DemoSettings()) as demo:
        frames = [demo.read() for _ in range(length + 3 * clips)]
    for sub in ("one", "two/deeper"):
        (folder / sub).mkdir(parents=True)
    for number in range(clips):
        place = folder / ("one", "two/deeper")[number % 2] / f"clip {number // 2:02d}.mp4"
        with VideoWriter(place, RATE_HZ) as film:
            for frame in frames[3 * number : 3 * number + length]:
                film.write(frame.image, frame.time_s)
    for number in range(pictures):
        write_picture(folder / f"picture {number}.png", frames[(number * 13) % len(frames)].image)
    (folder / BROKEN[0]).touch()
    (folder / BROKEN[1]).write_bytes(b"this is no film " * 500)
    whole = (folder / "picture 0.png").read_bytes()
    (folder / BROKEN[2]).write_bytes(whole[: len(whole) // 2])


def command(inputs, output, *options):
    return [sys.executable, str(ROOT / "main.py"), "batch", str(inputs), "--output", str(output), *map(str, options)]


def run(inputs, output, *options):
    """Runs the command to its end; gives its status, its last words and how long it took."""
    begun_s = time.perf_counter()
    done = subprocess.run(command(inputs, output, *options), capture_output=True, text=True, env=ENVIRONMENT)
    return done.returncode, done.stderr, time.perf_counter() - begun_s


def digests(output):
    """What is in each result; notes say when files were written, and are left out."""
    found = (path for path in output.rglob("*") if path.is_file() and path.suffix not in (".json",))
    return {path.relative_to(output).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


def records(output):
    return {path.relative_to(output).as_posix(): path.stat().st_mtime_ns for path in output.rglob("*.batch.json")}


def drafts(output):
    return list(output.rglob(".visavis-*"))


# --- parts ------------------------------------------------------------------------------------------------------------


def broken(inputs, folder, options):
    output = folder / "broken"
    status, words, seconds = run(inputs, output, "--jobs", 2, *options)
    with (output / "failures.csv").open(newline="") as table:
        named = [row["file"] for row in csv.DictReader(table)]
    count = len(records(output))
    whole = sum(path.is_file() for path in inputs.rglob("*")) - len(BROKEN)
    print(f"{count} done and {len(named)} named in {seconds:.0f} s: {', '.join(named)}")
    check(status == 1 and count == whole and sorted(named) == sorted(BROKEN), f"{whole} done, 3 named, status 1")
    check(not drafts(output), "nothing unfinished is left")
    status, words, again_s = run(inputs, output, "--jobs", 2, *options)
    check(f"{whole} done before" in words and status == 1, f"again: nothing is done twice ({again_s:.0f} s)")
    return output


@contextmanager
def begun(inputs, output, at_least, *options):
    """The command, once so many inputs are done."""
    process = subprocess.Popen(
        command(inputs, output, "--quiet", *options),
        env=ENVIRONMENT,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        while process.poll() is None and len(records(output)) < at_least:
            time.sleep(0.1)
        yield process
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
        process.stderr.close()


def children_of(process):
    import psutil

    return psutil.Process(process.pid).children(recursive=True)


def stopped(inputs, folder, options, reference):
    output = folder / "stopped"
    with begun(inputs, output, len(reference) // 10, "--jobs", 2, *options) as process:
        begin_s = time.perf_counter()
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        words = process.communicate()[1].strip()
        took_s = time.perf_counter() - begin_s
    print(f"Ctrl-C: {words!r} after {took_s:.1f} s")
    check(process.returncode == 130 and len(words.splitlines()) == 1, "Ctrl-C: one line, status 130")
    check(not drafts(output), "Ctrl-C: nothing unfinished is left")
    before = records(output)
    with begun(inputs, output, len(before) + len(reference) // 10, "--jobs", 2, *options) as process:
        children = children_of(process)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    deadline_s = time.perf_counter() + 10
    while any(child.is_running() for child in children) and time.perf_counter() < deadline_s:
        time.sleep(0.1)
    check(not any(child.is_running() for child in children), "kill -9: its workers end by themselves")
    between = records(output)
    status, _, _ = run(inputs, output, "--jobs", 2, *options)
    after = records(output)
    check(all(between[name] == when for name, when in before.items()), "what Ctrl-C left was not done again")
    check(all(after[name] == when for name, when in between.items()), "what kill -9 left was not done again")
    check(status == 1 and digests(output) == reference, f"{len(before)}, then {len(between)}, then all: the same bytes")
    check(not drafts(output), "nothing unfinished is left")


def jobs(inputs, folder, options, reference):
    seconds = {}
    for count in (1, 2):
        output = folder / f"jobs {count}"
        _, _, whole_s = run(inputs, output, "--jobs", count, *options)
        times = sorted(when / 1e9 for when in records(output).values())
        # Between the first and the last that was done: starting the processes is no part of it.
        seconds[count] = whole_s, times[-1] - times[0]
        check(digests(output) == reference, f"{count} jobs: the same bytes")
    whole, steady = (seconds[1][part] / seconds[2][part] for part in (0, 1))
    print(
        f"one job {seconds[1][0]:.1f} s, two {seconds[2][0]:.1f} s: {whole:.2f} times; but for the start {steady:.2f}"
    )
    check(steady >= 1.8, "two jobs are at least 1.8 times one")


@contextmanager
def dask_cluster(folder):
    """A scheduler and workers by Dask's own commands."""
    file = folder / "scheduler.json"
    dask = [sys.executable, "-m", "dask"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": ENVIRONMENT}
    scheduler = [*dask, "scheduler", "--scheduler-file", str(file), "--port", "0", "--no-dashboard"]
    worker = [*dask, "worker", "--scheduler-file", str(file), "--nthreads", "1", "--no-dashboard", "--no-nanny"]
    started = [subprocess.Popen([*scheduler, "--host", "127.0.0.1"], **quiet)]
    try:
        while not file.exists():
            time.sleep(0.1)
        workers = [subprocess.Popen(worker, cwd=folder, **quiet) for _ in range(WORKERS)]
        started += workers
        yield json.loads(file.read_text())["address"], workers
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait()


def cluster(inputs, folder, options, reference):
    output = folder / "cluster"
    with dask_cluster(folder) as (address, workers):
        with begun(inputs, output, len(reference) // 10, "--scheduler", address, *options) as process:
            workers[0].kill()
            done = len(records(output))
            process.wait()
        check(process.returncode == 1, f"{WORKERS} workers, one of them killed when {done} were done: the work goes on")
        check(digests(output) == reference, "the same bytes as on one machine")
        check(sum(one.poll() is None for one in workers) == WORKERS - 1, "the workers of the cluster stay")


def seam(inputs, folder, options, clip):
    """A clip in chunks against the same in one: how far the numbers are apart, and what the seams add to a step."""
    from tracker.batch.order import SplitSettings
    from tracker.batch.splitting import chunks_of
    from tracker.sources.video_file import VideoFile

    place = folder / "long"
    if clip is None:
        place.mkdir()
        make_long(place / "long.mp4", 95.0)
        clip = place / "long.mp4"
    split, whole = folder / "split", folder / "whole"
    asked = ("--do", "track", "--jobs", 2, *without_do(options))
    run(clip, split, "--chunk", 30, *asked)
    run(clip, whole, "--chunk", 36000, *asked)
    with VideoFile(clip) as film:
        chunks = chunks_of(film, SplitSettings(chunk_s=30.0))
    check(len(chunks) > 1, f"the clip is split: {len(chunks)} chunks")
    tables = [rows_of(next(output.glob("*.track.csv"))) for output in (whole, split)]
    numbers = [[row["frame"] for row in table] for table in tables]
    check(numbers[0] == numbers[1], "the joined table: each frame once")
    times_s = np.array([float(row["time_s"]) for row in tables[1]])
    check(bool((np.diff(times_s) > 0).all()), "the joined table: times only go on")
    for name in ("x_30", "y_30", "head_x_cm", "head_z_cm", "yaw_deg", "pitch_deg", "roll_deg"):
        tell_apart(name, tables, [chunk.first - 1 for chunk in chunks[1:]])
    faces = [np.array([bool(row["x_30"]) for row in table]) for table in tables]
    print(f"frames with a face in only one of both: {(faces[0] != faces[1]).sum()} of {len(faces[0])}")


def tell_apart(name, tables, seams):
    whole, split = (np.array([float(row[name] or "nan") for row in table]) for table in tables)
    apart = np.abs(split - whole)
    known = apart[np.isfinite(apart)]
    # What the split adds to the step from a frame to the next one.
    added, usual = np.abs(np.diff(split) - np.diff(whole))[seams], np.abs(np.diff(whole))
    print(f"{name:10} apart: median {np.median(known):.3f}, most {known.max():.3f};", end=" ")
    print(f"from frame to frame: median {np.nanmedian(usual):.3f}, most {np.nanmax(usual):.3f};", end=" ")
    print(f"added at {len(seams)} seams: median {np.nanmedian(added):.3f}, most {np.nanmax(added):.3f}")


def rows_of(path):
    with path.open(newline="") as table:
        return list(csv.DictReader(table))


def without_do(options):
    at = options.index("--do")
    return [*options[:at], *options[at + 2 :]]


def make_long(path, seconds):
    from tracker.files.video_writer import VideoWriter
    from tracker.sources.demo import DemoSettings, DemoSource

    with DemoSource(DemoSettings(loop=True)) as demo, VideoWriter(path, RATE_HZ) as film:
        for _ in range(round(seconds * RATE_HZ)):
            frame = demo.read()
            film.write(frame.image, frame.time_s)


def no_op(batch, one, stem):
    """A piece of work of the usual shape in which nothing is done."""
    from tracker.batch.outcome import Fate, Outcome

    return Outcome(Fate.DONE, frames=1)


def overhead(inputs, folder, options):
    """What a task costs the scheduler, in time and memory."""
    import psutil

    from tracker.batch import dask_worker
    from tracker.batch.clusters import local_cluster
    from tracker.batch.engine import Engine
    from tracker.batch.inputs import BatchInput
    from tracker.batch.naming import Stem

    names = [f"{number:07d}.mp4" for number in range(NO_OPS)]
    given = [(BatchInput(f"/data/clips/{name}", name, 1), Stem(Path("/out"), name)) for name in names]
    dask_worker.do_input, usual = no_op, dask_worker.do_input
    try:
        with local_cluster(2) as client:
            engine = Engine(client, order_of(folder), owned=False)
            engine.run(given[:50], lambda one, outcome, share: None)
            own = psutil.Process()
            cpu_s, begun_s = sum(own.cpu_times()[:2]), time.perf_counter()
            engine.run(given, lambda one, outcome, share: None)
            wall_ms = 1e3 * (time.perf_counter() - begun_s) / NO_OPS
            cpu_ms = 1e3 * (sum(own.cpu_times()[:2]) - cpu_s) / NO_OPS
            before = own.memory_info().rss
            # What never can begin stays with the scheduler, as a million tasks that wait would.
            asked = {"resources": {"none": 1}, "pure": False}
            waiting = [client.submit(no_op, "", *given[number % NO_OPS], **asked) for number in range(KNOWN)]
            client.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.tasks))
            known_kb = (own.memory_info().rss - before) / KNOWN / 1e3
            client.cancel(waiting)
            engine.close()
    finally:
        dask_worker.do_input = usual
    a_second = 1e3 / cpu_ms
    print(f"a task: {wall_ms:.2f} ms from end to end, {cpu_ms:.2f} ms of the processor in client and scheduler")
    print(f"a task that waits takes {known_kb:.1f} kB there: {MANY_CLIPS:,} take {known_kb * MANY_CLIPS / 1e6:.0f} GB")
    print(f"at most {a_second:.0f} tasks a second, so that {MANY_WORKERS} workers are busy if a task takes", end=" ")
    print(f"{MANY_WORKERS / a_second:.2f} s; {MANY_CLIPS:,}: {MANY_CLIPS * cpu_ms / 3.6e6:.1f} h of the scheduler")


def order_of(folder):
    from tracker.batch.order import Order, SplitSettings, installation, settled
    from tracker.batch.products import Product
    from tracker.effects.settings import EffectSettings
    from tracker.pipeline import Mode, PipelineSettings

    return Order(
        output=str(folder),
        products=frozenset({Product.TRACK}),
        mode=Mode.HEAD,
        settings=settled(PipelineSettings()),
        effect=EffectSettings(),
        horizontal_fov_rad=None,
        split=SplitSettings(),
        again=False,
        files={},
        installation=installation(),
    )


PARTS = {"broken": broken, "stopped": stopped, "jobs": jobs, "cluster": cluster, "seam": seam, "overhead": overhead}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--seconds", type=float, default=4.0, help="length of each clip")
    parser.add_argument("--clips", type=int, default=27)
    parser.add_argument("--pictures", type=int, default=10)
    parser.add_argument("--model", default="svm")
    parser.add_argument("--clip", type=Path, help="for seam: a clip of a minute or more")
    told = parser.parse_args()
    options = ["--do", "track,signals,results,fit", "--model", told.model]
    parts = told.parts or list(PARTS)
    with tempfile.TemporaryDirectory() as name:
        folder, inputs, reference = Path(name), Path(name) / "in", {}
        if set(parts) - {"seam", "overhead"}:
            inputs.mkdir()
            make_inputs(inputs, told.seconds, told.clips, told.pictures)
            reference = digests(broken(inputs, folder, options))
        for part in (one for one in parts if one != "broken"):
            print(f"\n{part}")
            if part == "seam":
                seam(inputs, folder, options, told.clip)
            elif part == "overhead":
                overhead(inputs, folder, options)
            else:
                PARTS[part](inputs, folder, options, reference)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
