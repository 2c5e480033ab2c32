"""Every export of a recording, read by programs that are not ours: rows, ranges, signs, and how long each takes.

    python tests/benchmarks/export_check.py SOURCE [--frames N] [--fov DEG] [--openface TABLE.csv] [--keep FOLDER]

The source is tracked in face mode with all readings and recorded as a session; a folder that is a session is taken as
it is. Each format is written alone, timed, and read with pandas, Arrow or FFmpeg. Then the table for OpenFace is held
against geometry: how the mean head lies over the points in space must be the turn that the table says, axis by axis.
`--openface` names a table that OpenFace made; it goes through the same check, and where it is of the same film (as many
frames, points within 20 pixels) both are compared directly.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from math import radians
from pathlib import Path
from time import perf_counter

import av
import numpy as np
import pandas as pd
from pyarrow import parquet as pq

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tracker.kernel_cache import use_kernel_cache
from tracker.pipeline import Mode, Pipeline
from tracker.pose.rotation import rotation_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.readings import EVERYTHING
from tracker.run.offline import TrackedFrames
from tracker.session.description import RecordedSource, SessionDescription
from tracker.session.exports.exporting import Order, export
from tracker.session.exports.formats import FORMATS, Format
from tracker.session.exports.settings import ExportSettings
from tracker.session.layout import SessionFolder
from tracker.session.reader import Session, read_session
from tracker.session.recorder import SessionRecorder
from tracker.sources.opening import open_source

POINTS = range(68)
POSE = ("pose_Rx", "pose_Ry", "pose_Rz")


def recorded(source_name: str, folder: Path, limit: int, fov_deg: float | None) -> Session:
    """Track a source in face mode, and record it."""
    folder.mkdir(parents=True)
    with open_source(source_name) as source:
        tracked = TrackedFrames(source, limit)
        pipeline = Pipeline(mode=Mode.FACE, horizontal_fov_rad=radians(fov_deg) if fov_deg else None)
        pipeline.want_reading(EVERYTHING)
        about = RecordedSource(source.name, source_name, False, True, source.size_px, source.frame_rate_hz)
        recorder = SessionRecorder(SessionFolder(folder), SessionDescription(mode="face", source=about))
        for frame, result in tracked.through(pipeline.step):
            recorder.take(frame, result)
        recorder.close()
    return read_session(folder)


def table_of(form: Format, output: Path) -> pd.DataFrame | None:
    """What a table holds, read by its own reader."""
    if form.name == "parquet":
        return pq.read_table(output).to_pandas()
    if form.name == "bids":
        motion = next(output.rglob("*_motion.tsv"))
        names = pd.read_csv(next(output.rglob("*_channels.tsv")), sep="\t")["name"]
        return pd.read_csv(motion, sep="\t", header=None, names=names, na_values="n/a")
    return pd.read_csv(output) if form.suffixes == (".csv",) else None


def told(form: Format, output: Path) -> str:
    """What is in an export that is no table."""
    if form.name == "pts":
        return f"{len(list(output.glob('*.pts')))} files"
    if form.name == "vtt":
        return f"{output.read_text().count('-->')} cues"
    with av.open(str(output)) as container:
        frames = sum(1 for _ in container.decode(video=0))
        stream = container.streams.video[0]
        return f"{frames} pictures of {stream.width} x {stream.height}, {len(container.streams.audio)} sounds"


def ranges(table: pd.DataFrame) -> str:
    """Least and most of the columns that say most."""
    wanted = (
        "timestamp",
        "time_s",
        *POSE,
        "pose_Tz",
        "Pitch",
        "Yaw",
        "head_z_cm",
        "yaw_deg",
        "latency",
        "head_z",
        "AU12_r",
    )
    found = [name for name in wanted if name in table]
    return ", ".join(f"{name} {table[name].min():.2f}..{table[name].max():.2f}" for name in found)


def landmarks(table: pd.DataFrame, stems: str) -> np.ndarray:
    """Points of all rows, shape (rows, 68, len(stems))."""
    return np.stack([table[[f"{stem}_{i}" for i in POINTS]].to_numpy() for stem in stems], axis=-1)


def check_signs(name: str, table: pd.DataFrame) -> None:
    """Hold the pose of a table of OpenFace's kind against its own points in space and in the picture."""
    table = table.dropna(subset=["X_0", "pose_Rx"])
    points, head = landmarks(table, "XYZ"), shipped_shape_3d().mean_m
    centred = head - head.mean(axis=0)
    turns = []
    for one in points:
        left, _, right = np.linalg.svd((one - one.mean(axis=0)).T @ centred)
        turn = rotation_of(left @ np.diag([1, 1, np.linalg.det(left @ right)]) @ right)
        turns.append((turn.pitch_rad, turn.yaw_rad, turn.roll_rad))
    away = points[..., 0] / points[..., 2]
    focal_px, centre_px = np.polyfit(away.reshape(-1), landmarks(table, "x").reshape(-1), 1)
    left_px = np.abs(focal_px * away + centre_px - landmarks(table, "x")[..., 0]).max()
    print(f"\n{name}: {len(table)} rows with points in space")
    print(f"  focal length {focal_px:.1f} px, middle {centre_px:.1f} px; points in space are seen to {left_px:.3f} px")
    for axis, column in enumerate(POSE):
        angles = np.array(turns)[:, axis]
        correlation = np.corrcoef(angles, table[column])[0, 1]
        apart, spread = np.median(angles - table[column]), table[column].std()
        print(
            f"  {column} (spread {spread:.3f}): with the points' own turn {correlation:+.3f}, "
            f"median {apart:+.3f} rad apart"
        )
    nose = points[:, 30] - points[:, [0, 16]].mean(axis=1)
    lean = points[:, 45, 1] - points[:, 36, 1]
    for column, geometry in (("pose_Rx", nose[:, 1]), ("pose_Ry", -nose[:, 0]), ("pose_Rz", lean)):
        print(f"  {column} grows with the nose down / to the left of the picture / right eye up: "
              f"{np.corrcoef(geometry, table[column])[0, 1]:+.3f}")  # fmt: skip


