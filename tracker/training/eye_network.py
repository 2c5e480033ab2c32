"""The eye network, as PyTorch trains it: a small picture of an eye in, iris, lids and how sure they are out.

Three levels of plain 3x3 convolutions, as these cost least for what they do on processors; the place of the iris is
the mean of a map of probabilities (Nibali et al., "Numerical coordinate regression", 2018), all else comes from the
coarsest level. PyTorch is needed for training alone.
"""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from tracker.gaze.eye_canvas import HEIGHT_PX, WIDTH_PX
from tracker.gaze.eye_network_file import GAP_STEP_PX, LOG_SPREAD_MOST, USUAL_GAP_PX, USUAL_RADIUS_PX

STRIDE_PX = 4
ROWS, COLUMNS = HEIGHT_PX // STRIDE_PX, WIDTH_PX // STRIDE_PX
_WIDTHS = (16, 32, 48)
_HIDDEN = 48
# Answers beside the map: radius, lids' distance, closed, seen, log of the spread of the iris' place.
_OTHERS = 5
_LEAST_SPREAD = 4.0  # grey levels: flat pictures are not blown up into noise


class EyeNetwork(nn.Module):
    """Logits of the iris' place (batch, 12, 16) and five numbers (batch, 5) from pictures (batch, 1, 48, 64)."""

    def __init__(self) -> None:
        super().__init__()
        a, b, c = _WIDTHS
        self.stem = _convolution(1, a, 5, stride=2)
        self.quarter = _convolution(a, b, 3, stride=2)
        self.first = _Block(b)
        self.eighth = _convolution(b, c, 3, stride=2)
        self.second = _Block(c)
        self.up = nn.Conv2d(c, b, 1)
        self.top = _convolution(b, b, 3)
        self.map = nn.Conv2d(b, 1, 1)
        self.narrow = _convolution(c, 16, 1)
        self.hidden = nn.Linear(16 * ROWS * COLUMNS // 4, _HIDDEN)
        self.others = nn.Linear(_HIDDEN, _OTHERS)

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        """Logits of the map and the five raw numbers."""
        quarter = self.first(self.quarter(self.stem(_levelled(pictures))))
        eighth = self.second(self.eighth(quarter))
        up = functional.interpolate(self.up(eighth), scale_factor=2.0, mode="nearest")
        top = self.top(functional.relu(quarter + up))
        others = self.others(functional.relu(self.hidden(self.narrow(eighth).flatten(1))))
        return self.map(top)[:, 0], others


class EyeAnswers(nn.Module):
    """The network as it is exported: (batch, 7), the iris' place and the raw numbers, in as few steps as can be."""

    def __init__(self, network: EyeNetwork) -> None:
        super().__init__()
        self.network = network
        rows, columns = torch.meshgrid(_centres(ROWS), _centres(COLUMNS), indexing="ij")
        self.register_buffer("places", torch.stack([columns.flatten(), rows.flatten()], dim=1))

    def forward(self, pictures: Tensor) -> Tensor:
        """See `tracker.gaze.eye_network_file`."""
        logits, others = self.network(pictures)
        return torch.cat([torch.softmax(logits.flatten(1), dim=1) @ self.places, others], dim=1)


def _centres(count: int) -> Tensor:
    """Canvas pixels of the centres of cells."""
    return torch.arange(count, dtype=torch.float32) * STRIDE_PX + (STRIDE_PX - 1) / 2


def places_of(logits: Tensor) -> tuple[Tensor, Tensor]:
    """Columns and rows of the maps' means, canvas pixels."""
    shares = torch.softmax(logits.flatten(1), dim=1).view(-1, ROWS, COLUMNS)
    return (shares.sum(dim=1) * _centres(COLUMNS)).sum(dim=1), (shares.sum(dim=2) * _centres(ROWS)).sum(dim=1)


def sizes_of(others: Tensor) -> tuple[Tensor, Tensor]:
    """Radius of the iris and distance of the lids, canvas pixels."""
    return USUAL_RADIUS_PX * torch.exp(others[:, 0]), functional.relu(USUAL_GAP_PX + GAP_STEP_PX * others[:, 1])


def spread_of(others: Tensor) -> Tensor:
    """How far off the iris' place is thought to be, canvas pixels."""
    return torch.exp(others[:, 4].clamp(-LOG_SPREAD_MOST, LOG_SPREAD_MOST))


class _Block(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = _convolution(channels, channels, 3)
        self.second = _convolution(channels, channels, 3, rectified=False)

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + cast(Tensor, self.second(self.first(x))))


def _levelled(pictures: Tensor) -> Tensor:
    mean = pictures.mean(dim=(2, 3), keepdim=True)
    away = pictures - mean
    spread = (away * away).mean(dim=(2, 3), keepdim=True).sqrt()
    return away / spread.clamp_min(_LEAST_SPREAD)


def _convolution(inputs: int, outputs: int, side: int, stride: int = 1, rectified: bool = True) -> nn.Sequential:
    parts: list[nn.Module] = [
        nn.Conv2d(inputs, outputs, side, stride, padding=side // 2, bias=False),
        nn.BatchNorm2d(outputs),
    ]
    return nn.Sequential(*parts, *([nn.ReLU()] if rectified else []))
