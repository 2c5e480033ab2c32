"""Writes what the Flatpak is built of into out/flatpak-sources: .venv/bin/python packaging/flatpak/prepare.py

The wheel of this checkout, and a list of the wheels of all packages that it needs, as uv.lock has them (made by
``.ci/lock.sh --fill-in``), for the Python of the runtime: where each is fetched from, and the sum of what is in it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags
from packaging.utils import parse_wheel_filename

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "out" / "flatpak-sources"
# Of org.freedesktop.Platform 24.08.
PYTHON, LIBC, MACHINE = (3, 12), 40, "x86_64"
ENVIRONMENT = {
    "python_version": "3.12",
    "python_full_version": "3.12.0",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
    "sys_platform": "linux",
    "os_name": "posix",
    "platform_system": "Linux",
    "platform_machine": MACHINE,
}


def tags() -> list[Tag]:
    """Kinds of wheels that the runtime can use, the best first."""
    platforms = [f"manylinux_2_{minor}_{MACHINE}" for minor in range(LIBC, 4, -1)]
    platforms += [f"manylinux2014_{MACHINE}", f"linux_{MACHINE}"]
    return [*cpython_tags(PYTHON, platforms=platforms), *compatible_tags(PYTHON, "cp312", platforms)]


def needed(packages: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The packages of a lock that the program needs there, itself and extras left out."""
    by_name: dict[str, list[dict[str, Any]]] = {}
    for package in packages:
        by_name.setdefault(package["name"], []).append(package)
    seen, waiting = {"visavis"}, list(by_name["visavis"])
    while waiting:
        package = waiting.pop()
        if package["name"] != "visavis":
            yield package
        for dependency in package.get("dependencies", ()):
            name, marker = dependency["name"], dependency.get("marker", "")
            if name not in seen and (not marker or Marker(marker).evaluate(ENVIRONMENT)):
                seen.add(name)
                version = dependency.get("version", by_name[name][0]["version"])
                waiting += [one for one in by_name[name] if one["version"] == version]


def source(package: dict[str, Any], order: dict[Tag, int]) -> dict[str, str]:
    """Where the best wheel of a package is fetched from.

    Raises
    ------
    SystemExit
        If there is none.
    """
    ranked = []
    for wheel in package.get("wheels", ()):
        name = wheel["url"].rpartition("/")[2]
        ranks = [order[tag] for tag in parse_wheel_filename(name)[3] if tag in order]
        ranked += [(min(ranks), wheel)] if ranks else []
    if not ranked:
        raise SystemExit(f"{package['name']} {package['version']} has no wheel for the runtime")
    best = min(ranked, key=lambda one: one[0])[1]
    return {"type": "file", "url": best["url"], "sha256": best["hash"].removeprefix("sha256:")}


def main() -> None:
    """Write all of it."""
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    order = {tag: rank for rank, tag in enumerate(tags())}
    listed = [source(package, order) for package in needed(lock["package"])]
    (SOURCES / "wheel").mkdir(parents=True, exist_ok=True)
    (SOURCES / "packages.json").write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", SOURCES / "wheel"]
    subprocess.run(command, cwd=ROOT, check=True)
    print(f"{len(listed)} packages and the wheel: {SOURCES}")


if __name__ == "__main__":
    main()
