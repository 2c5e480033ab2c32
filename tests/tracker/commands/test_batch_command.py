"""`batch`: what is asked for is checked before anything is done, and what came of it is told. The engine is made up."""

import csv
from contextlib import contextmanager

import numpy as np
import pytest
from PIL import Image

from tracker.batch.outcome import Fate, Outcome


class MadeUpEngine:
    """Does as the names of the inputs say."""

    orders = []  # noqa: RUF012

    def __init__(self, client, order, *, owned):
        self.orders.append(order)

    def run(self, given, tell):
        for one, _ in given:
            if one.place == "stop.png":
                raise KeyboardInterrupt
            if one.place.startswith("bad"):
                tell(one, Outcome(Fate.FAILED, f"{one.path} is no\npicture."), 1.0)
            else:
                tell(one, Outcome(Fate.DONE, frames=1, faces=one.place != "empty.png"), 1.0)

    def stop(self):
        MadeUpEngine.stopped = True

    def close(self):
        pass


@pytest.fixture
def batch(tmp_path, monkeypatch, run, pipeline):
    """Runs the command on pictures of these names."""

    @contextmanager
    def no_cluster(jobs):
        yield None

    monkeypatch.setattr("tracker.batch.engine.Engine", MadeUpEngine)
    monkeypatch.setattr("tracker.batch.clusters.local_cluster", no_cluster)
    MadeUpEngine.orders.clear()
    MadeUpEngine.stopped = False

    def do(*options, names=("a.png",), inputs=None, output=None):
        (tmp_path / "in").mkdir(exist_ok=True)
        for name in names:
            Image.fromarray(np.full((40, 40, 3), 90, np.uint8)).save(tmp_path / "in" / name)
        return run("batch", inputs or tmp_path / "in", "--output", output or tmp_path / "out", *options)

    return do


def test_what_came_of_it_is_told_and_listed(tmp_path, batch, capsys):
    assert batch(names=("a.png", "bad 1.png", "bad 2.png", "empty.png")) == 1
    told = capsys.readouterr().err
    assert "2 done, 2 failed, 1 without a face" in told
    assert "bad 1.png" in told
    with (tmp_path / "out" / "failures.csv").open(newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["file"] for row in rows] == ["bad 1.png", "bad 2.png"]
    assert rows[0]["why"] == f"{tmp_path}/in/bad 1.png is no picture."


def test_a_list_of_failures_that_is_over_is_removed(tmp_path, batch):
    batch(names=("a.png", "bad.png"))
    (tmp_path / "in" / "bad.png").unlink()
    assert batch() == 0
    assert not (tmp_path / "out" / "failures.csv").exists()


def test_ctrl_c_lets_the_work_give_up_and_says_how_to_go_on(tmp_path, batch, capsys):
    assert batch("--quiet", names=("a.png", "bad.png", "stop.png")) == 130
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert "1 done, 1 failed" in told
    assert "goes on" in told
    assert MadeUpEngine.stopped
    assert (tmp_path / "out" / "failures.csv").exists()


def test_the_order_is_what_was_asked_for(batch):
    from tracker.batch.products import Product
    from tracker.pipeline import Mode

    assert (
        batch("--do", "effect,fit", "--effect", "deform", "--set", "effect.preset=alien", "--fov", "60", "--redo") == 0
    )
    order = MadeUpEngine.orders[0]
    assert order.products == {Product.EFFECT, Product.FIT}
    assert (order.effect.kind, order.effect.preset) == ("deform", "alien")
    assert order.mode is Mode.FACE
    assert order.again
    assert order.horizontal_fov_rad == pytest.approx(np.pi / 3)
    # Nothing that another machine would choose otherwise.
    assert order.settings.face.model != "automatic"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--do", "track,tracks"], "nothing called tracks"),
        (["--do", ","], "say what"),
        (["--do", "effect"], "say which effect"),
        (["--effect", "deform"], "go together"),
        (["--do", "signals", "--mode", "head"], "face mode"),
        (["--do", "track"], "Nothing of what --do says"),
        (["--set", "effect.mask=fox", "--do", "effect", "--effect", "deform"], "does nothing for deform"),
        (["--personal", "missing.npz"], "missing"),
        (["--jobs", "0"], "greater than"),
    ],
)
def test_what_cannot_be_is_told_in_a_line(batch, capsys, options, words):
    assert batch(*options) == 2
    told = capsys.readouterr().err
    assert words in told
    assert len(told.strip().splitlines()) == 1


def test_nothing_of_anybody_else_is_written_over(tmp_path, batch, capsys):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").touch()
    assert batch(output=tmp_path / "full") == 2
    assert "no batch has made" in capsys.readouterr().err
    assert batch(output=tmp_path / "in") == 2
    assert "source itself" in capsys.readouterr().err
    assert batch(output=tmp_path / "in" / "a.png") == 2
    assert "is a file" in capsys.readouterr().err


def test_a_folder_of_an_earlier_batch_is_taken(tmp_path, batch):
    assert batch() == 0
    (tmp_path / "out" / "a.png.pts").touch()
    assert batch() == 0


def test_without_its_package_a_line_says_so(batch, capsys, monkeypatch):
    monkeypatch.setattr("tracker.commands.batch.find_spec", lambda name: None)
    assert batch() == 2
    assert "distributed is not installed" in capsys.readouterr().err
