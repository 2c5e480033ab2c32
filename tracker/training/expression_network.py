"""The network that names expressions, as PyTorch trains it: a small grey face in, one logit for each expression out.

A residual network (He et al., CVPR 2016) of plain 3x3 convolutions, whose widths are multiples of 16, as that is what
ONNX Runtime is quickest with.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from torch import Tensor, nn
from torch.nn import functional

from tracker.readings import Emotion


@dataclass(frozen=True, slots=True)
class ExpressionSize:
    """How large the network is.

    Attributes
    ----------
    stem : int
        Channels at the full size of the picture.
    widths : tuple of int
        Channels at strides 2, 4 and 8.
    depths : tuple of int
        Residual blocks at each.
    dropped : float
        Share of the last features that training leaves out at a time.
    """

    stem: int = 16
    widths: tuple[int, ...] = (48, 96, 128)
    depths: tuple[int, ...] = (1, 1, 1)
    dropped: float = 0.3


class ExpressionNetwork(nn.Module):
    """Logits (batch, expressions) from standardised pictures (batch, 1, side, side).

    Parameters
    ----------
    size : ExpressionSize
    """

    def __init__(self, size: ExpressionSize) -> None:
        super().__init__()
        layers: list[nn.Module] = [_convolution(1, size.stem)]
        before = size.stem
        for width, depth in zip(size.widths, size.depths, strict=True):
            layers += [_convolution(before, width, stride=2), *(_Block(width) for _ in range(depth))]
            before = width
        self.body = nn.Sequential(*layers)
        self.dropout = nn.Dropout(size.dropped)
        self.head = nn.Linear(before, len(Emotion))

    def forward(self, pictures: Tensor) -> Tensor:
        """Logits; see the class."""
        features = self.body(pictures).mean(dim=(2, 3))
        return cast(Tensor, self.head(self.dropout(features)))


class _Block(nn.Module):
    """Two 3x3 convolutions beside a short cut."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = _convolution(channels, channels)
        self.second = _convolution(channels, channels, rectified=False)

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + cast(Tensor, self.second(self.first(x))))


def _convolution(inputs: int, outputs: int, stride: int = 1, rectified: bool = True) -> nn.Sequential:
    layers: list[nn.Module] = [
        nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1, bias=False),
        nn.BatchNorm2d(outputs),
    ]
    return nn.Sequential(*layers, *([nn.ReLU()] if rectified else []))