def compare(ours: pd.DataFrame, theirs: pd.DataFrame) -> None:
    """Two tables of the same film, row by row."""
    both = ours.merge(theirs, on="frame", suffixes=("", "_of"))
    apart_px = np.abs(
        landmarks(both, "xy") - landmarks(both.filter(regex="_of$").rename(columns=lambda n: n[:-3]), "xy")
    )
    if len(ours) != len(theirs) or np.nanmedian(apart_px) > 20:
        print(
            f"\nNot of the same film: {len(ours)} and {len(theirs)} rows, points {np.nanmedian(apart_px):.0f} px apart."
        )
        return
    print(f"\nOf the same film: points {np.nanmedian(apart_px):.2f} px apart")
    for column in (*POSE, "pose_Tx", "pose_Ty", "pose_Tz", "gaze_angle_x", "gaze_angle_y"):
        if column in both and f"{column}_of" in both:
            pair = both[[column, f"{column}_of"]].dropna()
            apart = (pair[column] - pair[f"{column}_of"]).median()
            print(f"  {column}: correlation {pair.corr().iloc[0, 1]:+.3f}, median {apart:+.3f} apart")


def main() -> None:
    """Record, export, read, compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("--frames", type=int, default=300)
    parser.add_argument("--fov", type=float)
    parser.add_argument("--openface", type=Path)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    use_kernel_cache()
    with tempfile.TemporaryDirectory() as scratch:
        out = options.keep or Path(scratch)
        given = Path(options.source)
        is_session = given.is_dir() and SessionFolder(given).is_session
        session = read_session(given) if is_session else recorded(
            options.source, out / "session", options.frames, options.fov
        )  # fmt: skip
        print(f"{len(session.results)} frames")
        tables: dict[str, pd.DataFrame] = {}
        for form in FORMATS:
            output = out / f"check{form.default_name}"
            begun_s = perf_counter()
            export(session, [Order(form, output)], ExportSettings())
            took_ms = 1000 * (perf_counter() - begun_s) / len(session.results)
            table = table_of(form, output)
            size = sum(path.stat().st_size for path in ([output] if output.is_file() else output.rglob("*.*")))
            rows = told(form, output) if table is None else f"{table.shape[0]} rows of {table.shape[1]}"
            print(f"{form.name:9} {took_ms:7.2f} ms a frame {size / 1e6:8.2f} MB  {rows}")
            if table is not None:
                print(f"{'':9} {ranges(table)}")
                tables[form.name] = table
        check_signs("our table for OpenFace", tables["openface"])
        if options.openface:
            theirs = pd.read_csv(options.openface)
            theirs.columns = theirs.columns.str.strip()
            check_signs(str(options.openface.name), theirs)
            compare(tables["openface"], theirs)


if __name__ == "__main__":
    main()
