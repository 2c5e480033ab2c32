"""NVIDIA's graphics processor for ONNX Runtime: whether there is one, its libraries, and which of them is missing.

The libraries of CUDA and cuDNN come with the packages of the extra ``gpu``, or with the system. Those of packages lie
where the system does not look: they have to be loaded before the first network asks for them.
"""

from __future__ import annotations

import ctypes
import io
import sys
from contextlib import redirect_stdout
from functools import cache
from pathlib import Path

_DRIVERS = {"linux": "libcuda.so.1", "win32": "nvcuda.dll"}
_PROVIDERS = {"linux": "libonnxruntime_providers_cuda.so", "win32": "onnxruntime_providers_cuda.dll"}
GPU_EXTRA = 'Install the program\'s extra "gpu", or CUDA and cuDNN.'


def has_driver() -> bool:
    """Whether NVIDIA's driver is there. Without it ONNX Runtime need not be loaded at all."""
    return _load_problem(_DRIVERS.get(sys.platform, "")) == ""


@cache
def load_libraries() -> None:
    """Load the libraries of the packages, once; what is missing is for `missing_library` to say."""
    import onnxruntime

    with redirect_stdout(io.StringIO()):  # it prints what it does not find
        onnxruntime.preload_dlls()


def missing_library() -> str:
    """Which library CUDA does not find here, in a few words; "" where all are there, or none is asked for.

    To be asked after a network did not run.
    """
    if not has_driver():
        return "NVIDIA's driver is missing"
    import onnxruntime

    provider = Path(onnxruntime.__file__).parent / "capi" / _PROVIDERS[sys.platform]
    if not provider.exists():
        return f"{provider.name} is missing"
    # The system names the first that it does not find: "libcublasLt.so.13: cannot open shared object file: ..."
    name, colon, _ = _load_problem(str(provider)).partition(":")
    return f"{name} is missing" if colon and ".so" in name and name != str(provider) else ""


def _load_problem(library: str) -> str:
    """Why a library cannot be loaded; "" where it can."""
    if not library:
        return "there is none for this system"
    try:
        ctypes.CDLL(library)
    except OSError as error:
        return str(error) or "it cannot be loaded"
    return ""
