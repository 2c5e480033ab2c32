"""A few dozen damaged files for every reader: what is in order or one plain sentence comes of each, at little cost.

`make fuzz` does it with thousands, in processes that may crash.
"""

import shutil
import tracemalloc
from collections import Counter

import pytest

from tests.fuzz.cases import ACCEPTED, REFUSED, originals, verdict, write_case
from tests.fuzz.readers import READERS

CASES, SLOW_CASES = 40, 6
# Those that look for a face in a picture each time.
SLOW = {"face model in use", "network in use", "personal model in use", "reference model"}
MOST_BYTES = 1 << 26
SEED = 1


def read(name, folder, number=None):
    """The verdict on a case, or on the good file; and the memory that it took."""
    folder.mkdir()
    if number is None:
        target, files = originals(name)
        for other, content in files.items():
            (folder / other).write_bytes(content)
            (folder / other).chmod(0o600)
        path = folder / target
    else:
        path = write_case(name, SEED, number, folder)
    tracemalloc.start()
    try:
        outcome, said = verdict(name, path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    shutil.rmtree(folder)
    return outcome, said, peak


@pytest.mark.parametrize("name", [reader.name for reader in READERS])
def test_damaged_files_are_refused_or_in_order(tmp_path, name):
    if name.startswith("scene"):
        pytest.importorskip("trimesh")
    assert read(name, tmp_path / "good")[0] == ACCEPTED
    outcomes = Counter()
    for number in range(SLOW_CASES if name in SLOW else CASES):
        outcome, said, peak = read(name, tmp_path / "case", number)
        assert outcome in (ACCEPTED, REFUSED), f"case {number}: {said}"
        assert peak < MOST_BYTES, f"case {number} took {peak} bytes"
        outcomes[outcome] += 1
    # Some damage is none, such as a narrower kind of number; that of archives is mostly noticed.
    if name.endswith("model"):
        assert outcomes[ACCEPTED] < 0.5 * outcomes.total()


def test_the_same_numbers_give_the_same_files(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first, second = (write_case("settings", 3, 5, tmp_path / place).read_bytes() for place in "ab")
    assert first == second != originals("settings")[1]["settings.toml"]
