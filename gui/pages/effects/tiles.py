"""What can be chosen on the effects page, as tiles of the gallery: plain data, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gui.pages.effects.settings import EffectsPageSettings
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
class Kind:
    """One kind of effect: the words on its button, its icon, and what the panel says about it."""

    title: str
    help: str
    icon: str
    hint: str


KINDS = {
    "none": Kind("None", "Your face as it is", "none", "Your face as it is. Pick any tile to begin."),
    "swap": Kind(
        "Swap",
        "Another person's face in place of yours, lit as the scene is",
        "swap",
        "Another face over yours, lit as the scene is. Drop a picture on the window to use the face in it; show other "
        "people's faces only with their consent.",
    ),
    "mask": Kind(
        "Mask", "A drawn mask over your face", "mask", "A drawn mask that follows your face and its expressions."
    ),
    "deform": Kind(
        "Bend", "Your own face, bent", "deform", "Your own face, bent: by a preset, by components, or both."
    ),
    "caricature": Kind(
        "Caricature",
        "What sets your face apart, made more of",
        "caricature",
        "What sets your face apart from the mean face, made more of. It gets truer in the first seconds.",
    ),
}


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
            return tuple(_mask_tile(kind, entry) for entry in _sorted(kind, masks))
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
            tiles.append(replace(_caricature_tile(float(name)), title=KINDS[kind].title))
        elif name in by_name:
            tiles.append(_mask_tile(kind, by_name[name]))
    return tuple(tiles)


def _sorted(kind: str, masks: Sequence[GalleryEntry]) -> list[GalleryEntry]:
    """The user's own first; then faces before drawings for a swap, and the other way round for a mask."""

    def place(entry: GalleryEntry) -> int:
        is_face = entry.picture.parent.name == _PORTRAITS or entry.name in _FACES
        return 0 if entry.own else 1 if is_face is (kind == "swap") else 2

    return sorted(masks, key=place)


def _mask_tile(kind: str, entry: GalleryEntry) -> Tile:
    owner = "Yours" if entry.own else "Comes with the program"
    return Tile(kind, entry.name, entry.title, f"{entry.title}. {owner}.", ("mask", entry.name), entry.own)


def _preset_tile(name: str) -> Tile:
    if name == "none":
        return Tile("deform", name, "Plain", "No preset: bend by the components alone.", ("deform", name))
    preset = shipped_presets()[name]
    return Tile("deform", name, preset.title, preset.help, ("deform", name))


def _caricature_tile(times: float) -> Tile:
    name = f"{times:g}"
    help = f"{name} times as special. Anything from 1 to 4 can be set at the side."
    return Tile("caricature", name, f"{name}×", help, ("caricature", name))


def kind_action(kind: str) -> str:
    """Name of the action that changes to a kind of effect."""
    return f"effect_{kind}"
