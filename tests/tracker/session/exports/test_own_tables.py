"""This program's own columns as CSV and Parquet: those of `track`, typed, with units, clocks and flags."""

import csv

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from pyarrow import parquet as pq

from tests.tracker.session.exports.made_session import (
    FRAMES,
    START_S,
    WALL_NS,
    face_at,
    head_result_at,
    record,
    result_at,
)
from tracker.expression.columns import columns_of
from tracker.files.track_table import TrackTable
from tracker.head.position import HeadPositionSettings
from tracker.readings import EVERYTHING
from tracker.session.exports.columns import named
from tracker.session.exports.survey import Size
from tracker.session.exports.wide import blocks_of


def test_cells_are_those_of_track(exported, tmp_path):
    """Every column that `track --signals` also writes has its very text, but for the digits of the parameters."""
    path = tmp_path / "track.csv"
    signals = columns_of(EVERYTHING)
    with TrackTable(
        path, with_truth=False, position=HeadPositionSettings(), face_size=(68, 10), signals=signals
    ) as table:
        for index in range(FRAMES):
            table.take(None, result_at(index))
    ours = list(csv.DictReader(exported("csv").open()))
    theirs = list(csv.DictReader(path.open()))
    assert len(ours) == len(theirs) == FRAMES
    there = [name for name in theirs[0] if name in ours[0]]
    missing = set(theirs[0]) - set(there)
    # Of the centre nothing was learnt, and no eye looked at a calibrated screen in this session.
    assert {name.split("_")[0] for name in missing} <= {"centre", "slide", "gaze", "iris"}, missing
    for own, other in zip(ours, theirs, strict=True):
        for name in there:
            if name.startswith("p_") and own[name]:
                assert float(own[name]) == pytest.approx(float(other[name]), rel=1e-5)
            elif own["state"] == "TRACKING" or not name.startswith(("openness", "au_")):
                assert own[name] == other[name], name


def test_parquet_holds_the_numbers_in_full(exported):
    table = pq.read_table(exported("parquet"))
    assert table.num_rows == FRAMES
    frame = table.to_pandas()
    known = frame[frame["x_0"].notna()]
    assert known["x_30"].tolist() == [face_at(int(index)).face.points_xy[30, 0] for index in known["frame"]]
    assert frame["wall_time_ns"].iloc[0] == WALL_NS
    assert pd.to_datetime(frame["wall_time"]).iloc[5] == pd.Timestamp(WALL_NS + 200_000_000, tz="UTC").floor("us")
    assert frame["time_s"].iloc[0] == START_S


def test_parquet_has_types_units_and_meanings(exported):
    schema = pq.read_schema(exported("parquet"))
    assert schema.field("frame").type == pa.int64()
    assert schema.field("excluded").type == pa.bool_()
    assert schema.field("state").type == pa.string()
    assert schema.field("head_x_cm").metadata[b"unit"] == b"cm"
    for field in schema:
        assert field.metadata[b"description"], field.name
    assert schema.metadata[b"session"] == b"monday"


def test_nulls_stand_for_what_is_not_known(exported):
    table = pq.read_table(exported("parquet"))
    lost = table.slice(31, 4)
    assert lost.column("head_x_cm").null_count == lost.column("gaze_yaw_deg").null_count == 4
    assert table.column("iris_right_x_px").null_count == FRAMES  # one eye of the block was seen
    assert table.column("iris_left_x_px").null_count == 3 + 6


def test_csv_and_parquet_have_the_same_columns(exported):
    assert pd.read_csv(exported("csv"), nrows=1).columns.tolist() == pq.read_schema(exported("parquet")).names


def test_all_faces_make_rows_of_their_own(exported):
    table = pd.read_csv(exported("csv", faces="all"))
    both = table[table["frame"] == 10]
    assert both["face_id"].tolist() == [1, 2]
    assert both["primary"].tolist() == [1, 0]
    assert len(table) == FRAMES + 1


def test_a_session_of_head_mode_has_what_heads_have(exported, tmp_path):
    session = record(tmp_path / "s" / "heads", results=head_result_at, mode="head", video="none", count=7)
    table = pd.read_csv(exported("csv", of=session))
    assert len(table) == 7
    assert table["head_z_cm"].tolist() == [50.0] * 7
    assert not {"x_0", "yaw_deg", "openness_left"} & set(table.columns)


def test_excluded_frames_are_flagged_or_left_out(exported):
    flagged = pd.read_csv(exported("csv"))
    assert flagged.loc[flagged["excluded"] == 1, "frame"].tolist() == list(range(15, 21))
    left = pd.read_csv(exported("csv", excluded="leave-out"))
    assert left["frame"].tolist() == [index for index in range(FRAMES) if index not in range(15, 21)]


def test_no_name_stands_twice():
    names = named(blocks_of(Size(68, 24)))
    assert len(names) == len(set(names))
    assert np.isin(["frame", "time_s", "wall_time", "excluded"], names).all()
