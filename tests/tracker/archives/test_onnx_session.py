"""Opening a network: what does not run, or would run on something else, is one error of one line."""

import pytest

from tracker.archives.onnx_session import CPU, SessionError, open_session
from tracker.commands.probes import identity_network
from tracker.errors import ModelFileError
from tracker.face.conv_experts import ConvExperts


def test_a_network_runs_where_it_was_asked_for():
    session = open_session(identity_network(), CPU)
    assert session.run(None, {"x": [3.0]})[0][0] == 3.0


@pytest.mark.parametrize("content", [b"", b"no network", identity_network()[:-20], b"\xff" * 1000])
def test_what_is_no_network_is_refused_in_one_line(content):
    with pytest.raises(SessionError) as refused:
        open_session(content, CPU)
    assert str(refused.value) and "\n" not in str(refused.value)
    with pytest.raises(ModelFileError, match="the learned experts mine"):
        ConvExperts(content, "mine")


def test_another_provider_than_the_one_asked_for_is_refused():
    with pytest.warns(UserWarning), pytest.raises(SessionError, match=f"fell back from Nowhere to {CPU}"):
        open_session(identity_network(), "Nowhere")
