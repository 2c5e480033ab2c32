"""What other programs can ask of the effects, and are told of them. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from gui.model.remote import RemoteCommand, chosen
from gui.pages.effects.effects_state import EffectsState
from gui.pages.effects.kinds import KINDS
from gui.pages.effects.model import EffectsModel
from gui.pages.effects.tiles import Tile, is_face, tiles_for
from gui.words import later, tr
from tracker.effects.gallery import GalleryEntry

OFF = "off"


def effect_command(model: EffectsModel, show_page: Callable[[], object]) -> RemoteCommand:
    """Chooses an effect; it can be seen on its page only, which is shown for it."""

    def masks() -> Sequence[GalleryEntry]:
        return model.gallery.entries() if model.state.masks is None else model.state.masks

    def choose(text: str) -> str:
        tiles = _tiles(masks())
        kinds = {kind: tr(words.title) for kind, words in KINDS.items() if kind != "none"}
        name = chosen(text, {OFF: tr("Off")} | kinds | {name: tile.title for name, tile in tiles.items()})
        if name == OFF:
            model.choose_kind("none")
            return tr("No effect.")
        show_page()
        if name in kinds:
            model.choose_kind(name)
            return kinds[name]
        model.choose(tiles[name])
        return tiles[name].title

    return RemoteCommand(
        "effect",
        later("Choose an effect, or none"),
        choose,
        f"NAME|{OFF}",
        lambda: {OFF: tr("Off")} | {name: tile.title for name, tile in _tiles(masks()).items()},
    )


def effect_status(state: EffectsState) -> dict[str, Any] | None:
    """Which effect is on, if one is."""
    effect = state.page.effect
    if effect.kind == "none":
        return None
    return {"kind": effect.kind, "name": next((one.name for one in state.tiles if one.is_chosen(effect)), None)}


def _tiles(masks: Sequence[GalleryEntry]) -> dict[str, Tile]:
    """All that can be chosen, by names of their own: drawings as masks, faces and own masks as swaps, and either as
    the other by ``mask NAME`` and ``swap NAME``."""
    plain = [entry for entry in masks if not entry.own and not is_face(entry)]
    faces = [entry for entry in masks if entry not in plain]
    tiles = (
        *tiles_for("mask", plain),
        *tiles_for("swap", faces),
        *(tile for tile in tiles_for("deform", ()) if tile.name != "none"),
        *tiles_for("caricature", ()),
    )
    # The first of a name has it.
    short = {tile.name: tile for tile in reversed(tiles)}
    long = {f"{tile.kind} {tile.name}": tile for kind in ("mask", "swap") for tile in tiles_for(kind, masks)}
    return dict(reversed(short.items())) | long
