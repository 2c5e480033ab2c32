"""Runs Python in a process that the Linux kernel kills as soon as it, or a child of it, asks for the network.

    python watched.py none|local SCRIPT ARGUMENT...

The watch is a seccomp filter (man 2 seccomp): it sees the system calls of every library, needs no rights and cannot be
taken off again. ``none`` forbids every socket; ``local`` allows those that cannot leave the machine, which a display
and a desktop need: AF_UNIX, and AF_NETLINK to hear of devices.
"""

import ctypes
import os
import platform
import struct
import sys

# linux/seccomp.h, linux/audit.h, linux/bpf_common.h, sys/socket.h
NO_NEW_PRIVS, SET_SECCOMP, MODE_FILTER = 38, 22, 2
KILL, ALLOW = 0x80000000, 0x7FFF0000
LOAD, IF_EQUAL, RETURN = 0x20, 0x15, 0x06
NUMBER_AT, MACHINE_AT, FIRST_ARGUMENT_AT = 0, 4, 16
SOCKET = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
# A ring of requests could open sockets unseen.
IO_URING_SETUP = 425
AF_UNIX, AF_NETLINK = 1, 16


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def watch_network(allowed=()):
    """Have this process and its children killed when they ask for a socket of another family than those allowed."""
    machine, socket = SOCKET[platform.machine()]
    families = [(IF_EQUAL, 0, 1, family) for family in allowed]
    permit = [step for family in families for step in (family, (RETURN, 0, 0, ALLOW))]
    steps = [
        (LOAD, 0, 0, MACHINE_AT),
        (IF_EQUAL, 1, 0, machine),
        (RETURN, 0, 0, KILL),
        (LOAD, 0, 0, NUMBER_AT),
        (IF_EQUAL, 0, 1, IO_URING_SETUP),
        (RETURN, 0, 0, KILL),
        (IF_EQUAL, 1, 0, socket),
        (RETURN, 0, 0, ALLOW),
        (LOAD, 0, 0, FIRST_ARGUMENT_AT),
        *permit,
        (RETURN, 0, 0, KILL),
    ]
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    libc = ctypes.CDLL(None, use_errno=True)
    program = _Program(len(steps), code)
    for request in ((NO_NEW_PRIVS, 1, 0, 0, 0), (SET_SECCOMP, MODE_FILTER, ctypes.byref(program), 0, 0)):
        if libc.prctl(*request) != 0:
            raise OSError(ctypes.get_errno(), "this system has no seccomp filters")


if __name__ == "__main__":
    watch_network({"none": (), "local": (AF_UNIX, AF_NETLINK)}[sys.argv[1]])
    os.execv(sys.executable, [sys.executable, *sys.argv[2:]])
