"""What the effects page shows, in one piece. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from types import MappingProxyType

from gui.pages.effects.settings import EffectsPageSettings
from gui.pages.effects.tiles import PictureKey, Tile, tiles_for
from tracker.effects.gallery import GalleryEntry
from tracker.types import Image


@dataclass(frozen=True, slots=True)
class EffectsState:
    """Everything that the page's widgets show, except for the stream of pictures.

    ``masks`` is None until somebody has looked which there are. A picture that is None cannot be drawn. ``own``:
    pictures of tiles on the face that is followed.
    """

    page: EffectsPageSettings = field(default_factory=EffectsPageSettings)
    masks: tuple[GalleryEntry, ...] | None = None
    pictures: MappingProxyType[PictureKey, Image | None] = field(default_factory=lambda: MappingProxyType({}))
    own: MappingProxyType[PictureKey, Image] = field(default_factory=lambda: MappingProxyType({}))
    filming: bool = False
    making: bool = False
    can_undo: bool = False
    can_redo: bool = False

    def picture(self, key: PictureKey) -> Image | None:
        """What a tile shows; None while nothing can be shown."""
        return self.own.get(key, self.pictures.get(key))

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """What can be chosen now."""
        return tiles_for(self.page.effect.kind, self.masks or ())

    @property
    def chosen_mask(self) -> GalleryEntry | None:
        """The mask in use."""
        effect = self.page.effect
        if effect.kind not in ("swap", "mask"):
            return None
        return next((entry for entry in self.masks or () if entry.name == effect.mask), None)


StateListener = Callable[[EffectsState, EffectsState], None]
