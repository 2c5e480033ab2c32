"""Where what is found in a turned picture lies in the picture itself."""

import numpy as np
import pytest

from tracker.head.still_search import turned_back
from tracker.types import Box, Detection

WIDTH, HEIGHT = 7, 5


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_box_lies_on_the_pixel_that_it_was_found_on(quarters):
    for x, y in np.ndindex(WIDTH, HEIGHT):
        picture = np.zeros((HEIGHT, WIDTH))
        picture[y, x] = 1
        row, column = np.argwhere(np.rot90(picture, quarters))[0]
        seen = Detection(Box(column, row, 3, 3, 0.1), 1.0, 3, "frontal")
        (back,) = turned_back([seen], (WIDTH, HEIGHT), quarters)
        assert (back.box.x_px, back.box.y_px) == (x, y)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_what_stands_upright_in_the_turned_picture_has_its_angle_in_the_other(quarters):
    """Upright there, from the eyes down to the mouth: a step down in the turned picture."""
    seen = [Detection(Box(3, y, 3, 3), 1.0, 3, "frontal") for y in (1, 2)]
    eyes, mouth = (one.box for one in turned_back(seen, (WIDTH, HEIGHT), quarters))
    down = -np.sin(eyes.angle_rad), np.cos(eyes.angle_rad)
    assert (mouth.x_px - eyes.x_px, mouth.y_px - eyes.y_px) == pytest.approx(down)
    assert -np.pi <= eyes.angle_rad <= np.pi
