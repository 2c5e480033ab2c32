"""What arrives over OSC, taken apart by python-osc's own decoder."""

from pythonosc.osc_bundle import OscBundle
from pythonosc.osc_message import OscMessage


def decode(datagrams):
    """The messages of some datagrams in their order, as (address, values)."""
    found = []
    for datagram in datagrams:
        parts = list(OscBundle(datagram)) if OscBundle.dgram_is_bundle(datagram) else [OscMessage(datagram)]
        found += [(part.address, part.params) for part in parts]
    return found


def by_address(datagrams):
    """The values of each address; each comes once."""
    messages = decode(datagrams)
    found = dict(messages)
    assert len(found) == len(messages)
    return found
