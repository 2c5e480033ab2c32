"""The scene behind the glass as a sink: drawn for where the head is, and handed on as pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tracker.drawing import draw_inset
from tracker.pose.viewpoint import Viewpoint
from tracker.run.sinks import Sink
from tracker.scene_view import SceneView
from tracker.types import Frame, HeadPosition, TrackedHead, TrackResult


class SceneSink:
    """Draws a scene as seen through the screen by the head that is tracked.

    To be made on the thread that uses it: what draws belongs to one thread.

    Parameters
    ----------
    scene : SceneView
        Closed together with this sink.
    view : Viewpoint
    pictures : Sink
        Takes the pictures, as frames; closed together with this sink.
    inset : bool
        Draw the camera's picture into a corner, where there is one.
    placed : bool
        The camera's place is known. Else the head is taken to start in front of the middle of the screen.
    """

    def __init__(self, scene: SceneView, view: Viewpoint, pictures: Sink, *, inset: bool, placed: bool) -> None:
        self._scene, self._view, self._pictures, self._inset = scene, view, pictures, inset
        self._placed: Callable[[TrackResult], TrackResult] = (lambda result: result) if placed else _Recentred()
        self._last_s: float | None = None

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Draw the scene for one more result."""
        self._view.take(self._placed(result))
        eye_m = self._view.at(result.time_s)
        self._scene.advance(self._elapsed_s(result.time_s), eye_m, follows=self._view.follows)
        picture = self._scene.render(eye_m, result.box.angle_rad if result.box else 0.0)
        if self._inset and frame.image.size:
            draw_inset(picture, frame.image, result.box)
        self._pictures.take(replace(frame, image=picture), result)

    def close(self) -> None:
        """Finish the pictures and let go of the scene."""
        try:
            self._pictures.close()
        finally:
            self._scene.close()

    def _elapsed_s(self, time_s: float) -> float:
        last_s, self._last_s = self._last_s, time_s
        return 0.0 if last_s is None else max(0.0, time_s - last_s)


class _Recentred:
    """Moves all results so that the head is first seen in front of the middle of the screen.

    Hardly any camera stands where the settings say and looks straight ahead; the app's viewer would press "recentre".
    """

    def __init__(self) -> None:
        self._first: HeadPosition | None = None

    def __call__(self, result: TrackResult) -> TrackResult:
        head = result.head
        if head is None:
            return result
        first = self._first = self._first or head
        moved = HeadPosition(head.x_m - first.x_m, head.y_m - first.y_m, head.z_m)
        seen = TrackedHead(box=result.box, confidence=result.confidence, sighting=result.sighting, head=moved)
        return replace(result, tracked_head=seen, faces=())
