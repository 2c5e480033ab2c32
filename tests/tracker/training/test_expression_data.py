"""Votes on pictures: what is read, what counts, what is learnt, and the wear of training pictures."""

import numpy as np
import pytest

from tracker.errors import DataSetError
from tracker.expression.probabilities import softmax
from tracker.readings import Emotion
from tracker.training.expression_data import (
    VotedPictures,
    Wear,
    faces_only,
    is_clear,
    majority,
    read_voted,
    vote_shares,
    worn_faces,
)
from tracker.training.expression_framing import kept_framed_faces
from tracker.training.expression_report import judge, summary, write_expression_card

NAMES = [*(one.value for one in Emotion), "unknown", "no_face"]
NO_WEAR = Wear(roll_deg=0.0, scale=0.0, shift_px=0.0, gamma=0.0, lamp=0.0, covered=0.0, blurred=0.0, noisy=0.0)


def _votes(*rows):
    return np.array([[*row, *[0] * (10 - len(row))] for row in rows], dtype=np.int64)


def _images(count, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (count, 48, 48)).astype(np.uint8)


def _written(path, **changed):
    content = {"images": _images(3), "votes": _votes([9, 1], [0, 10], [5, 5]).astype(np.uint8), "names": NAMES}
    np.savez(path, **(content | changed))
    return path


def test_a_file_is_read(tmp_path):
    pictures = read_voted(_written(tmp_path / "a.npz"))
    assert len(pictures) == 3
    assert pictures.votes.sum() == 30


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"images": np.zeros((3, 32, 32), np.uint8)}, "48x48"),
        ({"votes": np.zeros((2, 10), np.uint8)}, "10 votes"),
        ({"names": NAMES[::-1]}, "other names"),
    ],
)
def test_other_files_are_refused(tmp_path, changed, said):
    with pytest.raises(DataSetError, match=said):
        read_voted(_written(tmp_path / "a.npz", **changed))


def test_damaged_and_missing_files_are_refused(tmp_path):
    (tmp_path / "b.npz").write_bytes(_written(tmp_path / "a.npz").read_bytes()[:5000])
    for name in ("b.npz", "none.npz"):
        with pytest.raises(DataSetError, match="cannot be read"):
            read_voted(tmp_path / name)


def test_pictures_without_a_face_or_a_name_are_left_out():
    votes = _votes([6, 4], [4, 0, 0, 0, 0, 0, 0, 0, 6], [5, 0, 0, 0, 0, 0, 0, 0, 5], [4, 3, 0, 0, 0, 0, 0, 0, 0, 3])
    pictures = VotedPictures(_images(4), votes)
    np.testing.assert_array_equal(faces_only(pictures).images, pictures.images[[0, 3]])


def test_of_several_most_voted_expressions_the_first_counts_and_is_told_from_others():
    labels, alone = majority(_votes([1, 6, 3], [0, 5, 5], [3, 3, 4]))
    assert labels.tolist() == [1, 1, 2]
    assert alone.tolist() == [True, False, True]


def test_a_picture_is_clear_with_more_than_half_of_the_votes_that_count():
    votes = _votes([6, 4], [5, 5], [5, 4, 1], [5, 3, 1, 1], [4, 3, 3], [5, 0, 0, 0, 0, 0, 0, 0, 5])
    assert is_clear(votes).tolist() == [True, False, True, True, False, False]


def test_single_votes_are_dropped_and_shares_sum_to_one():
    shares = vote_shares(_votes([6, 3, 1], [1, 1, 1, 1, 0, 0, 0, 0, 6], [8, 0, 0, 0, 0, 0, 0, 0, 2]))
    np.testing.assert_allclose(shares[0, :3], [2 / 3, 1 / 3, 0.0], rtol=1e-6)
    np.testing.assert_allclose(shares[1, :4], 0.25)  # nothing but single ones: better than nothing
    assert shares[2, 0] == 1.0
    np.testing.assert_allclose(shares.sum(axis=1), 1.0, rtol=1e-6)


def test_without_wear_a_face_is_itself_or_its_mirror_image():
    images = _images(20)
    plain = images.astype(np.float64)
    plain = (plain - plain.mean(axis=(1, 2), keepdims=True)) / plain.std(axis=(1, 2), keepdims=True)
    same = mirrored = 0
    for seen, face in zip(worn_faces(images, NO_WEAR, np.random.default_rng(0)), plain, strict=True):
        same += np.allclose(seen, face, atol=1e-3)
        mirrored += np.allclose(seen, face[:, ::-1], atol=1e-3)
    assert same + mirrored == 20
    assert min(same, mirrored) > 3


def test_worn_faces_are_standardised_and_a_function_of_the_seed():
    images = _images(8)
    first, again, other = (worn_faces(images, Wear(), np.random.default_rng(seed)) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert not np.allclose(first, other)
    assert first.dtype == np.float32
    np.testing.assert_allclose(first.mean(axis=(1, 2)), 0.0, atol=1e-5)
    np.testing.assert_allclose(first.std(axis=(1, 2)), 1.0, atol=1e-4)


def test_framed_pictures_are_made_once_and_refused_when_they_are_others(tmp_path):
    made = []

    def make(images):
        made.append(len(images))
        return images[:, ::-1].copy()

    images, path = _images(4), tmp_path / "kept.framed"
    first = kept_framed_faces(images, make, path)
    np.testing.assert_array_equal(kept_framed_faces(images, make, path), first)
    assert made == [4]
    with pytest.raises(DataSetError, match=r"kept\.framed is damaged"):
        kept_framed_faces(_images(5), make, path)


def test_the_report_counts_as_a_naive_loop_does(tmp_path):
    random = np.random.default_rng(0)
    votes = np.concatenate(
        [random.multinomial(10, softmax(random.normal(size=8)), 400), np.zeros((400, 2), int)], axis=1
    )
    faces = VotedPictures(_images(400), votes)
    logits = np.log(votes[:, :8] + 0.5) + random.normal(size=(400, 8))
    report = judge(logits, faces)
    labels, told = votes[:, :8].argmax(axis=1), logits.argmax(axis=1)
    scores = []
    for number in range(8):
        both = sum(a == b == number for a, b in zip(labels, told, strict=True))
        scores.append(2 * both / (sum(labels == number) + sum(told == number)))
        assert report.recall[number] == pytest.approx(both / sum(labels == number))
    np.testing.assert_allclose(report.f1, scores)
    assert report.accuracy == pytest.approx(np.mean(labels == told))
    assert report.tied == sum((row == row.max()).sum() > 1 for row in votes[:, :8])
    write_expression_card(report, report, "Trained somehow.", tmp_path / "card.md")
    card = (tmp_path / "card.md").read_text()
    assert summary(report) in card
    assert all(f"| {one.value} |" in card for one in Emotion)
