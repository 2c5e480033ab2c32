"""What a batch is asked to do, in a form that travels to other machines: files of the user's own travel along."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from tracker import VERSION
from tracker.archives.manifest import MANIFEST, MODELS
from tracker.batch.inputs import Kind
from tracker.batch.products import Product
from tracker.batch.records import Making
from tracker.checked_file import content_of
from tracker.effects.making import is_picture_file
from tracker.effects.settings import EffectSettings
from tracker.errors import VisavisError
from tracker.face.personal_file import SUFFIX, file_for
from tracker.face.processor import ON_CPU
from tracker.face.shipped import MOST_EXACT
from tracker.face.tiers import AUTOMATIC, MODEL_VARIABLE, model_for
from tracker.kernel_cache import digest_of_kernels
from tracker.pipeline import Mode, PipelineSettings
from tracker.settings import knob, to_dict

# Settings that may name a file of the user's own.
_FILES = (("face", "model"), ("face", "personal"), ("expression", "ranges"), ("expression", "own"))
_MOST_BYTES = 1 << 28
_TRACKER = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class SplitSettings:
    """How long clips are split, so that many processes can work on one."""

    chunk_s: float = knob(
        120.0, 10.0, 36_000.0, "s", "Clips longer than one and a half of this are split. Higher: fewer, longer chunks."
    )
    overlap_s: float = knob(
        5.0, 1.0, 60.0, "s", "So much before its own begin a chunk is tracked. Higher: smaller steps between chunks."
    )


@dataclass(frozen=True, slots=True)
class CarriedFile:
    """A file of the user's own.

    Attributes
    ----------
    name : str
    content : bytes
    """

    name: str
    content: bytes = field(repr=False)

    @property
    def digest(self) -> str:
        """Sha256 of what is in it."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True)
class Installation:
    """Which version of the program and of its models a machine has.

    Attributes
    ----------
    program : str
    models : str
        Digest of the list of all models that ship, which has a digest for each.
    """

    program: str
    models: str


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for.

    Attributes
    ----------
    output : str
        The folder of results, absolute.
    products : frozenset of Product
    mode : Mode
        What is tracked.
    settings : PipelineSettings
    effect : EffectSettings
    horizontal_fov_rad : float or None
        The angle of view of the camera of all clips, where it is known.
    split : SplitSettings
    again : bool
        Whether what was made of other inputs, or otherwise, is made anew.
    files : mapping of str to CarriedFile
        By the paths that the settings have for them.
    installation : Installation
    """

    output: str
    products: frozenset[Product]
    mode: Mode
    settings: PipelineSettings
    effect: EffectSettings
    horizontal_fov_rad: float | None
    split: SplitSettings
    again: bool
    files: Mapping[str, CarriedFile]
    installation: Installation

    def making(self, product: Product, kind: Kind) -> Making:
        """What decides about a product of a kind of input, besides the input itself."""
        values: dict[str, Any] = {"model": self.settings.face.model}
        if product is not Product.FIT:
            values = {"pipeline": to_dict(self.settings), "mode": self.mode.value, "fov": self.horizontal_fov_rad}
        if product is Product.EFFECT:
            values["effect"] = to_dict(self.effect)
        if kind is Kind.CLIP:
            values["split"] = to_dict(self.split)
        text = json.dumps(self._with_digests(values), sort_keys=True)
        digest = hashlib.sha256(text.encode()).hexdigest()
        return Making(digest[:32], self.installation.models, self.installation.program)

    def unpacked(self, folder: Path) -> Order:
        """The same with the files that travelled along written into a folder of this machine."""
        places = {}
        for path, file in self.files.items():
            places[path] = folder / file.digest[:16] / file.name
            places[path].parent.mkdir(parents=True, exist_ok=True)
            places[path].write_bytes(file.content)
        return replace(
            self,
            settings=_renamed(self.settings, places),
            effect=replace(self.effect, mask=str(places.get(self.effect.mask, self.effect.mask))),
        )

    def _with_digests(self, values: Any) -> Any:
        """A file counts by what is in it, wherever it lies."""
        if isinstance(values, dict):
            return {name: self._with_digests(value) for name, value in values.items()}
        file = self.files.get(values) if isinstance(values, str) else None
        return values if file is None else file.digest


@cache
def installation() -> Installation:
    """Which version this machine has."""
    listed = content_of(MODELS / MANIFEST, _MOST_BYTES)
    # Between two versions things change too, for those who run it from its folder.
    code = f"{digest_of_kernels()}{digest_of_kernels(_TRACKER)}"
    return Installation(f"{VERSION}+{code}", hashlib.sha256(listed).hexdigest()[:32])


def settled(settings: PipelineSettings) -> PipelineSettings:
    """Settings without anything that depends on the machine: which face model, on what, and which file of a folder."""
    face = replace(settings.face, processor=ON_CPU)
    if face.model == AUTOMATIC:
        # Nobody waits for a frame, and what is slow on one machine is not on another.
        face = replace(face, model=model_for(AUTOMATIC) if os.environ.get(MODEL_VARIABLE) else MOST_EXACT)
    if face.personal and Path(face.personal).suffix != SUFFIX:
        learnt = file_for(face.model, Path(face.personal))
        face = replace(face, personal=str(learnt) if learnt.exists() else "")
    return replace(settings, face=face)


def carried_files(settings: PipelineSettings, effect: EffectSettings) -> dict[str, CarriedFile]:
    """The files of the user's own that settings name, by their paths there.

    Raises
    ------
    VisavisError
        If one cannot be read.
    """
    named = [getattr(getattr(settings, group), name) for group, name in _FILES]
    paths = [path for path in named if Path(path).suffix]
    if effect.kind in ("swap", "mask") and effect.mask and is_picture_file(effect.mask):
        paths.append(effect.mask)
    return {path: _carried(path) for path in paths}


def _carried(path: str) -> CarriedFile:
    place = Path(path).expanduser()
    try:
        return CarriedFile(place.name, content_of(place, _MOST_BYTES))
    except (OSError, ValueError) as error:
        raise VisavisError(f"{path} cannot be read ({getattr(error, 'strerror', None) or error}).") from error


def _renamed(settings: PipelineSettings, places: Mapping[str, Path]) -> PipelineSettings:
    for group, name in _FILES:
        of_group = getattr(settings, group)
        if (place := places.get(getattr(of_group, name))) is not None:
            settings = replace(settings, **{group: replace(of_group, **{name: str(place)})})
    return settings
