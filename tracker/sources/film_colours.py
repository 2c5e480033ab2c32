"""What the colours of a film mean: the tags in its header, and how its pictures become BGR by them.

The numbers are those of ITU-T H.273. Without tags a film is taken to be what players take it for: BT.709 from high
definition on, BT.601 below.
"""

from __future__ import annotations

from dataclasses import dataclass

from av.video.frame import VideoFrame
from av.video.reformatter import ColorPrimaries, Colorspace, ColorTrc

UNTOLD = 2
_RGB, _BT709, _BT2020 = 0, 1, 9
# H.273's matrix coefficients, as swscale calls them; it has no others.
_MATRICES = {
    _BT709: Colorspace.ITU709,
    4: Colorspace.FCC,
    5: Colorspace.ITU601,
    6: Colorspace.ITU601,
    7: Colorspace.SMPTE240M,
    _BT2020: Colorspace.BT2020,
    10: Colorspace.BT2020,
}
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
    """

    matrix: int = _BT709
    primaries: int = _BT709
    transfer: int = _BT709

    @property
    def hdr(self) -> str:
        """The name of the film's high dynamic range, or nothing."""
        return _HDR.get(self.transfer, "")

    @property
    def is_understood(self) -> bool:
        """Whether the matrix is one that can be worked with, or none is told."""
        return self.matrix in _MATRICES or self.matrix in (_RGB, UNTOLD)

    def coding(self, width: int, height: int) -> Colorspace:
        """The matrix that pictures of a size are coded with, as swscale calls it."""
        usual = _BT709 if width >= _HD_WIDTH or height > _SD_HEIGHT else 6
        return _MATRICES[self.matrix if self.matrix in _MATRICES else usual]

    def for_film(self) -> ColourTags:
        """The tags of a film that shows these colours in luma and chroma of the usual kind."""
        matrix = self.matrix if self.matrix in _MATRICES else (_BT709 if self.matrix == _RGB else UNTOLD)
        return ColourTags(_BT2020 if matrix == 10 else matrix, self.primaries, self.transfer)


def tags_of(picture: VideoFrame) -> ColourTags:
    """What a decoded picture says about its colours; what is reserved or unknown counts as not said."""
    return ColourTags(
        picture.colorspace,
        picture.color_primaries if picture.color_primaries in _PRIMARIES else UNTOLD,
        picture.color_trc if picture.color_trc in _TRANSFERS else UNTOLD,
    )
