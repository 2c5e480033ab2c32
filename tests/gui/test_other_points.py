"""Pages that need the 68 points, and models that have others."""

from types import SimpleNamespace

import numpy as np

from gui.model.notices import Level, Remedy
from gui.model.other_points import OtherPoints


def seen(count):
    return SimpleNamespace(face=SimpleNamespace(points_xy=np.zeros((count, 2))) if count else None)


def test_it_is_told_once_and_anew_after_the_page_is_shown_again():
    told = []
    points = OtherPoints(told.append, "Masks need 68 points, not {count}.")
    for count in (0, 68, 12, 12, 0, 12, 5, 68, 12):
        points.take(seen(count))
    assert [notice.text for notice in told] == [f"Masks need 68 points, not {count}." for count in (12, 5, 12)]
    assert told[0].level is Level.WARNING and told[0].remedies == (Remedy.USUAL_MODEL,) and told[0].seconds is None
    points.forget()
    points.take(seen(12))
    assert len(told) == 4
