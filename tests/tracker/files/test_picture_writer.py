"""Pictures come back as they were, with their note."""

import cv2
import numpy as np
import pytest
from PIL import Image

from tracker.errors import VisavisError
from tracker.files.picture_writer import write_picture

NOTE = "Made with an effect."


@pytest.fixture
def picture():
    rows, columns = np.mgrid[0:40, 0:60]
    return np.stack([4 * columns, 6 * rows, np.full_like(rows, 90)], axis=2).astype(np.uint8)


def test_png_is_exact_and_tells_the_note(tmp_path, picture):
    path = tmp_path / "new" / "a.png"
    write_picture(path, picture, NOTE)
    np.testing.assert_array_equal(cv2.imread(str(path)), picture)
    with Image.open(path) as read:
        assert read.info["Comment"] == read.info["Description"] == NOTE


@pytest.mark.parametrize("name", ["a.jpg", "A.JPEG"])
def test_jpeg_is_close_and_tells_the_note(tmp_path, picture, name):
    write_picture(tmp_path / name, picture, NOTE)
    assert np.abs(cv2.imread(str(tmp_path / name)).astype(int) - picture).mean() < 2
    with Image.open(tmp_path / name) as read:
        assert read.info["comment"] == NOTE.encode()
        assert read.getexif()[0x010E] == NOTE


@pytest.mark.parametrize("name", ["a.png", "a.jpg"])
def test_without_a_note_there_is_none(tmp_path, picture, name):
    write_picture(tmp_path / name, picture)
    with Image.open(tmp_path / name) as read:
        assert not {"Comment", "Description"} & read.info.keys()
        assert not read.info.get("comment")
        assert not dict(read.getexif())


def test_trouble_is_told_in_a_line(tmp_path, picture):
    with pytest.raises(VisavisError, match=r"\.png or \.jpg"):
        write_picture(tmp_path / "a.gif", picture)
    (tmp_path / "file").write_text("")
    with pytest.raises(VisavisError, match="cannot be written"):
        write_picture(tmp_path / "file" / "a.png", picture)
