"""The glance network, as PyTorch trains it: a loose crop of a face in, presence and the head's turn out.

A residual network (He et al., CVPR 2016) of plain 3x3 convolutions whose widths are multiples of 16, as that is what
ONNX Runtime is quickest with: about 33 million multiply-adds. The first layer steps four pixels at a time: the finest
maps would take the most time in training. Both heads see where in the crop things are, not only what is in it: a face
in the wrong place is none. PyTorch is needed for training alone.
"""

from __future__ import annotations

from itertools import pairwise
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from tracker.face.glance import SIDE_PX

# Channels at strides 4, 8 and 16, with a residual block at each.
_WIDTHS = (32, 64, 96)
_STRIDE_PX = 16
_NARROW, _HIDDEN = 24, 64
_COLUMNS = 6


class GlanceNetwork(nn.Module):
    """The turn's first two columns and the presence's logit, (batch, 7), from pictures (batch, 1, 96, 96)."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = [_convolution(1, _WIDTHS[0], 8, stride=4, padding=2), _Block(_WIDTHS[0])]
        for before, width in pairwise(_WIDTHS):
            layers += [_convolution(before, width, 3, stride=2), _Block(width)]
        self.body = nn.Sequential(*layers)
        self.turn = _Head(_COLUMNS)
        self.presence = _Head(1)

    def forward(self, pictures: Tensor) -> Tensor:
        """Answers; see the class."""
        features = self.body(pictures)
        return torch.cat([self.turn(features), self.presence(features)], dim=1)


class _Head(nn.Module):
    """Fewer features at each place, then all places together."""

    def __init__(self, answers: int) -> None:
        super().__init__()
        self.narrow = _convolution(_WIDTHS[-1], _NARROW, 1, padding=0)
        self.hidden = nn.Linear(_NARROW * (SIDE_PX // _STRIDE_PX) ** 2, _HIDDEN)
        self.last = nn.Linear(_HIDDEN, answers)

    def forward(self, features: Tensor) -> Tensor:
        hidden = functional.relu(self.hidden(self.narrow(features).flatten(1)))
        return cast(Tensor, self.last(hidden))


class _Block(nn.Module):
    """Two 3x3 convolutions beside a short cut."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = _convolution(channels, channels, 3)
        self.second = _convolution(channels, channels, 3, rectified=False)

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + cast(Tensor, self.second(self.first(x))))


def turns_of(columns: Tensor) -> Tensor:
    """Rotations (batch, 3, 3) of their first two columns (batch, 6), as `tracker.face.glance.turns_of` makes them."""
    first = functional.normalize(columns[:, :3], dim=1)
    across = columns[:, 3:] - (first * columns[:, 3:]).sum(dim=1, keepdim=True) * first
    second = functional.normalize(across, dim=1)
    return torch.stack([first, second, torch.linalg.cross(first, second)], dim=2)


def angles_between(one: Tensor, other: Tensor) -> Tensor:
    """Angle of the turn from one rotation to another, (batch,), radians: the geodesic distance.

    By the arc sine of half the chord, whose slope stays finite for equal rotations, unlike that of the arc cosine.
    """
    chord = ((one - other) ** 2).sum(dim=(1, 2)).clamp_min(1e-8).sqrt() / 8.0**0.5
    return 2.0 * torch.asin(chord.clamp_max(1.0 - 1e-6))


def _convolution(
    inputs: int, outputs: int, side: int, stride: int = 1, padding: int = 1, rectified: bool = True
) -> nn.Sequential:
    layers: list[nn.Module] = [
        nn.Conv2d(inputs, outputs, side, stride=stride, padding=padding, bias=False),
        nn.BatchNorm2d(outputs),
    ]
    return nn.Sequential(*layers, *([nn.ReLU()] if rectified else []))
