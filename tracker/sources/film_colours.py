"""What the colours of a film mean: the tags in its header, and how its pictures become BGR by them.

The numbers are those of ITU-T H.273. Without tags a film is taken to be what players take it for: BT.709 from high
definition on, BT.601 below.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from av.video.frame import VideoFrame
from av.video.reformatter import ColorPrimaries, Colorspace, ColorTrc

UNTOLD = 2
_RGB, _BT709, _BT601, _BT2020, _BT2020_CONSTANT = 0, 1, 6, 9, 10
# H.273's matrix coefficients, as swscale calls them; it has no others.
_MATRICES = {
    _BT709: Colorspace.ITU709,
    4: Colorspace.FCC,
    5: Colorspace.ITU601,
    _BT601: Colorspace.ITU601,
    7: Colorspace.SMPTE240M,
    _BT2020: Colorspace.BT2020,
    _BT2020_CONSTANT: Colorspace.BT2020,
}
# Of constant luminance nothing here can be made.
_NEAREST = {_BT2020_CONSTANT: _BT2020}
_PRIMARIES, _TRANSFERS = (frozenset(int(one) for one in kind) for kind in (ColorPrimaries, ColorTrc))
_HDR = {int(ColorTrc.SMPTE2084): "PQ", int(ColorTrc.ARIB_STD_B67): "HLG"}
_HD_WIDTH, _SD_HEIGHT = 1280, 576


@dataclass(frozen=True, slots=True)
class ColourTags:
    """What a film says about its colours, each as a number of H.273; 2 where it says nothing.

    Attributes
    ----------
    matrix : int
        How luma and chroma are made of red, green and blue.
    primaries : int
        What red, green and blue are.
    transfer : int
        How light becomes a number.
    taken_as : int
        The matrix that the film is decoded with: its own, or what players take it for.
    """

    matrix: int = _BT709
    primaries: int = _BT709
    transfer: int = _BT709
    taken_as: int = _BT709

    @property
    def hdr(self) -> str:
        """The name of the film's high dynamic range, or nothing."""
        return _HDR.get(self.transfer, "")

    @property
    def is_understood(self) -> bool:
        """Whether the matrix is one that can be worked with, or none is told."""
        return self.matrix in _MATRICES or self.matrix in (_RGB, UNTOLD)

    @property
    def coding(self) -> Colorspace:
        """The matrix that the film is decoded with, as swscale calls it."""
        return _MATRICES[self.taken_as]

    def for_film(self) -> ColourTags:
        """The tags of another film that shows the same, coded with the same matrix; none where there were none."""
        return replace(self, matrix=UNTOLD if self.matrix == UNTOLD else self.taken_as)


def tags_of(picture: VideoFrame) -> ColourTags:
    """What a decoded picture says about its colours; what is reserved or unknown counts as not said."""
    is_hd = picture.width >= _HD_WIDTH or picture.height > _SD_HEIGHT
    matrix = picture.colorspace
    return ColourTags(
        matrix,
        picture.color_primaries if picture.color_primaries in _PRIMARIES else UNTOLD,
        picture.color_trc if picture.color_trc in _TRANSFERS else UNTOLD,
        _NEAREST.get(matrix, matrix) if matrix in _MATRICES else (_BT709 if is_hd else _BT601),
    )
