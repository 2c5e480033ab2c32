"""What a page or tool says of itself to somebody who sees the program for the first time. Plain data, no Qt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Invitation:
    """A card of the first start; who takes it up gets what it belongs to.

    Attributes
    ----------
    title, text, icon : str
        In the reader's language where they are shown, not here.
    then : tuple of str
        Actions that are done besides.
    own_source : bool
        Whether it is about the user: their camera is opened or, where there is none, they are asked for a clip.
    text_without_camera : str
        Said in place of ``text`` where there is no camera.
    """

    title: str
    text: str
    icon: str
    then: tuple[str, ...] = ()
    own_source: bool = False
    text_without_camera: str = ""

    def words(self, *, has_camera: bool) -> str:
        """The line below the title."""
        return self.text if has_camera or not self.text_without_camera else self.text_without_camera
