"""Where a network runs: where it is quicker, or where it was wanted; and never silently elsewhere."""

import pytest

from tracker.archives import onnx_session
from tracker.archives.onnx_session import CPU, CUDA, SessionError, open_session
from tracker.commands.probes import identity_network
from tracker.errors import ModelFileError
from tracker.face import processor
from tracker.face.follower import FaceSettings
from tracker.face.model_file import shipped_face_model
from tracker.face.prepared import face_wish, prepare_face
from tracker.face.processor import Placement, place


def machine(**times):
    """Milliseconds by provider; a provider without does not work."""

    def took_ms(provider):
        if provider not in times:
            raise ModelFileError("it does not run")
        return times[provider]

    return took_ms


QUICK, SLOW = machine(**{CPU: 9.0, CUDA: 2.0}), machine(**{CPU: 2.0, CUDA: 9.0})


@pytest.mark.parametrize(
    ("wanted", "took_ms", "expected"),
    [("auto", QUICK, CUDA), ("auto", SLOW, CPU), ("gpu", SLOW, CUDA), ("cpu", QUICK, CPU)],
)
def test_the_quicker_one_is_taken_unless_another_is_wanted(wanted, took_ms, expected):
    assert place(wanted, took_ms, with_driver=True, missing=str) == Placement(expected)


@pytest.mark.parametrize("wanted", ["auto", "gpu"])
def test_a_graphics_processor_that_does_not_work_is_told_of(wanted):
    found = place(wanted, machine(**{CPU: 2.0}), with_driver=True, missing=lambda: "libcudnn.so.9 is missing")
    assert found.provider == CPU
    assert "libcudnn.so.9 is missing" in found.note
    assert "it does not run" in place(wanted, machine(), with_driver=True, missing=str).note


def test_without_a_driver_nothing_is_tried_unless_asked_for():
    def tried(provider):
        raise ModelFileError(f"{provider} was tried")

    assert place("auto", tried, with_driver=False, missing=str) == Placement(CPU)
    assert "was tried" in place("gpu", tried, with_driver=False, missing=str).note


def test_a_face_is_made_ready_anew_for_another_processor(monkeypatch):
    monkeypatch.setattr(processor, "has_driver", lambda: False)
    monkeypatch.setattr(processor, "missing_library", lambda: "NVIDIA's driver is missing")
    monkeypatch.setattr(processor, "look_ms", lambda network, name, provider: machine()(provider))
    processor._measured.cache_clear()
    usual, wanted = FaceSettings(model="conv-small"), FaceSettings(model="conv-small", processor="gpu")
    assert face_wish(usual) != face_wish(wanted)
    prepared = prepare_face(wanted)
    processor._measured.cache_clear()
    assert prepared.is_for(wanted) and not prepared.is_for(usual)
    assert "driver is missing" in prepared.note
    assert prepare_face(usual).note == ""


def test_a_classical_model_stays_on_the_processor():
    assert processor.placement_for(shipped_face_model("svm"), "gpu") == Placement(CPU)


def test_libraries_are_loaded_before_the_first_network_on_cuda(monkeypatch):
    order = []

    class Session:
        def __init__(self, network, options, providers):
            order.append(providers[0])

        def get_providers(self):
            return [CPU]

    monkeypatch.setattr("onnxruntime.InferenceSession", Session)
    monkeypatch.setattr(onnx_session, "load_libraries", lambda: order.append("libraries"))
    monkeypatch.setattr(onnx_session, "missing_library", lambda: "libcufft.so.12 is missing")
    with pytest.raises(SessionError, match=r"libcufft\.so\.12 is missing"):
        open_session(identity_network(), CUDA)
    open_session(identity_network(), CPU)
    assert order == ["libraries", CUDA, CPU]
