"""All kinds of outputs, in the order in which they are listed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tracker.outputs import (
    ifacialmocap,
    ifacialmocap_tcp,
    json_socket,
    json_tcp,
    json_udp,
    live_link,
    openseeface,
    opentrack,
)
from tracker.outputs.output import OutputKind

_MODULES = (
    opentrack,
    ifacialmocap,
    ifacialmocap_tcp,
    live_link,
    openseeface,
    json_udp,
    json_tcp,
    json_socket,
)
KINDS: Mapping[str, OutputKind] = MappingProxyType({module.KIND.name: module.KIND for module in _MODULES})
