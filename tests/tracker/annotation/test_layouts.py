"""Layouts of points of one's own."""

import numpy as np
import pytest

from tests.tracker.annotation.made_layouts import LAYOUT, write_layout
from tracker.errors import DataSetError
from tracker.layouts import layout_of_text, markup_with, read_layout
from tracker.markup import CLMTOOLS_71, IBUG_68, MARKUPS


def test_a_layout_says_what_its_points_are(tmp_path):
    markup = read_layout(write_layout(tmp_path))
    assert markup.name == "five" and markup.names[2] == "nose"
    assert markup.mirror.tolist() == [1, 0, 2, 4, 3] and markup.outer_eyes == (0, 1)
    assert [contour.tolist() for contour in markup.contours] == [[3, 2, 4]]
    assert {name: points.tolist() for name, points in markup.regions.items()} == {"eyes": [0, 1], "points": [2, 3, 4]}
    assert markup.region("jaw").size == 0


def test_a_layout_in_one_line_is_the_same(tmp_path):
    markup = read_layout(write_layout(tmp_path))
    again = layout_of_text(markup.text)
    assert again.text == markup.text and again.names == markup.names and "\n" not in markup.text
    assert markup_with(markup.text, 5) is again, "parsed once"


def test_points_of_which_nothing_is_known_have_no_lines(tmp_path):
    text = read_layout(write_layout(tmp_path)).text
    assert markup_with(None, 68) is IBUG_68 and markup_with(None, 71) is CLMTOOLS_71
    for unknown in (markup_with(None, 12), markup_with(text, 12), markup_with("{", 12)):
        assert unknown.point_count == 12 and not unknown.contours and not unknown.text


@pytest.mark.parametrize("markup", MARKUPS.values(), ids=str)
def test_every_point_of_the_shipped_layouts_has_a_name_of_its_own(markup):
    assert len(set(markup.names)) == markup.point_count and all(markup.names)
    np.testing.assert_array_equal(
        np.sort(np.concatenate([points for _, points in markup.parts])), np.arange(markup.point_count)
    )


def test_sides_are_the_subjects_own():
    for markup in MARKUPS.values():
        for point, name in enumerate(markup.names):
            mirrored = markup.names[markup.mirror[point]]
            if name.startswith("right "):
                assert mirrored.startswith("left ")
        assert markup.names[markup.outer_eyes[0]].startswith("right eye")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("visavis_layout = 1", "visavis_layout = 2", "does not say visavis_layout = 1"),
        ('name = "five"', 'name = "../five"', "its name"),
        ('"nose", "right corner", "left corner"]\nmirror', '"nose", "nose", "left corner"]\nmirror', "same name"),
        ('["right corner", "left corner"]]', '["right corner", "left eye"]]', "more than one pair"),
        ('size = ["right eye", "left eye"]', 'size = ["right eye", "nose"]', "no pair of its mirror"),
        ('lines = [["right corner", "nose"', 'lines = [["right corner", "ear"', "'ear', which is none of its points"),
        ('eyes = ["right eye", "left eye"]', 'eyes = ["nose"]\nmouth = ["nose"]', "more than one of its regions"),
        ("lines =", "strokes =", "means nothing"),
    ],
)
def test_what_is_wrong_with_a_layout_is_told_in_one_sentence(tmp_path, old, new, said):
    assert old in LAYOUT
    with pytest.raises(DataSetError, match=r"five\.toml") as caught:
        read_layout(write_layout(tmp_path, LAYOUT.replace(old, new)))
    assert said in str(caught.value) and "\n" not in str(caught.value)


def test_a_layout_of_as_many_points_as_a_shipped_one_is_refused(tmp_path):
    names = [f'"p{number}"' for number in range(68)]
    text = f'visavis_layout = 1\nname = "mine"\npoints = [{", ".join(names)}]\n'
    text += 'mirror = [["p0", "p1"]]\nsize = ["p0", "p1"]\n'
    with pytest.raises(DataSetError, match="68 points are the program's own ibug-68"):
        read_layout(write_layout(tmp_path, text))
