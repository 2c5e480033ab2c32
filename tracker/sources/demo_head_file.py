"""The demo's head as it ships: built once from the portrait, as building it takes longer than all else at a start.

    python -m tracker.sources.demo_head_file

builds it anew after a change of `tracker.sources.demo_head` or of the portrait.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tracker.archives.archive import Archive, ArchiveKind, Member, read_archive, write_archive
from tracker.errors import ModelFileError
from tracker.sources.demo_layers import PORTRAITS
from tracker.sources.demo_mesh import Mesh, MovingPoints

SHIPPED = PORTRAITS / "collins_mesh.npz"

_MEMBERS = {
    "rest_m": Member(np.float32, ("V", 3)),
    "blink_m": Member(np.float32, ("V", 3)),
    "jaw_share": Member(np.float32, ("V", 1)),
    "normals": Member(np.float32, ("V", 3)),
    "texture_xy": Member(np.float32, ("V", 2)),
    # Whole numbers are not stored in archives as such, and these are small ones.
    "triangles": Member(np.float32, ("T", 3)),
    "texture": Member(np.uint8, ("R", "C", 4)),
    "behind": Member(np.float32, (1,)),
    "marks_rest_m": Member(np.float32, (68, 3)),
    "marks_blink_m": Member(np.float32, (68, 3)),
    "marks_jaw_share": Member(np.float32, (68, 1)),
}
_KIND = ArchiveKind(
    title="head of the demo",
    format="visavis-demo-head",
    versions=(2,),
    members=lambda header: _MEMBERS,
    advice="fetch the program's files again",
)


@dataclass(frozen=True, slots=True, eq=False)
class DemoHead:
    """What is drawn of the head, and its 68 points.

    Attributes
    ----------
    mesh : Mesh
    landmarks : MovingPoints
    """

    mesh: Mesh
    landmarks: MovingPoints


def shipped_demo_head() -> DemoHead:
    """The head that ships, or one that is built from the portrait where its file is missing or damaged.

    Raises
    ------
    SourceError
        When the portrait's files are missing or damaged, too.
    """
    try:
        return load_demo_head(SHIPPED)
    except ModelFileError:
        return build_demo_head()


def load_demo_head(path: Path) -> DemoHead:
    """Read a head written by `save_demo_head`.

    Parameters
    ----------
    path : Path

    Raises
    ------
    ModelFileError
        If the file is missing, damaged or of another kind.
    """
    return read_archive(path, _KIND, _from_archive)


def build_demo_head() -> DemoHead:
    """The head, built from the portrait.

    Raises
    ------
    SourceError
        When the portrait's files are missing or damaged.
    """
    from tracker.sources.demo_head import HeadModel  # loads scipy

    built = HeadModel()
    return DemoHead(built.mesh, built.landmarks)


def save_demo_head(path: Path, head: DemoHead) -> None:
    """Write a head for `load_demo_head`.

    Parameters
    ----------
    path : Path
    head : DemoHead

    Raises
    ------
    OSError
        If it cannot be written.
    """
    mesh, marks = head.mesh, head.landmarks
    arrays = {name: getattr(mesh.points, name) for name in MovingPoints.__slots__}
    arrays |= {f"marks_{name}": getattr(marks, name) for name in MovingPoints.__slots__}
    arrays |= {name: getattr(mesh, name) for name in ("normals", "texture_xy", "triangles", "texture")}
    arrays |= {"triangles": mesh.triangles.astype(np.float32), "behind": np.array([mesh.behind], np.float32)}
    write_archive(path, _KIND, {}, arrays)


def _from_archive(archive: Archive) -> DemoHead:
    # Copies, as arrays that cannot be written are another type to the compiler of the kernels than the body's.
    arrays = {name: array.copy() for name, array in archive.arrays.items()}
    arrays["triangles"] = arrays["triangles"].astype(np.int32)
    points, marks = (
        MovingPoints(*(arrays[f"{prefix}{name}"] for name in MovingPoints.__slots__)) for prefix in ("", "marks_")
    )
    behind = int(arrays["behind"][0])
    if not 0 <= behind <= len(arrays["triangles"]):
        raise ValueError("it has fewer triangles than it says")
    mesh = Mesh(
        points, arrays["normals"], arrays["texture_xy"], arrays["triangles"], arrays["texture"].astype(np.uint8), behind
    )
    return DemoHead(mesh, marks)


if __name__ == "__main__":
    save_demo_head(SHIPPED, build_demo_head())
