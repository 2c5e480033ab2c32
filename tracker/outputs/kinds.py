"""All kinds of outputs, in the order in which they are listed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tracker.outputs import lab_streams, opentrack
from tracker.outputs.camera import virtual_camera
from tracker.outputs.output import OutputKind

KINDS: Mapping[str, OutputKind] = MappingProxyType(
    {module.KIND.name: module.KIND for module in (opentrack, lab_streams, virtual_camera)}
)
