"""What kernels/README.md, CONTRIBUTING.md and the layout promise, as far as a program can check it."""

import ast
import functools
import hashlib
import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("kernels", "tracker", "gui")

MAX_MODULE_LINES = 500
MAX_FUNCTION_LINES = 100
MAX_MAIN_LINES = 60
MAX_ARGUMENTS = {"kernels": 12, "tracker": 6, "gui": 6}

KERNEL_IMPORTS = {"__future__", "collections", "dataclasses", "kernels", "math", "numba", "numpy", "typing"}
WINDOW_PACKAGES = {"PyQt6", "OpenGL", "moderngl", "pyqtgraph", "qtawesome", "qtpy"}
CLOCKS = {"time", "datetime"}
CLOCK_READERS = (
    *("tracker/run/", "tracker/timing.py", "tracker/sources/", "tracker/commands/"),
    *("tracker/outputs/hub.py", "tracker/outputs/worker.py"),
)
EMPTY_NAMES = {"common", "helper", "helpers", "misc", "util", "utils"}


def modules(*packages):
    found = [path for package in packages for path in sorted((ROOT / package).rglob("*.py"))]
    assert found, f"no modules in {packages}"
    return found


def name_of(path):
    return path.relative_to(ROOT).as_posix()


@dataclass(frozen=True)
class Function:
    """What is checked of a function."""

    name: str
    lines: int
    arguments: tuple[str, ...]
    decorators: tuple[str, ...]
    docstring: str
    is_public: bool


@dataclass(frozen=True)
class Module:
    """What is checked of a module; a tree of each would take hundreds of megabytes."""

    imports: frozenset[str]
    functions: tuple[Function, ...]
    classes: tuple[tuple[str, tuple[str, ...]], ...]


