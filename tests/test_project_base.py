"""The lock, the make targets, and the set-up script in the situations that a stranger's machine may put it in."""

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ("bash", "cat", "chmod", "cmp", "cp", "dirname", "grep", "mkdir", "sed", "sort", "tail", "tee", "uname")


def locked():
    """Package name -> the entry's text."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    entries = re.findall(r"^([\w.-]+)==((?:[^\n]*\\\n)*[^\n]*)", text, re.MULTILINE)
    return {canonicalize_name(name): entry for name, entry in entries}


def test_lock_has_a_hash_for_every_package_and_no_address():
    entries = locked()
    assert len(entries) > 40
    assert not [name for name, entry in entries.items() if "--hash=sha256:" not in entry]
    assert "://" not in (ROOT / "requirements.lock").read_text(encoding="utf-8")


def test_lock_meets_every_requirement_of_the_project():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    linux = {"sys_platform": "linux", "platform_machine": "x86_64"}
    unmet = []
    entries = locked()
    locked_extras = [text for name in ("batch", "outputs", "desktop", "docs", "dev") for text in extras[name]]
    for text in (*project["dependencies"], *locked_extras):
        wanted = Requirement(text)
        if wanted.marker and not wanted.marker.evaluate(linux):
            continue
        version = re.match(r"[\w.]+", entries.get(canonicalize_name(wanted.name), ""))
        if version is None or version.group() not in wanted.specifier:
            unmet.append(text)
    assert not unmet


def test_the_lock_of_all_systems_is_of_this_project_and_has_no_address():
    text = (ROOT / "packaging" / "uv.lock").read_text(encoding="utf-8")
    assert "://" not in text
    packages = tomllib.loads(text)["package"]
    (ours,) = (package for package in packages if package["name"] == "visavis")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    assert set(ours["metadata"]["provides-extras"]) == set(extras)
    wanted = [
        Requirement(text) for text in (*project["dependencies"], *(text for one in extras.values() for text in one))
    ]
    told = ours["metadata"]["requires-dist"]
    assert {(canonicalize_name(one.name), one.specifier) for one in wanted} == {
        (one["name"], SpecifierSet(one.get("specifier", ""))) for one in told
    }
    # Those of requirements.lock are a part of it.
    versions = {(package["name"], package["version"]) for package in packages if "version" in package}
    entries = {(name, re.match(r"[\w.]+", entry).group()) for name, entry in locked().items()}
    assert entries <= versions


@pytest.mark.parametrize("script", sorted(path.name for path in (ROOT / ".ci").iterdir()))
def test_scripts_are_executable_bash(script):
    path = ROOT / ".ci" / script
    assert os.access(path, os.X_OK)
    assert path.read_text(encoding="utf-8").startswith("#!/usr/bin/env bash\n")
    subprocess.run(["bash", "-n", path], check=True)


def test_make_without_a_target_lists_them_all():
    quiet = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(["make", "-s", "-C", ROOT], env=quiet, capture_output=True, text=True, check=True)
    targets = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    listed = re.findall(r"^  make (\w+)", done.stdout, re.MULTILINE)
    assert sorted(listed) == sorted(targets.group(1).split())


class Machine:
    """A project folder and a PATH on which only what the test put there can be found."""

    def __init__(self, folder):
        self.project = folder / "project"
        self.bin = folder / "bin"
        (self.project / ".ci").mkdir(parents=True)
        self.bin.mkdir()
        shutil.copy(ROOT / ".ci" / "setup.sh", self.project / ".ci")
        shutil.copy(ROOT / "requirements.lock", self.project)
        for tool in TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool))

    def put(self, path, script):
        """Make an executable file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!{shutil.which('bash')}\n{script}\n")
        path.chmod(0o755)

    def setup(self, **environment):
        done = subprocess.run(
            [self.bin / "bash", self.project / ".ci" / "setup.sh"],
            env={"PATH": str(self.bin), **environment},
            capture_output=True,
            text=True,
            timeout=60,
            stdin=subprocess.DEVNULL,
            check=False,
        )
        return done.returncode, (done.stdout + done.stderr).splitlines()


@pytest.fixture
def machine(tmp_path):
    if os.uname().sysname != "Linux":
        pytest.skip("the script looks for libraries on Linux only")
    made = Machine(tmp_path)
    made.put(made.bin / "Xvfb", "")
    made.put(made.bin / "id", "echo 1000")
    return made


def put_python(machine, *, pip="exit 0"):
    """A Python that makes environments, in which pip does as told."""
    inner = f'case "$*" in *pip*) {pip} ;; esac'
    venv = f"mkdir -p .venv/bin; printf '%s\\n' '#!{shutil.which('bash')}' '{inner}' > .venv/bin/python"
    also_pip = "cp .venv/bin/python .venv/bin/pip; chmod +x .venv/bin/python .venv/bin/pip"
    machine.put(
        machine.bin / "python3",
        f'case "$*" in --version) echo Python 3.12.1 ;; *"-m venv"*) {venv}; {also_pip} ;; esac',
    )


def test_setup_makes_the_environment_once_and_is_silent_after(machine):
    put_python(machine)
    status, said = machine.setup()
    assert status == 0
    assert any("Python 3.12.1" in line for line in said)
    assert (machine.project / ".venv" / "installed.lock").read_bytes() == (ROOT / "requirements.lock").read_bytes()
    again = machine.setup()
    assert again[0] == 0
    assert not [line for line in again[1] if "Debian" not in line]


def test_setup_without_a_python_says_so(machine):
    status, said = machine.setup()
    assert status == 1
    assert "Python 3.11 or newer is needed" in said[-1]


def test_setup_refuses_an_old_python(machine):
    machine.put(machine.bin / "python3", "exit 1")
    status, said = machine.setup()
    assert status == 1
    assert "Python 3.11 or newer is needed" in said[-1]


def test_setup_without_network_ends_in_one_line_and_is_tried_again(machine):
    put_python(machine, pip="echo ERROR: No matching distribution found for numpy==2.4.6; exit 1")
    for _ in range(2):
        status, said = machine.setup()
        assert status == 1
        assert "No matching distribution" in said[-1]
        assert "network" in said[-1]
    assert not (machine.project / ".venv" / "installed.lock").exists()


def test_setup_without_rights_names_what_root_must_run_and_goes_on(machine):
    put_python(machine)
    (machine.bin / "Xvfb").unlink()
    machine.put(machine.bin / "apt-get", "echo called >&2; exit 1")
    status, said = machine.setup()
    assert status == 0
    assert "apt-get install" in said[0]
    assert "xvfb" in said[0]
    assert "called" not in said


def test_setup_as_root_installs_what_is_missing(machine):
    put_python(machine)
    (machine.bin / "Xvfb").unlink()
    (machine.bin / "env").symlink_to(shutil.which("env"))
    machine.put(machine.bin / "id", "echo 0")
    machine.put(machine.bin / "apt-get", f"echo $* >> {machine.project}/asked")
    status, said = machine.setup()
    assert status == 0
    assert "installing system libraries" in said[0]
    update, install = (machine.project / "asked").read_text().splitlines()
    assert update.endswith("update")
    assert "install" in install
    assert "xvfb" in install
