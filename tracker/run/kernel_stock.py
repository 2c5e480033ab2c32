"""The kernels as the app needs them: those of the head at once, all others behind its back."""

from __future__ import annotations

from collections.abc import Callable

from tracker.run.compiling import Compiling
from tracker.run.kernel_parts import KernelPart, is_compiled

Tell = Callable[[float], object]

_REST = (KernelPart.FACE, KernelPart.EFFECTS)


class KernelStock:
    """Compiles what is not compiled yet. Each method that is slow may be called on a thread of its own."""

    def __init__(self) -> None:
        self._compiling: Compiling | None = None
        self._face_loaded = self._stopped = False

    def has_head(self) -> bool:
        """Whether a head can be followed at once."""
        return is_compiled(KernelPart.HEAD)

    def has_rest(self) -> bool:
        """Whether a face can be followed at once, and an effect be drawn."""
        return all(is_compiled(part) for part in _REST)

    def make_head(self, tell: Tell) -> None:
        """Compile what follows a head, here: another process would first have to load what this one has loaded."""
        _warm_up(tell, KernelPart.HEAD)

    def make_rest(self, tell: Tell) -> None:
        """Compile all else in other processes, or here if that cannot be."""
        self._compiling = Compiling(_REST)
        if self._stopped:
            self._compiling.stop()
        self._compiling.run(tell)

    def load_face(self) -> None:
        """Load what follows a face, so that no frame waits for it; once."""
        if not self._face_loaded:
            _warm_up(lambda share: None, KernelPart.FACE)
            self._face_loaded = True

    def stop(self) -> None:
        """Give up what other processes compile."""
        self._stopped = True
        if self._compiling is not None:
            self._compiling.stop()


def _warm_up(tell: Tell, part: KernelPart) -> None:
    from tracker.run.warm_up import warm_up

    warm_up(lambda name, share: tell(share), [part])
