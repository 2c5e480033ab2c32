"""`train expressions-shape`: the classifiers and the card that it writes, and how it refuses."""

import numpy as np
import pytest

from tracker.expression.shape_classifier import SCORED
from tracker.expression.shape_classifier_file import load_shape_scorers
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.readings import Emotion
from tracker.training.expression_shapes import LISTS
from tracker.training.markup_bridge import mixture_71

FACES = 84


@pytest.fixture
def folder(tmp_path):
    """Faces of six classes of twelve and of no class, each class with parameters of its own."""
    random, model, mixture = np.random.default_rng(0), shipped_shape_3d(), mixture_71()
    (tmp_path / "clm" / "classes").mkdir(parents=True)
    names, lines = [], []
    for number in range(FACES):
        sigmas = random.normal(0, 0.3, model.mode_count)
        sigmas[number % 7] += 2.0
        points = 1000 * (mixture @ model.shape_m(sigmas * np.sqrt(model.variances)))[:, :2] + 300
        # Those of the last class are the database's.
        names.append(f"i{number // 14:03}qa-mn.jpg" if number % 7 == 6 else f"face {number}.jpg")
        lines.append(";".join([names[-1], *(f"{x:.3f};{y:.3f};true" for x, y in points)]))
    (tmp_path / "clm" / "annotations.csv").write_text("\n".join(lines))
    for row, emotion in enumerate(SCORED):
        name = next(name for name, one in LISTS.items() if one is emotion)
        (tmp_path / "clm" / "classes" / f"{name}.csv").write_text("\n".join(names[row::7]))
    (tmp_path / "clm" / "classes" / "male.csv").write_text("\n".join(sorted(set(names))[::2]))
    (tmp_path / "clm" / "classes" / "female.csv").write_text("\n".join(sorted(set(names))[1::2]))
    return tmp_path / "clm"


@pytest.fixture
def few_resamples(monkeypatch):
    from tracker.training import shape_report, shape_scorers

    quick = lambda *given: shape_scorers.Auc(0.5, 0.4, 0.6)  # noqa: E731
    monkeypatch.setattr(shape_report, "auc_of", quick)
    gain = shape_scorers.NeutralGain(quick(), quick(), 1, 1, 1)
    monkeypatch.setattr(shape_report, "neutral_gain", lambda *given: gain)


@pytest.mark.usefixtures("few_resamples")
def test_it_writes_the_classifiers_and_their_card(run, folder, tmp_path, capsys):
    output = tmp_path / "shapes.npz"
    assert run("train", "expressions-shape", folder, "--output", output) == 0
    scorers = load_shape_scorers(output)
    # One of the six parameters is lopsided: what it tells, the mirror images take back.
    assert sorted(scorers.directions[:6, :6].diagonal() > 0.3) == [False, True, True, True, True, True]
    card = output.with_suffix(".md").read_text(encoding="utf-8")
    assert "84 annotated shapes" in card
    assert "not calibrated" in card
    assert all(f"| {emotion.value} | 12 |" in card for emotion in SCORED)
    assert Emotion.CONTEMPT.value in card.lower()
    assert "licence" in card.lower()
    assert "its card" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nowhere"], "there is no folder"),
        (["clm", "--votes", "nowhere"], "there is no folder"),
        (["."], "cannot be read"),
    ],
)
def test_it_refuses_in_one_line(run, folder, tmp_path, capsys, arguments, says, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("train", "expressions-shape", *arguments, "--output", "out.npz") == 2
    assert says in capsys.readouterr().err.replace("\n", " ")
    assert not (tmp_path / "out.npz").exists()