@functools.cache
def read(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imports, functions, classes = set(), [], []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imports |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            imports.add(node.module.split(".")[0])
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            functions.append(function_of(node, is_outer=node in tree.body))
        elif isinstance(node, ast.ClassDef):
            classes.append((node.name, tuple(map(ast.unparse, node.decorator_list))))
    return Module(frozenset(imports), tuple(functions), tuple(classes))


def function_of(node, is_outer):
    given = node.args
    names = [argument.arg for argument in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    return Function(
        name=node.name,
        lines=node.end_lineno - node.lineno + 1,
        arguments=tuple(names[1:] if names[:1] in (["self"], ["cls"]) else names),
        decorators=tuple(map(ast.unparse, node.decorator_list)),
        docstring=ast.get_docstring(node) or "",
        is_public=is_outer and not node.name.startswith("_"),
    )


def imported_packages(path):
    """Top-level packages that a module imports anywhere in it."""
    return set(read(path).imports)


def public_functions(path):
    """Functions of the module itself whose names have no underscore."""
    return [function for function in read(path).functions if function.is_public]


def test_kernels_import_nothing_but_arrays():
    strangers = {name_of(path): imported_packages(path) - KERNEL_IMPORTS for path in modules("kernels")}
    assert not {path: names for path, names in strangers.items() if names}


def test_qt_and_opengl_only_in_gui():
    users = {name_of(path): imported_packages(path) & WINDOW_PACKAGES for path in modules("kernels", "tracker")}
    assert not {path: names for path, names in users.items() if names}


def test_scenes_know_no_qt():
    scenes = sorted((ROOT / "gui" / "scenes").rglob("*.py"))
    users = {name_of(path): imported_packages(path) & (WINDOW_PACKAGES - {"moderngl"}) for path in scenes}
    assert not {path: names for path, names in users.items() if names}


def test_imports_run_one_way():
    above = {"kernels": {"tracker", "gui", "main"}, "tracker": {"gui", "main"}, "gui": {"main"}}
    wrong = {
        name_of(path): imported_packages(path) & above[package] for package in PACKAGES for path in modules(package)
    }
    assert not {path: names for path, names in wrong.items() if names}


def test_only_sources_runner_and_timing_read_a_clock():
    readers = [name_of(path) for path in modules("kernels", "tracker") if imported_packages(path) & CLOCKS]
    assert not [path for path in readers if not path.startswith(CLOCK_READERS)]


def test_modules_are_short():
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules(*PACKAGES)}
    assert not {path: length for path, length in lengths.items() if length > MAX_MODULE_LINES}
    assert len((ROOT / "main.py").read_text(encoding="utf-8").splitlines()) < MAX_MAIN_LINES


def test_functions_are_short():
    lengths = {
        f"{name_of(path)}:{function.name}": function.lines
        for path in modules(*PACKAGES)
        for function in read(path).functions
    }
    assert not {name: length for name, length in lengths.items() if length > MAX_FUNCTION_LINES}


def test_functions_take_few_arguments():
    # A command's arguments are the options of the command line.
    def is_command(path, function):
        registered = function.name == "command" or any(".command(" in decorator for decorator in function.decorators)
        return name_of(path).startswith("tracker/commands/") and registered

    counts = {
        f"{name_of(path)}:{function.name}": len(function.arguments)
        for package in PACKAGES
        for path in modules(package)
        for function in read(path).functions
        if not is_command(path, function) and len(function.arguments) > MAX_ARGUMENTS[package]
    }
    assert not counts


@pytest.mark.parametrize("package", ["kernels", "tracker"])
def test_public_functions_have_a_docstring(package):
    bare = [
        f"{name_of(path)}:{function.name}"
        for path in modules(package)
        for function in public_functions(path)
        if not function.docstring
    ]
    assert not bare


def test_kernels_describe_every_array_they_take():
    silent = []
    for path in modules("kernels"):
        for function in public_functions(path):
            _, _, described = function.docstring.partition("Parameters\n----------\n")
            silent += [
                f"{name_of(path)}:{function.name}({name})"
                for name in function.arguments
                if not re.search(rf"\b{re.escape(name)}\b", described)
            ]
    assert not silent


def test_what_crosses_borders_is_frozen_and_slotted():
    """All data classes of types.py, and every ...Settings class."""
    loose = []
    for path in modules("tracker"):
        for name, decorators in read(path).classes:
            decorator = next((text for text in decorators if "dataclass" in text), None)
            crosses = path.name == "types.py" or name.endswith("Settings")
            if decorator and crosses and not ("frozen=True" in decorator and "slots=True" in decorator):
                loose.append(f"{name_of(path)}:{name}")
    assert not loose


def test_names_say_what_is_inside():
    paths = [*modules(*PACKAGES), *sorted((ROOT / "tests").rglob("*.py"))]
    assert not [name_of(path) for path in paths if path.stem in EMPTY_NAMES]


def test_test_files_have_names_of_their_own():
    counts = Counter(path.name for path in (ROOT / "tests").rglob("test_*.py"))
    assert not [name for name, count in counts.items() if count > 1]
    assert not list((ROOT / "tests").rglob("__init__.py"))


def test_nothing_is_left_for_later():
    later = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b|raise NotImplemented" r"Error")
    marked = [name_of(path) for path in modules(*PACKAGES, "tests") if later.search(path.read_text(encoding="utf-8"))]
    assert not marked


TEXT_SUFFIXES = {
    ".desktop",
    ".py",
    ".md",
    ".toml",
    ".lock",
    ".sh",
    ".cfg",
    ".ini",
    ".txt",
    ".csv",
    ".pts",
    ".svg",
    ".glsl",
    ".xml",
    ".yml",
    "",
}
TOP_LEVEL = (".ci", ".gitignore", "Makefile", "LICENSE", "main.py", "pyproject.toml", "requirements.lock")


def text_files():
    """The project's own text files, told apart from what is built or installed beside them."""
    roots = [
        ROOT / name for name in (*TOP_LEVEL, *PACKAGES, "models", "assets", "tests", "examples", "docs", "packaging")
    ] + sorted(ROOT.glob("*.md"))
    for root in roots:
        for path in [root] if root.is_file() else sorted(root.rglob("*")):
            if path.is_file() and path.suffix in TEXT_SUFFIXES and "__pycache__" not in path.parts:
                yield path


def test_no_package_index_and_no_path_of_one_machine():
    # Written in pieces, or this file would find itself.
    forbidden = re.compile(
        r"py"
        r"pi\.(org|python)|python"
        r"hosted|index"
        r"-url[ =]+\S*:|--find"
        r"-links|(?<![\w.])/(root|home|Users|work)"
        r"/\w"
    )
    found = [
        f"{name_of(path)}: {match.group()}"
        for path in text_files()
        if (match := forbidden.search(path.read_text(encoding="utf-8", errors="replace")))
    ]
    assert not found


def test_every_model_is_listed_with_its_digest_and_has_a_card():
    folder = ROOT / "models"
    listed = tomllib.loads((folder / "manifest.toml").read_text(encoding="utf-8"))["files"]
    present = {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file()
        and not path.name.startswith(".")
        and path.suffix != ".md"
        and path.name not in ("manifest.toml", "LICENSE", "LICENSE.txt")
    }
    assert present.keys() == listed.keys()
    for name, path in present.items():
        assert listed[name]["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest(), name
        cards = "\n".join(card.read_text(encoding="utf-8") for card in path.parent.glob("*.md"))
        assert path.stem in cards, f"no card beside {name} speaks of it"
        assert re.search("licen[cs]e", cards, re.IGNORECASE), f"the card of {name} tells no licence"


def test_every_folder_of_assets_tells_its_licence():
    folders = {
        path.parent for path in (ROOT / "assets").rglob("*") if path.is_file() and path.suffix not in (".md", ".txt")
    }
    silent = []
    for folder in sorted(folders):
        notes = [*folder.glob("*.md"), *folder.glob("*.txt"), *folder.parent.glob("README.md")]
        text = "\n".join(note.read_text(encoding="utf-8") for note in notes)
        if not re.search("licen[cs]e|public domain", text, re.IGNORECASE):
            silent.append(name_of(folder))
    assert not silent
