"""Writes XDF files as LabRecorder does, by the format's specification: chunks of what an inlet pulled."""

import struct


def number(value):
    """A length of variable width."""
    for code, form, most in ((1, "<B", 0xFF), (4, "<I", 0xFFFFFFFF)):
        if value <= most:
            return bytes([code]) + struct.pack(form, value)
    return bytes([8]) + struct.pack("<Q", value)


def chunk(tag, content):
    """A chunk with its length and tag."""
    return number(len(content) + 2) + struct.pack("<H", tag) + content


def samples(values, stamps_s, form):
    """The content of a chunk of samples: each with a time stamp of its own."""
    content = number(len(values))
    for row, stamp_s in zip(values, stamps_s, strict=True):
        content += bytes([8]) + struct.pack("<d", stamp_s)
        if form == "string":
            content += b"".join(number(len(one.encode())) + one.encode() for one in row)
        else:
            content += struct.pack(f"<{len(row)}f", *row)
    return content


def write_xdf(path, streams):
    """Write streams, each the XML of its full information, its format, its samples and their stamps."""
    content = b"XDF:" + chunk(1, b"<?xml version='1.0'?><info><version>1.0</version></info>")
    for stream_id, (xml, form, values, stamps_s) in enumerate(streams, 1):
        numbered = struct.pack("<I", stream_id)
        content += chunk(2, numbered + xml.encode())
        content += chunk(3, numbered + samples(values, stamps_s, form))
        ends = f"<first_timestamp>{stamps_s[0]!r}</first_timestamp><last_timestamp>{stamps_s[-1]!r}</last_timestamp>"
        footer = f"<?xml version='1.0'?><info>{ends}<sample_count>{len(values)}</sample_count></info>"
        content += chunk(6, numbered + footer.encode())
    path.write_bytes(content)
