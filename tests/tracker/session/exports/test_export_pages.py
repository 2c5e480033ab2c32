"""The pages in words are those of the code's own tables, and no column is without a word."""

import json
from pathlib import Path

import pandas as pd
import pytest

from tests.tracker.session.exports.made_session import FRAMES, SIZE_PX, START_S, WALL_NS
from tracker.session.exports.columns import named
from tracker.session.exports.formats import FORMATS
from tracker.session.exports.moments import iso_time
from tracker.session.exports.pages import PICTURE, index_page, page_of, write_pages

PAGES = Path(__file__).resolve().parents[4] / "docs" / "exports"


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_the_page_in_the_docs_is_that_of_the_code(form):
    text = (PAGES / f"{form.name}.md").read_text(encoding="utf-8")
    assert text == page_of(form), "run python -m tracker.session.exports.pages docs/exports"


def test_the_index_lists_all_formats():
    assert (PAGES / "README.md").read_text(encoding="utf-8") == index_page()
    assert (PAGES / PICTURE).read_bytes().startswith(b"\x89PNG")


def test_pages_can_be_written_anew(tmp_path):
    write_pages(tmp_path / "exports")
    assert sorted(path.name for path in (tmp_path / "exports").iterdir()) == sorted(
        ["README.md", PICTURE, *(f"{form.name}.md" for form in FORMATS)]
    )


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_column_has_words_and_angles_and_lengths_have_units(form):
    for block in form.columns():
        assert len(block.words) > 15, block.names
        assert block.words[-1] in ".;", block.names
        for name in block.names:
            for ending, unit in (
                ("_px", "px"),
                ("_cm", "cm"),
                ("_deg", "deg"),
                ("_rad", "rad"),
                ("_s", "s"),
                ("_ns", "ns"),
            ):
                if name.endswith(ending):
                    assert block.unit == unit, name


@pytest.mark.parametrize("name", ["csv", "openface", "fex"])
def test_every_column_of_a_table_is_on_its_page(name, exported):
    form = next(form for form in FORMATS if form.name == name)
    described = set(named(form.columns()))
    assert set(pd.read_csv(exported(name), nrows=1).columns) <= described
    for block in form.columns():
        assert f"| {block.title} |" in page_of(form)


@pytest.mark.parametrize("name", ["csv", "parquet", "openface", "fex"])
def test_a_sidecar_says_the_same_to_programs(name, exported):
    output = exported(name)
    told = json.loads(output.with_name(f"{output.name}.json").read_text(encoding="utf-8"))
    table = pd.read_parquet(output) if name == "parquet" else pd.read_csv(output)
    assert list(told["Columns"]) == table.columns.tolist()
    assert told["Columns"]["x_0"]["Units"] == "px"
    assert told["Frames"] == FRAMES == len(table)
    assert told["FirstFrame"] == {"time_s": START_S, "wall_time": iso_time(WALL_NS)}
    assert told["Session"]["source"]["size_px"] == list(SIZE_PX)
    assert told["Session"]["clocks"]["wall_ns"] == WALL_NS


def test_axes_and_signs_lie_beside_every_export(exported):
    for name in ("csv", "openface", "vtt"):
        output = exported(name)
        text = output.with_name(f"{output.name}.README.md").read_text(encoding="utf-8")
        assert "Which way is plus" in text and "25 frames a second" in text
