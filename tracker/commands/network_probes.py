"""Small programs that try how networks run here; each is run in a process of its own, as a broken driver may end it.

They are run as ``-m`` with a name of `PROBES`; see `tracker.commands.probes`.
"""

from __future__ import annotations

import sys

import numpy as np

from tracker.commands.probes import identity_network


def providers() -> None:
    """Run the smallest network on everything that there is, and tell what does not."""
    import onnxruntime

    from tracker.archives.graphics_processor import missing_library
    from tracker.archives.onnx_session import CUDA, open_session

    content = identity_network()
    for provider in onnxruntime.get_available_providers():
        try:
            works = open_session(content, provider).run(None, {"x": np.ones(1, "f4")})[0][0] == 1
        except Exception:
            works = False
        why = missing_library() if provider == CUDA and not works else ""
        print("provider:", provider.removesuffix("ExecutionProvider"), "works" if works else "fails", why)


def placement() -> None:
    """Tell where the network of faces runs, and how long a look takes."""
    from tracker.archives.onnx_session import CUDA
    from tracker.face.model_file import shipped_face_model
    from tracker.face.processor import AUTO, look_ms, placement_for

    model = shipped_face_model("exact")
    placed = placement_for(model, AUTO)
    where = "the graphics processor (CUDA)" if placed.provider == CUDA else "the processor"
    assert model.network is not None
    told = f"on {where}, {look_ms(model.network, model.name, placed.provider):.1f} ms a look. {placed.note}"
    print(told.strip())


def responses() -> None:
    """Tell what computes the response maps of a face, and how long that takes."""
    from tracker.face.response_backend import choose_backend, milliseconds

    backend = choose_backend()
    print(f"{backend.value}, {milliseconds(backend):.2f} ms for the response maps of a face")


PROBES = {"providers": providers, "placement": placement, "responses": responses}

if __name__ == "__main__":
    from tracker.kernel_cache import use_kernel_cache

    use_kernel_cache()
    PROBES[sys.argv[1]]()
