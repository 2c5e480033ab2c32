"""Small clips and pictures, and orders to work on them."""

from dataclasses import replace

import av
import numpy as np
import pytest

from tracker.batch.inputs import find_inputs
from tracker.batch.naming import with_stems
from tracker.batch.order import Order, SplitSettings, installation
from tracker.batch.products import Product
from tracker.effects.settings import EffectSettings
from tracker.pipeline import Mode, PipelineSettings

RATE = 10


def write_clip(path, frames, key_every=20):
    """A clip without a face in it, with a key frame every so often."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=RATE, options={"preset": "ultrafast", "bf": "0"})
        stream.width, stream.height, stream.gop_size = 64, 48, key_every
        for index in range(frames):
            image = np.full((48, 64, 3), 90, np.uint8)
            image[:, index % 64] = 200
            container.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="bgr24")))
        container.mux(stream.encode(None))
    return path


@pytest.fixture
def clip():
    """Writes a clip."""
    return write_clip


@pytest.fixture
def order(tmp_path):
    """What is asked for: the head in each clip."""
    settings = PipelineSettings()
    return Order(
        output=str(tmp_path / "out"),
        products=frozenset({Product.TRACK, Product.RESULTS}),
        mode=Mode.HEAD,
        settings=replace(settings, face=replace(settings.face, model="svm")),
        effect=EffectSettings(),
        horizontal_fov_rad=1.0,
        split=SplitSettings(20.0, 2.0),
        again=False,
        files={},
        installation=installation(),
    )


@pytest.fixture
def the_one(tmp_path):
    """The only input below the folder ``in``, and where its results go."""
    return lambda: next(with_stems(find_inputs([tmp_path / "in"], tmp_path / "out"), tmp_path / "out"))
