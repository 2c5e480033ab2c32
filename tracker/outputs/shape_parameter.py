"""A number that a receiver knows under a name of its own, made of ARKit's shapes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShapeParameter:
    """What a receiver calls a parameter.

    Attributes
    ----------
    name : str
    shapes : tuple of str
        The shapes of ARKit that it is made of.
    amount : callable
        Of their amounts, in this order.
    """

    name: str
    shapes: tuple[str, ...]
    amount: Callable[..., float]


def known_amounts(parameters: Iterable[ShapeParameter], shapes: Mapping[str, float]) -> dict[str, float]:
    """Those parameters, by name, of which all shapes are known.

    Parameters
    ----------
    parameters : iterable of ShapeParameter
    shapes : mapping of str to float
        Those that are known.
    """
    return {
        one.name: float(one.amount(*(shapes[name] for name in one.shapes)))
        for one in parameters
        if all(name in shapes for name in one.shapes)
    }


def mean(*amounts: float) -> float:
    """Of some amounts."""
    return sum(amounts) / len(amounts)


def difference(up: float, down: float) -> float:
    """Of two shapes that exclude each other."""
    return up - down


def both(shape: str) -> tuple[str, str]:
    """A shape of either side."""
    return f"{shape}Left", f"{shape}Right"
