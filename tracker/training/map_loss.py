"""The loss of response maps: how far each map is from a small bell about its point, and its mean from the point.

Written out with its own gradient: what PyTorch would keep and go over again for each step of the formula took a third
of a small network's training.
"""

from __future__ import annotations

from typing import Any, cast

import torch
from torch import Tensor
from torch.nn import functional

# Targets are Gaussians of this many cells.
_TARGET_SIGMA = 0.9
# Distances below this many cells count by their square.
_FINE_CELLS = 0.2


def loss_of(logits: Tensor, cells_xy: Tensor) -> Tensor:
    """Cross-entropy against a Gaussian about the truth, and the distance of the map's mean from it.

    Parameters
    ----------
    logits : Tensor, shape (batch, points, side, side)
    cells_xy : Tensor, shape (batch, points, 2)
        Truth in cells; points off the map do not count.
    """
    return loss_and_places(logits, cells_xy)[0]


def loss_and_places(logits: Tensor, cells_xy: Tensor) -> tuple[Tensor, Tensor]:
    """The loss as `loss_of` gives it, and the mean place of each map, (batch, points, 2), in cells."""
    side = logits.shape[-1]
    inside = ((cells_xy > -0.5) & (cells_xy < side - 0.5)).all(dim=2)
    truth = torch.where(inside[..., None], cells_xy, 0.5 * (side - 1))
    surprise, places = cast(tuple[Tensor, Tensor], _Maps.apply(logits, truth))
    off = functional.smooth_l1_loss(places, truth, reduction="none", beta=_FINE_CELLS).sum(dim=2)
    counted = inside.to(logits.dtype)
    return ((surprise + off) * counted).sum() / counted.sum().clamp_min(1.0), places


def unlike(places: Tensor, twins: Tensor, shift_xy: Tensor) -> Tensor:
    """How differently two pictures of the same face are answered, one of them shifted: mean distance in cells.

    Parameters
    ----------
    places, twins : Tensor, shape (batch, points, 2)
        Mean places of the maps.
    shift_xy : Tensor, shape (batch, 2)
        From the first pictures to the second, in cells.
    """
    moved = twins - shift_xy[:, None]
    return functional.smooth_l1_loss(moved, places, beta=_FINE_CELLS) * 2.0


def _means(shares: Tensor) -> Tensor:
    """Mean place of each map's probability, (batch, points, 2), in cells (the soft-argmax of Sun et al., ECCV 2018)."""
    places = torch.arange(shares.shape[-1], dtype=shares.dtype)
    return torch.stack([(shares.sum(2) * places).sum(2), (shares.sum(3) * places).sum(2)], dim=2)


class _Maps(torch.autograd.Function):  # type: ignore[misc]
    """(logits, truth) to (cross-entropy of each map against its bell, mean place of each map)."""

    @staticmethod
    def forward(ctx: Any, logits: Tensor, truth: Tensor) -> tuple[Tensor, Tensor]:
        side = logits.shape[-1]
        cells = torch.arange(side, dtype=logits.dtype)
        bells = torch.exp(-0.5 * ((cells - truth[..., None]) / _TARGET_SIGMA) ** 2)
        across, down = (bells / bells.sum(dim=3, keepdim=True)).unbind(dim=2)
        flat = logits.flatten(2)
        total = torch.logsumexp(flat, dim=2)
        shares = torch.exp(flat - total[..., None]).view_as(logits)
        reached = (down[:, :, None] @ logits @ across[..., None])[..., 0, 0]
        places = _means(shares)
        ctx.save_for_backward(shares, places, across, down)
        return total - reached, places

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None]:
        shares, places, across, down = ctx.saved_tensors
        surprise, moved = gradients
        cells = torch.arange(shares.shape[-1], dtype=shares.dtype)
        off = (cells - places[..., None]) * moved[..., None]
        slope = shares * (surprise[..., None, None] + off[:, :, 0, None, :] + off[:, :, 1, :, None])
        slope -= (surprise[..., None] * down)[..., None] * across[:, :, None]
        return slope, None
