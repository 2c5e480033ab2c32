"""The recipes of Flatpak and AppImage: of what they are built, without building them."""

import importlib.util
import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.utils import parse_wheel_filename

from tracker.desktop_entry import ID

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging"


@pytest.fixture(scope="module")
def prepare():
    spec = importlib.util.spec_from_file_location("prepare", FOLDER / "flatpak" / "prepare.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def lock():
    return tomllib.loads((FOLDER / "uv.lock").read_text(encoding="utf-8"))["package"]


def test_the_flatpak_has_what_the_program_needs_and_nothing_else(prepare, lock):
    names = [package["name"] for package in prepare.needed(lock)]
    assert len(names) == len(set(names)) > 30
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    direct = {re.match(r"[\w-]+", text).group().lower() for text in project["dependencies"]}
    assert direct - set(names) == {"onnxruntime"}
    assert not {"visavis", "pytest", "torch", "distributed", "pyobjc-core"} & set(names)


def test_every_package_has_a_wheel_for_its_runtime(prepare, lock):
    order = {tag: rank for rank, tag in enumerate(prepare.tags())}
    for package in prepare.needed(lock):
        source = prepare.source(package, order)
        assert re.fullmatch("[0-9a-f]{64}", source["sha256"])
        _, version, _, tags = parse_wheel_filename(source["url"].rpartition("/")[2])
        assert str(version) == package["version"]
        assert any(tag.platform == "any" or "x86_64" in tag.platform for tag in tags)


def test_a_package_without_a_wheel_is_told(prepare):
    with pytest.raises(SystemExit, match=r"old 1\.0 has no wheel"):
        prepare.source({"name": "old", "version": "1.0", "wheels": []}, {})


def test_both_take_the_files_of_the_desktop():
    manifest = (FOLDER / "flatpak" / f"{ID}.yml").read_text(encoding="utf-8")
    assert manifest.count(f"id: {ID}\n") == 1 and "command: visavis-app\n" in manifest
    script = FOLDER / "appimage" / "build.sh"
    assert f"id={ID}\n" in script.read_text(encoding="utf-8") and os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", script], check=True)
