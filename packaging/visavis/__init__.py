"""visavis as a library: frames in, what the tracker knows of faces out, pictures with effects, recordings. No Qt.

>>> import visavis
>>> for frame, result in visavis.track("clip.mp4"):
...     print(frame.time_s, result.state, result.primary and result.primary.face.score)

What is in ``__all__`` is public: it keeps its name and its meaning within a major version, as do the public attributes
of what it returns. Everything else in the package is the program's own business and may change at any time.

Errors that a user can do something about are `VisavisError`, with one plain sentence. Units and signs are those of
``kernels/README.md``: pixels from the middle of the upper left one, metres in the camera's frame, radians.
"""

from typing import TYPE_CHECKING, Any

from tracker import VERSION

__version__ = VERSION

if TYPE_CHECKING:
    from visavis.interface import (
        Effect,
        Face,
        Frame,
        FrameSource,
        HeadPose,
        Mode,
        PictureFace,
        PictureFitter,
        Pipeline,
        PipelineSettings,
        Session,
        SourceError,
        State,
        TrackedFace,
        TrackResult,
        VideoWriter,
        VisavisError,
        Wanted,
        axes_of,
        fit_picture,
        open_film,
        open_source,
        read_picture,
        read_session,
        send,
        settings,
        track,
        write_picture,
    )

__all__ = [
    "Effect",
    "Face",
    "Frame",
    "FrameSource",
    "HeadPose",
    "Mode",
    "PictureFace",
    "PictureFitter",
    "Pipeline",
    "PipelineSettings",
    "Session",
    "SourceError",
    "State",
    "TrackResult",
    "TrackedFace",
    "VideoWriter",
    "VisavisError",
    "Wanted",
    "__version__",
    "axes_of",
    "fit_picture",
    "open_film",
    "open_source",
    "read_picture",
    "read_session",
    "send",
    "settings",
    "track",
    "write_picture",
]


def __getattr__(name: str) -> Any:
    """Load it all when the first of it is asked for: the program's commands shall not wait for it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from tracker.kernel_cache import use_kernel_cache

    # Before Numba is imported, so that nobody waits until kernels are compiled that are compiled already.
    use_kernel_cache()
    from visavis import interface

    return getattr(interface, name)


def __dir__() -> list[str]:
    return sorted(__all__)
