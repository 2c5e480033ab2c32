"""All kinds of outputs, in the order in which they are listed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tracker.outputs import (
    ifacialmocap,
    ifacialmocap_tcp,
    joystick,
    json_socket,
    json_tcp,
    json_udp,
    lab_streams,
    live_link,
    openseeface,
    opentrack,
    osc,
    vmc,
    vrchat,
)
from tracker.outputs.camera import virtual_camera
from tracker.outputs.output import OutputKind
from tracker.outputs.pointer import pointer
from tracker.outputs.vtube import vtube_studio

_MODULES = (
    virtual_camera,
    opentrack,
    openseeface,
    ifacialmocap,
    ifacialmocap_tcp,
    live_link,
    vtube_studio,
    vmc,
    vrchat,
    osc,
    lab_streams,
    joystick,
    json_udp,
    json_tcp,
    json_socket,
    pointer,
)
KINDS: Mapping[str, OutputKind] = MappingProxyType({module.KIND.name: module.KIND for module in _MODULES})
