import numpy as np
import pytest

from tracker.archives.manifest import verified
from tracker.errors import ModelFileError
from tracker.head.cascade_file import mirrored, read_cascade

FRONTAL = "cascades/haarcascade_frontalface_alt2.xml"

SMALL = """<opencv_storage><cascade type_id="opencv-cascade-classifier"><stageType>BOOST</stageType>
<featureType>HAAR</featureType><height>9</height><width>8</width><stages><_><maxWeakCount>2</maxWeakCount>
<stageThreshold>0.5</stageThreshold><weakClassifiers>
<_><internalNodes>1 0 0 0.25 -1 -2 1 -0.5</internalNodes><leafValues>1. 2. 3.</leafValues></_>
<_><internalNodes>0 -1 1 0.125</internalNodes><leafValues>4. 5.</leafValues></_>
</weakClassifiers></_></stages><features>
<_><rects><_>1 2 3 4 -1.</_><_>2 2 1 4 3.</_></rects><tilted>0</tilted></_>
<_><rects><_>0 0 8 9 -1.</_><_>0 0 4 9 2.</_><_>4 0 4 3 2.</_></rects></_>
</features></cascade></opencv_storage>"""


@pytest.fixture
def write(tmp_path):
    def write_text(text):
        path = tmp_path / "cascade.xml"
        path.write_text(text)
        return path

    return write_text


def test_every_number_of_a_small_cascade(write):
    cascade = read_cascade(write(SMALL))
    assert (cascade.window_width, cascade.window_height) == (8, 9)
    assert cascade.roots.tolist() == [0, 2, 3]
    assert cascade.stage_ends.tolist() == [0, 2]
    assert cascade.leaves.tolist() == [1, 2, 3, 4, 5]
    # a positive branch is a node, the others count leaves; ours count over the whole file, leaves downwards from -1
    assert cascade.branches.tolist() == [[1, -1], [-2, -3], [-4, -5]]
    assert cascade.weights.tolist() == [[-1, 3, 0, 0.25], [-1, 2, 2, -0.5], [-1, 2, 2, 0.125]]
    assert cascade.rectangles[0].tolist() == [[1, 2, 3, 4], [2, 2, 1, 4], [0, 0, 0, 0]]
    assert cascade.rectangles[2].tolist() == [[0, 0, 8, 9], [0, 0, 4, 9], [4, 0, 4, 3]]
    assert cascade.stage_thresholds.tolist() == [np.float32(0.5) - np.float32(1e-5)]


def test_the_shipped_cascades_have_the_sizes_that_their_card_tells():
    frontal = read_cascade(verified(FRONTAL))
    profile = read_cascade(verified("cascades/haarcascade_profileface.xml"))
    assert (len(frontal.stage_thresholds), len(frontal.roots) - 1) == (20, 1047)
    assert (len(profile.stage_thresholds), len(profile.roots) - 1) == (26, 2609)
    for cascade in (frontal, profile):
        assert (cascade.window_width, cascade.window_height) == (20, 20)
        assert not any(array.flags.writeable for array in cascade[2:])


def test_mirroring_moves_rectangles_and_undoes_itself(write):
    cascade = read_cascade(write(SMALL))
    turned = mirrored(cascade)
    assert turned.rectangles[0].tolist() == [[4, 2, 3, 4], [5, 2, 1, 4], [0, 0, 0, 0]]
    np.testing.assert_array_equal(mirrored(turned).rectangles, cascade.rectangles)


@pytest.mark.parametrize(
    "before, after",
    [
        ("BOOST", "OTHER"),
        ("HAAR", "LBP"),
        ("<stageThreshold>0.5", "<stageThreshold>nan"),
        ("<stageThreshold>0.5", "<stageThreshold>"),
        ("1 0 0 0.25 -1 -2 1 -0.5", "0 0 0 0.25 -1 -2 1"),
        ("1 0 0 0.25", "2 0 0 0.25"),
        ("1 0 0 0.25", "1 -3 0 0.25"),
        ("-1 -2 1 -0.5", "1 -2 1 -0.5"),
        ("0 -1 1 0.125", "0 -1 2 0.125"),
        ("4. 5.", "4."),
        ("0 0 8 9 -1.", "1 0 8 9 -1."),
        ("0 0 8 9 -1.", "0 0 8 0 -1."),
        ("0 0 8 9 -1.", "0 0 8"),
        ("<_>4 0 4 3 2.</_>", "<_>4 0 4 3 2.</_><_>4 0 4 3 2.</_>"),
        ("<tilted>0", "<tilted>1"),
        ("<width>8", "<width>"),
        ("features>", "others>"),
        ("</opencv_storage>", ""),
    ],
)
def test_a_wrong_file_is_refused_by_name(write, before, after):
    assert before in SMALL
    with pytest.raises(ModelFileError, match=r"cascade\.xml"):
        read_cascade(write(SMALL.replace(before, after)))


@pytest.mark.parametrize("text", ["", "no xml", "<a/>"])
def test_something_else_is_refused_by_name(write, text):
    with pytest.raises(ModelFileError, match=r"cascade\.xml"):
        read_cascade(write(text))


def test_a_missing_file_is_refused_by_name(tmp_path):
    with pytest.raises(ModelFileError, match=r"nowhere\.xml"):
        read_cascade(tmp_path / "nowhere.xml")
