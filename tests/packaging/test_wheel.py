"""The wheel: it is whole, has one name, and what is in it runs without the checkout."""

import ast
import importlib.util
import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tracker import VERSION

ROOT = Path(__file__).resolve().parents[2]
INFO = f"visavis-{VERSION}.dist-info"
# Imports all that was installed, where nobody may import the checkout's names, and tracks the first frames of the demo.
USED = """
import importlib, pkgutil, sys

class Forbidden:
    def find_spec(self, name, path=None, target=None):
        if name in ("main", "gui", "tracker", "kernels"):
            raise AssertionError(f"{name} was imported by its name in the checkout")

sys.meta_path.insert(0, Forbidden())
import visavis

for _, (frame, result) in zip(range(3), visavis.track("demo", mode=visavis.Mode.HEAD)):
    assert result.index == frame.index
missing = set()
for module in pkgutil.walk_packages(visavis.__path__, "visavis."):
    if module.name != "visavis.__main__":
        try:
            importlib.import_module(module.name)
        except ModuleNotFoundError as error:
            missing.add(error.name)
print(sorted(missing))
print(sys.modules["visavis.main"].main())
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """An unpacked wheel, built as everybody builds it, but without asking any index for the backend."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    (file,) = folder.glob("*.whl")
    with zipfile.ZipFile(file) as packed:
        packed.extractall(folder / "site")
    return folder / "site"


def test_there_is_one_name_at_the_top(wheel):
    assert {path.name for path in wheel.iterdir()} == {"visavis", INFO}


def test_models_assets_and_licences_are_inside(wheel):
    package = wheel / "visavis"
    for folder in ("models", "assets"):
        ours = {path.relative_to(ROOT) for path in (ROOT / folder).rglob("*") if path.is_file()}
        theirs = {path.relative_to(package) for path in (package / folder).rglob("*") if path.is_file()}
        assert theirs == ours
    licences = {path.name for path in (wheel / INFO / "licenses").rglob("*") if path.is_file()}
    assert {"LICENSE", "OFL.txt", "LICENSE.txt"} <= licences
    assert (package / "py.typed").exists()


def test_the_commands_lead_to_functions(wheel):
    points = (wheel / INFO / "entry_points.txt").read_text()
    assert "visavis = visavis.main:main" in points.split("[gui_scripts]")[0]
    assert "visavis-app = visavis.windowed:main" in points.split("[gui_scripts]")[1]


def test_all_of_it_runs_without_the_checkout(wheel, tmp_path):
    program = tmp_path / "used.py"
    program.write_text(USED)
    done = subprocess.run(
        [sys.executable, program, "--version"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(wheel), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    missing, *versions, status = done.stdout.splitlines()
    # Asked for by the extra "training" only.
    assert set(ast.literal_eval(missing)) <= {"torch", "onnx", "hatchling"}
    assert versions[0] == f"visavis {VERSION}" and any(line.startswith("face/exact.npz ") for line in versions)
    assert status == "0"


def test_the_sdist_has_all_that_the_wheel_is_made_of():
    hook = build_hook()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["sdist"]["only-include"]
    assert {*hook.PARTS, hook.SOURCE.parts[0], "LICENSE"} <= set(included)
    assert not [name for name in included if not (ROOT / name).exists()]


def build_hook():
    spec = importlib.util.spec_from_file_location("build_hook", ROOT / "packaging" / "build_hook.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_only_imports_of_its_own_are_rewritten():
    text = (
        '"""import tracker, and say so: ä."""\n'
        "import os, tracker.types as types\n"
        "if os:\n"
        "    from gui import words; from kernels.warp import (\n"
        "        warp,\n"
        "    )\n"
        "from trackers import tracker\n"
        "from . import gui\n"
        'name = "tracker.types"\n'
    )
    assert build_hook().rewritten(text) == (
        text.replace("os, tracker.types as", "os, visavis.tracker.types as")
        .replace("from gui import", "from visavis.gui import")
        .replace("from kernels.warp import", "from visavis.kernels.warp import")
    )


def test_an_import_that_would_lose_its_name_is_refused():
    with pytest.raises(ValueError, match=r"warp\.py, line 2: write it as"):
        build_hook().rewritten("import os\nimport kernels.warp\n", "warp.py")


def test_no_text_names_a_module_that_has_another_name_once_installed():
    own = ("kernels.", "tracker.", "gui.")
    named = []
    for package in ("kernels", "tracker", "gui", "packaging"):
        for path in sorted((ROOT / package).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    text = node.value
                    if text.startswith(own) and text.replace(".", "").replace("_", "").isalnum():
                        named.append(f"{path.relative_to(ROOT)}:{node.lineno}: {text}")
    assert not named


def test_one_place_says_how_the_program_is_started_anew():
    """It has another name once it is installed."""
    starting = {
        path.relative_to(ROOT).as_posix()
        for package in ("tracker", "gui")
        for path in (ROOT / package).rglob("*.py")
        if "sys.executable" in path.read_text(encoding="utf-8")
    }
    assert starting == {"tracker/program.py", "tracker/commands/probes.py"}
