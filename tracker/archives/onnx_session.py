"""Loading a network into ONNX Runtime, on one provider and no other, without its chatter."""

from __future__ import annotations

from typing import Any

# ONNX Runtime's names of what runs a network.
CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"
_SILENT = 4


def open_session(network: bytes, provider: str, threads: int = 1) -> Any:
    """A session for a network.

    Parameters
    ----------
    network : bytes
        An ONNX file.
    provider : str
        What is to run it. ONNX Runtime falls back without an error where that does not work: the caller compares with
        ``get_providers()[0]``.
    threads : int
        Of the processor. One face is little work: more would only get in the way of the other stages.

    Raises
    ------
    Exception
        ONNX Runtime has exceptions of many kinds, one for each way to fail.
    """
    import onnxruntime

    # It reports libraries that are not installed, and what it thinks of a model, on stderr; what callers say is enough.
    onnxruntime.set_default_logger_severity(_SILENT)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = _SILENT
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(network, options, providers=[provider])
