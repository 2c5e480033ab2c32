"""What a batch can make of an input."""

from __future__ import annotations

from enum import Enum
from pathlib import PurePosixPath

from tracker.batch.inputs import BatchInput, Kind


class Product(Enum):
    """Something that is made of inputs; its value is its name on the command line."""

    TRACK = "track"
    SIGNALS = "signals"
    RESULTS = "results"
    EFFECT = "effect"
    FIT = "fit"


# Whatever a picture is followed through: it does not move.
_OF = {
    Product.TRACK: (Kind.CLIP,),
    Product.SIGNALS: (Kind.CLIP, Kind.PICTURE),
    Product.RESULTS: (Kind.CLIP,),
    Product.EFFECT: (Kind.CLIP, Kind.PICTURE),
    Product.FIT: (Kind.PICTURE,),
}
_ENDINGS = {
    Product.TRACK: ".track.csv",
    Product.SIGNALS: ".signals.csv",
    Product.RESULTS: ".results.arrows",
    Product.FIT: ".pts",
}
# What is known of the faces of a picture beside their points.
FACES_ENDING = ".faces.csv"
_JPEG = (".jpg", ".jpeg", ".jfif", ".jpe")
# What is made of every frame, so that what is known of a frame is enough to make it.
TABLES = frozenset({Product.TRACK, Product.SIGNALS, Product.RESULTS})


def products_of(one: BatchInput, asked: frozenset[Product]) -> tuple[Product, ...]:
    """Those of the products asked for that can be made of an input, in a fixed order."""
    return tuple(product for product in Product if product in asked and one.kind in _OF[product])


def ending_of(product: Product, one: BatchInput) -> str:
    """What the names of files of a product end in, such as ``".track.csv"``."""
    if product is not Product.EFFECT:
        return _ENDINGS[product]
    if one.kind is Kind.CLIP:
        return ".effect.mp4"
    return ".effect.jpg" if PurePosixPath(one.place).suffix.lower() in _JPEG else ".effect.png"
