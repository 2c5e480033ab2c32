import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import tracker.face.response_backend as response_backend
from kernels.response import LANES
from tracker.face.response_backend import (
    Backend,
    BackendError,
    choose_backend,
    fastest_backend,
    make_responder,
    milliseconds,
)

ROOT = Path(__file__).resolve().parents[3]


class Experts:
    filters = np.zeros((2, 1, 11, 11), dtype=np.float32)
    gains = np.ones(2, dtype=np.float32)
    biases = np.zeros(2, dtype=np.float32)


def test_without_a_driver_the_processor_is_chosen_and_nothing_is_measured():
    assert fastest_backend(lambda backend: pytest.fail("measured"), with_driver=False) is Backend.NUMBA


@pytest.mark.parametrize(("cuda_ms", "expected"), [(0.1, Backend.ONNX_CUDA), (9.0, Backend.NUMBA)])
def test_with_a_driver_the_faster_one_is_chosen(cuda_ms, expected):
    took = {Backend.ONNX_CUDA: cuda_ms, Backend.NUMBA: 0.4}
    assert fastest_backend(took.__getitem__, with_driver=True) is expected


def test_the_choice_is_made_once():
    assert choose_backend() is choose_backend()
    assert choose_backend.cache_info().misses == 1


def test_a_driver_without_its_libraries_leaves_the_processor():
    def broken(backend):
        if backend is Backend.ONNX_CUDA:
            raise BackendError("no cuDNN")
        return 0.4

    assert fastest_backend(broken, with_driver=True) is Backend.NUMBA


def test_falling_back_to_another_provider_is_an_error(monkeypatch):
    monkeypatch.setitem(response_backend._PROVIDERS, Backend.ONNX_CUDA, "NoSuchExecutionProvider")
    responder = make_responder(Experts(), (40, 60), Backend.ONNX_CUDA)
    with pytest.warns(UserWarning), pytest.raises(BackendError, match="onnx-cuda does not work"):
        responder.respond(
            np.zeros((1, 40, 60), dtype=np.float32), np.zeros((2, 2), dtype=np.int64), 7, np.empty((2, 7, LANES), "f4")
        )


@pytest.mark.parametrize("backend", [Backend.NUMBA, Backend.ONNX_CPU])
def test_back_ends_can_be_timed(backend):
    assert 0 < milliseconds(backend) < 1000


def test_asking_for_a_graphics_processor_makes_no_noise():
    """Missing CUDA libraries are reported by ONNX Runtime itself on stderr, from native code."""
    program = (
        "from tracker.face.response_backend import Backend, BackendError, milliseconds\n"
        "try:\n    milliseconds(Backend.ONNX_CUDA)\nexcept BackendError:\n    pass\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr == ""
