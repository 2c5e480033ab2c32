"""The options every kernel is compiled with, in one place."""

from __future__ import annotations

from typing import Any

# fast-math without `nnan` and `ninf`: sums may be reordered and fused, but a NaN stays a NaN and can be checked for.
FASTMATH = {"contract", "reassoc", "nsz", "arcp", "afn"}

KERNEL: dict[str, Any] = {"nogil": True, "cache": True, "fastmath": FASTMATH, "error_model": "numpy"}
# Bit-exact twins of a reference (integer and ordered float arithmetic) must not be reordered.
EXACT: dict[str, Any] = {"nogil": True, "cache": True, "error_model": "numpy"}
