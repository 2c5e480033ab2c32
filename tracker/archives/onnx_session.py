"""Loading a network into ONNX Runtime, on one provider and no other, without its chatter."""

from __future__ import annotations

from typing import Any

from tracker.archives.graphics_processor import GPU_EXTRA, load_libraries, missing_library
from tracker.checked_file import one_line
from tracker.errors import VisavisError

# ONNX Runtime's names of what runs a network.
CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"
_SILENT = 4


class SessionError(VisavisError):
    """A network does not run on the provider that was asked for; a few words say why."""


def open_session(network: bytes, provider: str, threads: int = 1) -> Any:
    """A session for a network.

    Parameters
    ----------
    network : bytes
        An ONNX file.
    provider : str
        What is to run it.
    threads : int
        Of the processor. One face is little work: more would only get in the way of the other stages.

    Raises
    ------
    SessionError
        If it does not run there, or is no network.
    """
    try:
        session = _opened(network, provider, threads)
        used = session.get_providers()[0]
    except Exception as error:  # ONNX Runtime has exceptions of many kinds, one for each way to fail
        raise SessionError(one_line(str(error).partition("\n")[0]) or type(error).__name__) from error
    # It falls back without an error where that provider does not work.
    if used != provider:
        why = missing_library() if provider == CUDA else ""
        advice = f": {why}. {GPU_EXTRA}" if why else ""
        raise SessionError(f"ONNX Runtime fell back from {provider} to {used}{advice}")
    return session


def _opened(network: bytes, provider: str, threads: int) -> Any:
    import onnxruntime

    if provider == CUDA:
        load_libraries()
    # It reports libraries that are not installed, and what it thinks of a model, on stderr; what callers say is enough.
    onnxruntime.set_default_logger_severity(_SILENT)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = _SILENT
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(network, options, providers=[provider])
