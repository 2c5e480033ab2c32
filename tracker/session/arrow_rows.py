"""A result as a row of an Arrow table, and back, bit for bit; everything in it but pictures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pyarrow as pa

from tracker.session.arrow_columns import Columns
from tracker.types import TrackResult

FORMAT_VERSION = 1
FORMAT_KEY = b"visavis results"

# Pictures are in the film, or can be worked out from it; what is read back has None in their place.
PICTURES = frozenset({("TrackResult", "back_projection"), ("Face", "view"), ("Face", "covers")})
# Shapes of all arrays; only the first axis may be of any length.
SHAPES: dict[tuple[str, str], tuple[int | None, ...]] = {
    ("Face", "points_xy"): (None, 2),
    ("Face", "parameters"): (None,),
    ("Face", "shape_sigmas"): (None,),
    ("Face", "confidences"): (None,),
    ("Face", "seen"): (None,),
    ("HeadPose", "place_m"): (3,),
    ("HeadPose", "covariance"): (6, 6),
    ("HeadPose", "pivot_m"): (3,),
    ("TrackedHead", "frontal_m"): (None, 3),
    ("TrackedFace", "frontal_m"): (None, 3),
    ("Gaze", "direction"): (3,),
    ("Truth", "head_camera_m"): (3,),
    ("Truth", "landmarks_xy"): (None, 2),
    ("TrueEye", "iris_xy"): (2,),
    ("TrueEye", "direction"): (3,),
}

_RESULT = Columns(SHAPES, PICTURES).of_class(TrackResult)

SCHEMA = pa.schema(list(_RESULT.kind), metadata={FORMAT_KEY: str(FORMAT_VERSION).encode()})


def row_of(result: TrackResult) -> dict[str, Any]:
    """A result in numbers, texts, lists and dictionaries, as `SCHEMA` wants them.

    Parameters
    ----------
    result : TrackResult
        Its pictures (`FitView`, `Covers`, the back-projection) are left out.

    Returns
    -------
    dict
        A key for each field; what is not known is None.
    """
    row: dict[str, Any] = _RESULT.plain(result)
    return row


def result_of(row: Mapping[str, Any]) -> TrackResult:
    """The result that a row was made of, but for its pictures.

    Parameters
    ----------
    row : mapping
        As `row_of` makes them, or `pyarrow.RecordBatch.to_pylist`. A field that is missing, as in a file that an older
        version wrote, gets its default.

    Raises
    ------
    ValueError
        If something is in it that is not part of a result.
    """
    try:
        result: TrackResult = _RESULT.value(row)
    except (TypeError, AttributeError, KeyError) as error:
        raise ValueError(f"a row is no result ({error})") from error
    return result
