"""All kinds of outputs, in the order in which they are listed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tracker.outputs import (
    lab_streams,
    live_link,
    opentrack,
    osc,
    vmc,
    vrchat,
)
from tracker.outputs.camera import virtual_camera
from tracker.outputs.output import OutputKind
from tracker.outputs.vtube import vtube_studio

_MODULES = (
    virtual_camera,
    opentrack,
    live_link,
    vtube_studio,
    vmc,
    vrchat,
    osc,
    lab_streams,
)
KINDS: Mapping[str, OutputKind] = MappingProxyType({module.KIND.name: module.KIND for module in _MODULES})
