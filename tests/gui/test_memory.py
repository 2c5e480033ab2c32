"""Pictures that are let go go back to the system, also from between small things that stay."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
import numpy as np, psutil
from gui.shell.memory import give_memory_back
if sys.argv[1] == "on":
    give_memory_back()
np.ones(900_000, np.uint8)  # the library learns from the first that is freed
before = psutil.Process().memory_info().rss
pictures, kept = [], []
for _ in range(200):
    pictures.append(np.ones(900_000, np.uint8))
    kept.append(np.ones(50_000, np.uint8))
del pictures
print((psutil.Process().memory_info().rss - before) / 1e6)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a matter of the GNU C library")
def test_freed_pictures_are_not_kept():
    def grown_mb(how):
        done = subprocess.run([sys.executable, "-c", SCRIPT, how], cwd=ROOT, capture_output=True, text=True, check=True)
        return float(done.stdout)

    kept_mb = grown_mb("off")
    if kept_mb < 100.0:
        pytest.skip("this C library gives them back by itself")
    assert grown_mb("on") < 50.0
