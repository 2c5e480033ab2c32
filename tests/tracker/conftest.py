"""A learned model for tests: the smallest that ships."""

import pytest

from tracker.face.model_file import shipped_face_model


@pytest.fixture(scope="session")
def learned_model():
    """The face model of the small network."""
    return shipped_face_model("conv-small")
