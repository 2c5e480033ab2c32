import numpy as np
import pytest

from tracker.face.fitting import HIDDEN, point_weights
from tracker.markup import MARKUPS


@pytest.mark.parametrize("markup", MARKUPS.values(), ids=str)
def test_presets_are_symmetric_and_weigh_what_is_hidden_less(markup):
    assert point_weights("all alike", markup) is None
    for preset, hidden, clear in (("glasses", "eyes", "mouth"), ("beard", "mouth", "eyes")):
        weights = point_weights(preset, markup)
        assert np.all(weights[markup.regions[hidden]] == HIDDEN)
        assert np.all(weights[markup.regions[clear]] == 1)
        np.testing.assert_array_equal(weights, weights[markup.mirror])


@pytest.mark.parametrize("markup", MARKUPS.values(), ids=str)
def test_contours_use_points_of_the_markup(markup):
    drawn = np.unique(np.concatenate(markup.contours))
    assert drawn.min() >= 0
    assert drawn.max() < markup.point_count
    assert len(drawn) >= 0.94 * markup.point_count  # pupils are drawn as points
