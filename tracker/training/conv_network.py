"""The shared trunk of the learned experts, as PyTorch trains it: one picture of a face in, one map for each point out.

A residual encoder-decoder in the manner of stacked hourglasses (Newell et al., ECCV 2016), made small: four levels down
to an eighth of the map's size, back up with skips, then one 1x1 head for each point. PyTorch is needed for training
alone; the program runs the exported network with ONNX Runtime.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from torch import Tensor, nn
from torch.nn import functional

from tracker.face.conv_experts import SIDE_PX

# The network halves the picture twice before its finest maps.
STRIDE_PX = 4


@dataclass(frozen=True, slots=True)
class NetworkSize:
    """How large a trunk is.

    Attributes
    ----------
    widths : tuple of int
        Channels at strides 2, 4, 8 and 16.
    depths : tuple of int
        Residual blocks at each, on the way down.
    top : int
        Channels of the maps that the heads read.
    top_depth : int
        Residual blocks among them.
    side_px : int
        Of the canvas that it sees.
    both_sides : bool
        Whether a frame of video is looked at from both sides, which takes twice the time.
    """

    widths: tuple[int, int, int, int]
    depths: tuple[int, int, int, int]
    top: int
    top_depth: int
    side_px: int = SIDE_PX
    both_sides: bool = True


# Multiply-adds of one look, millions: 54, 116, 134, 546. Widths are multiples of 16, which ONNX Runtime's kernels are
# made for.
SIZES = {
    "fast": NetworkSize((16, 32, 64, 96), (0, 0, 1, 2), 32, 1, side_px=96, both_sides=False),
    "exact": NetworkSize((16, 32, 64, 96), (0, 0, 2, 2), 32, 1, both_sides=False),
    "conv-small": NetworkSize((16, 32, 64, 96), (0, 1, 2, 2), 32, 1),
    "conv": NetworkSize((24, 48, 96, 128), (1, 2, 3, 3), 64, 2),
}


class _Block(nn.Module):
    """Two 3x3 convolutions beside a short cut (He et al., CVPR 2016)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = _convolution(channels, channels, 3)
        self.second = _convolution(channels, channels, 3, rectified=False)

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + cast(Tensor, self.second(self.first(x))))


class ResponseNetwork(nn.Module):
    """Maps (batch, points, side / 4, side / 4) of logits from pictures (batch, 1, side, side).

    Parameters
    ----------
    size : NetworkSize
    points : int

    Attributes
    ----------
    size : NetworkSize
    """

    def __init__(self, size: NetworkSize, points: int) -> None:
        super().__init__()
        self.size = size
        widths, top = size.widths, size.top
        self.stem = _convolution(1, widths[0], 5, stride=2)
        self.down = nn.ModuleList()
        for level, (width, depth) in enumerate(zip(widths, size.depths, strict=True)):
            first = [_convolution(widths[level - 1], width, 3, stride=2)] if level else []
            self.down.append(nn.Sequential(*first, *(_Block(width) for _ in range(depth))))
        self.up_eighth = _convolution(widths[3], widths[2], 1, rectified=False)
        self.eighth = _Block(widths[2])
        self.up_quarter = _convolution(widths[2], top, 1, rectified=False)
        self.skip_quarter = _convolution(widths[1], top, 1, rectified=False)
        self.quarter = nn.Sequential(*(_Block(top) for _ in range(size.top_depth)))
        self.heads = nn.Conv2d(top, points, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Logits; see the class."""
        return cast(Tensor, self.heads(self.features(x)))

    def features(self, x: Tensor) -> Tensor:
        """What the heads read, (batch, top, side / 4, side / 4)."""
        levels = []
        x = self.stem(x)
        for down in self.down:
            x = down(x)
            levels.append(x)
        _, quarter, eighth, sixteenth = levels
        x = self.eighth(functional.relu(eighth + _doubled(self.up_eighth(sixteenth))))
        return cast(Tensor, self.quarter(functional.relu(self.skip_quarter(quarter) + _doubled(self.up_quarter(x)))))


def _convolution(inputs: int, outputs: int, side: int, stride: int = 1, rectified: bool = True) -> nn.Sequential:
    layers: list[nn.Module] = [
        nn.Conv2d(inputs, outputs, side, stride=stride, padding=side // 2, bias=False),
        nn.BatchNorm2d(outputs),
    ]
    return nn.Sequential(*layers, *([nn.ReLU()] if rectified else []))


def _doubled(x: Tensor) -> Tensor:
    return functional.interpolate(x, scale_factor=2.0, mode="nearest")
