"""What can be chosen on the effects page, as tiles of the gallery: plain data, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gui.pages.effects.kinds import KINDS
from gui.pages.effects.settings import EffectsPageSettings
from gui.words import tr
from tracker.effects.deformation import shipped_presets
from tracker.effects.gallery import GalleryEntry
from tracker.effects.settings import EffectSettings

# What is named of the picture of a tile: where it comes from, and which one of those.
PictureKey = tuple[str, str]

EXAGGERATIONS = (1.5, 2.0, 2.5, 3.0, 3.5, 4.0)
# What is offered while nothing is chosen: something of everything.
_TASTERS = (
    *(("mask", "fox"), ("deform", "big-eyes"), ("mask", "calavera"), ("caricature", "3"), ("deform", "alien")),
    *(("swap", "average"), ("mask", "harlequin"), ("deform", "baby"), ("mask", "gold"), ("deform", "villain")),
)
_PORTRAITS = "portraits"
_FACES = ("average",)


@dataclass(frozen=True, slots=True)
class Tile:
    """Something to click: the effect that it stands for, its words, the key of its picture, whether it is the
    user's own mask."""

    kind: str
    name: str
    title: str
    help: str
    picture: PictureKey
    own: bool = False

    def applied(self, page: EffectsPageSettings) -> EffectsPageSettings:
        """The page's settings with this chosen."""
        effect = replace(page.effect, kind=self.kind)
        match self.kind:
            case "swap":
                return replace(page, effect=replace(effect, mask=self.name), swap_mask=self.name)
            case "mask":
                return replace(page, effect=replace(effect, mask=self.name), drawn_mask=self.name)
            case "deform":
                return replace(page, effect=replace(effect, preset=self.name))
            case "caricature":
                return replace(page, effect=replace(effect, exaggeration=float(self.name)))
        return replace(page, effect=effect)

    def is_chosen(self, effect: EffectSettings) -> bool:
        """Whether this is the effect in use."""
        if self.kind != effect.kind:
            return False
        match self.kind:
            case "swap" | "mask":
                return effect.mask == self.name
            case "deform":
                return effect.preset == self.name
            case "caricature":
                return effect.exaggeration == float(self.name)
        return True


def tiles_for(kind: str, masks: Sequence[GalleryEntry]) -> tuple[Tile, ...]:
    """The tiles of one kind of effect, given the masks there are."""
    match kind:
        case "swap" | "mask":
            return tuple(mask_tile(kind, entry) for entry in _sorted(kind, masks))
        case "deform":
            return tuple(_preset_tile(name) for name in ("none", *shipped_presets()))
        case "caricature":
            return tuple(_caricature_tile(times) for times in EXAGGERATIONS)
    return _tasters(masks)


def kept_after(page: EffectsPageSettings, kind: str) -> EffectsPageSettings:
    """The page's settings with another kind of effect, with the mask last used for it."""
    mask = page.mask_for(kind) if kind in ("swap", "mask") else page.effect.mask
    return replace(page, effect=replace(page.effect, kind=kind, mask=mask))


def _tasters(masks: Sequence[GalleryEntry]) -> tuple[Tile, ...]:
    by_name = {entry.name: entry for entry in masks}
    tiles = []
    for kind, name in _TASTERS:
        if kind == "deform":
            tiles.append(_preset_tile(name))
        elif kind == "caricature":
            tiles.append(replace(_caricature_tile(float(name)), title=tr(KINDS[kind].title)))
        elif name in by_name:
            tiles.append(mask_tile(kind, by_name[name]))
    return tuple(tiles)


def _sorted(kind: str, masks: Sequence[GalleryEntry]) -> list[GalleryEntry]:
    """The user's own first; then faces before drawings for a swap, and the other way round for a mask."""

    def place(entry: GalleryEntry) -> int:
        return 0 if entry.own else 1 if is_face(entry) is (kind == "swap") else 2

    return sorted(masks, key=place)


def is_face(entry: GalleryEntry) -> bool:
    """Whether a mask that comes with the program is somebody's face, and no drawing."""
    return entry.picture.parent.name == _PORTRAITS or entry.name in _FACES


def mask_tile(kind: str, entry: GalleryEntry) -> Tile:
    """The tile of a mask."""
    title = title_of(entry)
    help = tr("{title}. Yours.", title=title) if entry.own else tr("{title}. Comes with the program.", title=title)
    return Tile(kind, entry.name, title, help, ("mask", entry.name), entry.own)


def title_of(entry: GalleryEntry) -> str:
    """The title of a mask: one's own as it was written, others in the user's language."""
    return entry.title if entry.own else tr(entry.title)


def _preset_tile(name: str) -> Tile:
    if name == "none":
        return Tile("deform", name, tr("Plain"), tr("No preset: bend by the components alone."), ("deform", name))
    preset = shipped_presets()[name]
    return Tile("deform", name, tr(preset.title), tr(preset.help), ("deform", name))


def _caricature_tile(times: float) -> Tile:
    name = f"{times:g}"
    help = tr("{times} times as special. Anything from -1 to 4 can be set at the side.", times=name)
    return Tile("caricature", name, f"{name}×", help, ("caricature", name))
