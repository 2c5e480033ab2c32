"""Training the decoder of covers: on any landmark network, stopped and gone on with, and out through its file."""

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from tests.tracker.training.test_cover_crops import Same  # noqa: E402
from tracker.errors import DataSetError  # noqa: E402
from tracker.face.conv_experts import ConvExperts  # noqa: E402
from tracker.face.cover_decoder import CoverDecoder as RunDecoder  # noqa: E402
from tracker.training.cover_crops import CoverCrops  # noqa: E402
from tracker.training.cover_evaluation import chances_of, evaluate  # noqa: E402
from tracker.training.cover_export import decoder_to_onnx  # noqa: E402
from tracker.training.cover_faces import FACE, OTHER, PartedFace, larger_frame  # noqa: E402
from tracker.training.cover_network import CoverDecoder, edge_weights, loss_of  # noqa: E402
from tracker.training.cover_sprites import Sprite  # noqa: E402
from tracker.training.cover_training import CoverPlan, canvas_of, cell_colours, train_decoder  # noqa: E402
from tracker.training.cover_trunk import Trunk  # noqa: E402

PLAN = CoverPlan(pools=2, pool=8, passes=2, batch=4)


def silent(what, share):
    pass


@pytest.fixture(scope="module")
def experts(learned_model):
    return ConvExperts(learned_model.network, "conv-small")


@pytest.fixture(scope="module")
def trunk(learned_model):
    return Trunk(learned_model.network, 128)


@pytest.fixture(scope="module")
def crops(experts):
    frame = experts.frame
    side = larger_frame(frame).width_px
    image = np.random.default_rng(1).integers(0, 256, (side, side, 3)).astype(np.uint8)
    labels = np.full((side, side), OTHER, np.uint8)
    labels[side // 4 : -side // 4, side // 4 : -side // 4] = FACE
    sprite = Sprite(np.full((40, 40, 3), 200, np.uint8), np.ones((40, 40), np.float32), is_skin=False)
    return CoverCrops([PartedFace("made", image, labels)], Same(sprite), frame)


def test_the_trunk_is_read_at_every_stride(trunk):
    assert [tap.stride for tap in trunk.taps] == [2, 4, 8, 16]
    seen = trunk.seen(np.zeros((2, 1, 128, 128), np.float32))
    assert [one.shape for one in seen] == [
        (2, tap.channels, 128 // tap.stride, 128 // tap.stride) for tap in trunk.taps
    ]


def test_a_training_that_was_stopped_goes_on_as_it_would_have(trunk, crops, tmp_path):
    whole = train_decoder(crops, trunk, PLAN, tmp_path / "whole", silent)

    class StopError(Exception):
        pass

    def stop(what, share):
        if "training" in what and share > 0.5:
            raise StopError

    with pytest.raises(StopError):
        train_decoder(crops, trunk, PLAN, tmp_path / "stopped", stop)
    resumed = train_decoder(crops, trunk, PLAN, tmp_path / "stopped", silent)
    for one, other in zip(whole.state_dict().values(), resumed.state_dict().values(), strict=True):
        torch.testing.assert_close(one, other)
    with pytest.raises(DataSetError):
        train_decoder(crops, trunk, CoverPlan(pools=9, pool=8, passes=2, batch=4), tmp_path / "whole", silent)


def test_the_file_says_what_the_network_says_and_belongs_to_the_trunk(trunk, crops, learned_model):
    torch.manual_seed(3)
    network = CoverDecoder(trunk.taps)
    with torch.no_grad():
        for value in network.buffers():
            if value.dtype.is_floating_point:
                value.add_(0.3 * torch.rand_like(value))
    network.eval()
    decoder = RunDecoder(decoder_to_onnx(network, trunk), "made")
    assert decoder.belongs_to(learned_model.network)
    sample = crops.plain(0)
    seen = [torch.from_numpy(one) for one in trunk.seen(canvas_of(sample.image)[None, None])]
    colours = torch.from_numpy(cell_colours(sample.image).transpose(2, 0, 1)[None].copy())
    with torch.no_grad():
        said = torch.softmax(network(colours, *seen), dim=1)[0].numpy()
    np.testing.assert_allclose(chances_of(decoder, trunk, sample), said, atol=1e-4)
    report = evaluate(decoder, trunk, [("made", crops)])
    assert 0.0 <= report.rows[0][2] <= 1.0
    assert "made" in report.table()


def test_the_loss_is_least_for_the_truth_and_minds_covers_where_nothing_is_known():
    shares = torch.zeros(1, 3, 16, 16)
    shares[:, 0], shares[:, 0, 4:9, 4:9], shares[:, 2, 4:9, 4:9] = 1.0, 0.0, 1.0
    known = torch.ones(1, 16, 16)
    known[:, 12:] = 0.0
    weights = edge_weights(shares, known)
    assert weights[0, 4, 4] == 3.0
    assert weights[0, 1, 1] == 1.0
    assert weights[0, 14, 1] == 0.0
    right = 12.0 * shares
    wrong = right.roll(3, dims=3)
    assert loss_of(right, shares, weights) < 0.1 * loss_of(wrong, shares, weights)
    elsewhere = right.clone()
    elsewhere[:, 0, 12:], elsewhere[:, 2, 12:] = 0.0, 12.0
    assert loss_of(elsewhere, shares, weights) > loss_of(right, shares, weights) + 0.1
