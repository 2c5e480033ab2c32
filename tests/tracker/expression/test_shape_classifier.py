"""Expressions by shape: scores, probabilities, the neutral baseline, the viewer's faces; and the file that ships."""

import numpy as np
import pytest

from tracker.errors import ModelFileError
from tracker.expression.shape_classifier import MASCULINE, MOST_STRENGTH, SCORED, TOLD, ShapeClassifier
from tracker.expression.shape_classifier_file import load_shape_scorers, save_shape_scorers, shipped_shape_scorers
from tracker.readings import Emotion

HAPPY = SCORED.index(Emotion.HAPPINESS)


@pytest.fixture(scope="module")
def scorers():
    return shipped_shape_scorers()


@pytest.fixture(scope="module")
def classifier(scorers):
    return ShapeClassifier(scorers)


def faces(count, seed=0):
    return np.random.default_rng(seed).normal(0, 0.6, (count, 34))


def test_probabilities_sum_to_one_and_neutral_is_among_them(classifier):
    shares = classifier.probabilities(faces(50))
    assert shares.shape == (50, len(TOLD))
    np.testing.assert_allclose(shares.sum(axis=1), 1.0)
    assert (shares >= 0).all()
    told = classifier.named(faces(1)[0])
    assert set(told) == set(Emotion) - {Emotion.CONTEMPT}
    assert sum(told.values()) == pytest.approx(1.0)


def test_the_neutral_face_is_called_neutral(classifier, scorers):
    assert max(classifier.named(scorers.neutral).items(), key=lambda one: one[1])[0] is Emotion.NEUTRAL


@pytest.mark.parametrize("emotion", SCORED)
def test_along_its_direction_a_face_scores_higher(classifier, scorers, emotion):
    row = SCORED.index(emotion)
    strengths = (-1.0, 0.0, 0.5, 1.0, 2.0)
    scores = [classifier.logits(scorers.neutral + s * scorers.directions[row])[row] for s in strengths]
    assert np.diff(scores).min() > 0


def test_a_batch_is_its_rows(classifier):
    batch = faces(5)
    for row, logits, shares in zip(batch, classifier.logits(batch), classifier.probabilities(batch), strict=True):
        np.testing.assert_allclose(classifier.logits(row), logits)
        np.testing.assert_allclose(classifier.probabilities(row), shares)


def test_ones_own_neutral_face_is_neutral(classifier, scorers):
    """Whose mouth turns up at rest, and who then does the same as the mean face does."""
    own = scorers.neutral + 0.7 * scorers.directions[HAPPY]
    np.testing.assert_allclose(classifier.logits(own, own), classifier.logits(scorers.neutral))
    assert classifier.logits(own)[HAPPY] > classifier.logits(own, own)[HAPPY] + 1.0


def test_the_viewer_shows_what_a_class_is_called_by(classifier):
    """Corners of the mouth up for happiness; brows up and mouth open for surprise."""
    rest = classifier.face_m(Emotion.NEUTRAL, 1.0)
    np.testing.assert_array_equal(classifier.face_m(Emotion.HAPPINESS, 0.0), rest)
    happy, surprised = (classifier.face_m(one, 1.0) for one in (Emotion.HAPPINESS, Emotion.SURPRISE))
    assert happy.shape == (68, 3)

    def corners_up(face):
        return (face[[51, 57], 1].mean() - face[[48, 54], 1].mean()) - (
            rest[[51, 57], 1].mean() - rest[[48, 54], 1].mean()
        )

    def width(face):
        return face[54, 0] - face[48, 0]

    assert corners_up(happy) > 0.001
    assert width(happy) > width(rest) + 0.002
    assert surprised[66, 1] - surprised[62, 1] > rest[66, 1] - rest[62, 1] + 0.002
    assert (surprised[[19, 24], 1] - surprised[[37, 44], 1]).mean() < (rest[[19, 24], 1] - rest[[37, 44], 1]).mean()


def test_the_viewer_goes_no_further_than_faces_do(classifier):
    np.testing.assert_array_equal(
        classifier.face_m(Emotion.ANGER, 50.0), classifier.face_m(Emotion.ANGER, MOST_STRENGTH)
    )


def test_the_masculine_look_is_told_only_when_switched_on(classifier, scorers):
    assert classifier.masculine(scorers.neutral) is None
    told = ShapeClassifier(scorers, with_masculine=True)
    chances = [told.masculine(scorers.neutral + s * scorers.directions[-1]) for s in (-1.0, 0.0, 1.0)]
    assert chances == sorted(chances)
    assert 0.0 < chances[0] < 0.4 < chances[1] < 0.6 < chances[2] < 1.0
    assert classifier.face_m(MASCULINE, 1.0).shape == (68, 3)


def test_similarities_are_chances_by_themselves(classifier):
    similar = classifier.similarities(faces(40))
    assert similar.shape == (40, len(SCORED))
    assert ((similar > 0) & (similar < 1)).all()


def test_a_file_comes_back_as_it_was(scorers, tmp_path):
    save_shape_scorers(scorers, tmp_path / "a.npz")
    again = load_shape_scorers(tmp_path / "a.npz")
    for name in ("weights", "biases", "directions", "neutral", "mixing", "offsets", "platt"):
        np.testing.assert_array_equal(getattr(again, name), getattr(scorers, name))


def test_classifiers_for_another_shape_model_are_refused(scorers, tmp_path, monkeypatch):
    save_shape_scorers(scorers, tmp_path / "a.npz")
    monkeypatch.setattr("tracker.expression.shape_classifier_file.digest_of", lambda model: "another")
    with pytest.raises(ModelFileError, match="another 3-D shape model"):
        load_shape_scorers(tmp_path / "a.npz")
