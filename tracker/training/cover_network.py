"""The decoder of the mask of visible skin: from what the landmark network's trunk saw, and the face's colours.

A U-Net (Ronneberger, Fischer and Brox, MICCAI 2015) whose way down is the trunk of the landmark network, as it stands,
and a thin one of its own for colours, which that network does not see. PyTorch is needed for training alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from tracker.face.cover_decoder import KINDS

# Channels of the decoder at strides 2, 4, 8 and 16, and of the way down of the colours.
_WIDTHS = {2: 16, 4: 32, 8: 48, 16: 48}
_COLOUR = 16
# How much it counts that a cover is seen where nothing is known.
_FREE, _CERTAIN = 0.5, 0.999


@dataclass(frozen=True, slots=True)
class Tap:
    """What is read inside the trunk.

    Attributes
    ----------
    name : str
        Of the tensor in the network's file.
    stride, channels : int
    """

    name: str
    stride: int
    channels: int


class CoverDecoder(nn.Module):
    """Logits (batch, 3, side / 2, side / 2) of face, other and cover.

    Parameters
    ----------
    taps : sequence of Tap
        One for each of the strides 2, 4, 8 and 16, in that order.
    """

    def __init__(self, taps: Sequence[Tap]) -> None:
        super().__init__()
        widths = [_WIDTHS[tap.stride] for tap in taps]
        self.colours = nn.ModuleList([_layer(3, _COLOUR), _layer(_COLOUR, _COLOUR, 2), _layer(_COLOUR, 2 * _COLOUR, 2)])
        tinted = (_COLOUR, _COLOUR, 2 * _COLOUR)
        # What comes from the trunk, from the colours and from below is added up as it enters a level.
        self.enter = nn.ModuleList(_entrance(tap.channels, width) for tap, width in zip(taps, widths, strict=True))
        self.tint = nn.ModuleList(_entrance(seen, width) for seen, width in zip(tinted, widths, strict=False))
        self.up = nn.ModuleList(_entrance(below, width) for width, below in pairwise(widths))
        self.joined = nn.ModuleList(nn.Sequential(nn.BatchNorm2d(width), nn.ReLU()) for width in widths)
        self.mix = nn.ModuleList(_layer(width, width) for width in widths)
        self.last = nn.Conv2d(_WIDTHS[2], KINDS, 1)

    def forward(self, colours: Tensor, *seen: Tensor) -> Tensor:
        """Logits.

        Parameters
        ----------
        colours : Tensor, shape (batch, 3, side / 2, side / 2)
            See `tracker.face.cover_decoder.colours_of`.
        *seen : Tensor
            What the taps gave, in their order.
        """
        tints, x = [], colours
        for layer in self.colours:
            x = layer(x)
            tints.append(x)
        x = self.mix[-1](self.joined[-1](self.enter[-1](seen[-1])))
        for level in range(len(seen) - 2, -1, -1):
            raised = functional.interpolate(self.up[level](x), scale_factor=2.0, mode="nearest")
            x = raised + self.enter[level](seen[level]) + self.tint[level](tints[level])
            x = self.mix[level](self.joined[level](x))
        return cast(Tensor, self.last(x))


def _entrance(inputs: int, outputs: int) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, 1, bias=False)


def _layer(inputs: int, outputs: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()
    )


def edge_weights(shares: Tensor, known: Tensor) -> Tensor:
    """How much each cell counts, shape (batch, rows, columns): three times as much at edges, nothing where unknown."""
    wide = functional.max_pool2d(shares, 3, 1, 1) + functional.max_pool2d(-shares, 3, 1, 1)
    return known * (1.0 + 2.0 * wide.amax(dim=1))


def loss_of(logits: Tensor, shares: Tensor, weights: Tensor) -> Tensor:
    """Cross-entropy with the shares of each cell, and what face and cover miss in overlap.

    Of cells of which nothing is known, so much is: there is hardly ever a cover where none was laid.

    Parameters
    ----------
    logits, shares : Tensor, shape (batch, 3, rows, columns)
    weights : Tensor, shape (batch, rows, columns)
        See `edge_weights`.
    """
    logarithms = functional.log_softmax(logits, dim=1)
    entropy = -(weights[:, None] * shares * logarithms).sum() / weights.sum().clamp_min(1.0)
    known = (weights > 0).to(logits.dtype)[:, None]
    chances, wanted = logarithms.exp() * known, shares * known
    overlap, both = (chances * wanted).sum(dim=(2, 3)), (chances + wanted).sum(dim=(2, 3))
    dice = 1.0 - (2.0 * overlap + 10.0) / (both + 10.0)
    cover = logarithms[:, 2].exp().clamp_max(_CERTAIN)
    free = -torch.log1p(-cover) * (1.0 - known[:, 0])
    return entropy + 0.5 * dice[:, [0, 2]].mean() + _FREE * free.mean()
