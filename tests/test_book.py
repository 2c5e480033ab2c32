"""The book's commands, code, pictures and links are those of this program. That it builds is shown by `make book`."""

import ast
import json
import re
import shlex
import socket
import threading
from pathlib import Path
from typing import NamedTuple

import pytest
import typer
from markdown_it import MarkdownIt

from tests.sessions_made import make_session
from tests.tracker.outputs.test_recorded_streams import recorded
from tracker.commands.application import build_application

ROOT = Path(__file__).resolve().parents[1]
BOOK = ROOT / "docs"
PAGES = sorted(BOOK.rglob("*.md"))
# Lines of the book that only show how a command looks.
_ELLIPSIS = "…"


class Piece(NamedTuple):
    """A piece of code in a page, and where it stands."""

    page: str
    line: int
    text: str


def name_of(path):
    return path.relative_to(ROOT).as_posix()


def tokens_of(path):
    return MarkdownIt("commonmark").enable("table").parse(path.read_text(encoding="utf-8"))


def blocks(path, language):
    """The blocks of code in that language, '' for those that are only indented or in none."""
    return [
        Piece(name_of(path), token.map[0] + 1, token.content)
        for token in tokens_of(path)
        if token.type in ("fence", "code_block") and token.info.strip() == language
    ]


def in_lines(path):
    """The short pieces of code within the text."""
    for token in tokens_of(path):
        for part in token.children or ():
            if part.type == "code_inline":
                yield Piece(name_of(path), token.map[0] + 1, part.content)


def commands():
    """Every line of a block that calls the program, without what is said beside it."""
    for path in PAGES:
        for block in (*blocks(path, ""), *blocks(path, "bash")):
            for number, line in enumerate(block.text.splitlines(), start=block.line):
                told = re.split(r"\s{3,}|\s#\s", line.strip())[0]
                if told.startswith("main.py ") and _ELLIPSIS not in told:
                    yield Piece(block.page, number, told.removeprefix("main.py "))


def mentions():
    """Every piece of code within a text that calls the program."""
    for path in PAGES:
        for piece in in_lines(path):
            if piece.text.startswith("main.py "):
                yield piece._replace(text=piece.text.removeprefix("main.py "))


COMMANDS, MENTIONS = list(commands()), list(mentions())


@pytest.fixture(scope="module")
def program():
    return typer.main.get_command(build_application(lambda source: 0))


def named(command, words):
    """The command that the first words name, and what is left of them."""
    while words and words[0] in commands_of(command):
        command, words = commands_of(command)[words[0]], words[1:]
    return command, words


def commands_of(command):
    """Those of a group; none of a command."""
    return getattr(command, "commands", {})


@pytest.mark.parametrize("piece", COMMANDS, ids=lambda piece: f"{piece.page}:{piece.line}")
def test_each_command_can_be_given_as_it_stands(program, piece):
    command, words = named(program, shlex.split(piece.text))
    assert not commands_of(command), f"no such command: main.py {piece.text}"
    with command.make_context("main.py", words):
        pass


@pytest.mark.parametrize("piece", MENTIONS, ids=lambda piece: f"{piece.page}:{piece.line}")
def test_what_is_mentioned_of_a_command_is_there(program, piece):
    command, words = named(program, piece.text.replace(_ELLIPSIS, "").split())
    assert command is not program, f"no such command: main.py {piece.text}"
    known = {option for parameter in command.params for option in parameter.opts}
    assert {word for word in words if word.startswith("-")} <= known


def test_commands_and_mentions_are_found():
    assert len(COMMANDS) > 40 and len(MENTIONS) > 30


@pytest.mark.parametrize("piece", blocks(BOOK / "scripts.md", "python"), ids=lambda piece: f"line {piece.line}")
def test_the_code_of_the_chapter_on_scripts_runs(piece, monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    exec(compile(piece.text, piece.page, "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out.strip()


def test_the_code_that_reads_a_session_runs(tmp_path, capsys):
    folder = make_session(tmp_path / "one")
    first, second = blocks(BOOK / "sessions.md", "python")
    for piece in (first, second):
        known = {"__name__": "__main__"}
        exec(compile(piece.text.replace("FOLDER", folder.as_posix()), piece.page, "exec"), known)
    said = capsys.readouterr().out
    assert said.startswith("()") and said.count("HeadPose") > 10 and known["table"].num_rows > 10


def test_the_code_that_reads_lines_of_json_runs(capsys):
    (piece,) = blocks(BOOK / "outputs" / "json.md", "python")
    lines = [message for (message,) in recorded("json-udp").values()][:40]
    nobody = json.dumps({**json.loads(lines[0]), "pose": None}).encode()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve():
            line, _ = server.accept()
            with line:
                line.sendall(b"\n".join(text.rstrip(b"\n") for text in (nobody, *lines)) + b"\n")

        thread = threading.Thread(target=serve)
        thread.start()
        exec(compile(piece.text.replace("9871", str(server.getsockname()[1])), piece.page, "exec"), {})
        thread.join()
    said = capsys.readouterr().out
    assert "nobody is sure to be there" in said and "degrees to the own right" in said


@pytest.mark.parametrize("piece", blocks(BOOK / "batch.md", "python"), ids=lambda piece: f"line {piece.line}")
def test_the_scripts_for_clusters_give_a_command_that_there_is(program, piece):
    """Clusters are not at hand: the code is read, and the command in it is parsed."""
    lists = [node.value for node in ast.walk(ast.parse(piece.text)) if isinstance(node, ast.Assign)]
    (words,) = (
        [part.value if isinstance(part, ast.Constant) else "tcp://node1:8786" for part in one.elts]
        for one in lists
        if isinstance(one, ast.List) and getattr(one.elts[0], "value", "") == "main.py"
    )
    command, words = named(program, words[1:])
    with command.make_context("main.py", words):
        pass


def test_every_file_that_is_named_is_there():
    roots = ("kernels/", "tracker/", "gui/", "models/", "assets/", "docs/", "tests/", "examples/", ".ci/")
    pieces = [piece for path in PAGES for piece in in_lines(path) if piece.text.startswith(roots)]
    named_paths = {(piece.page, piece.text.split()[0]) for piece in pieces}
    assert len(named_paths) > 30
    assert not {one for one in named_paths if not (ROOT / one[1]).exists()}


def test_benchmarks_that_are_called_are_there_and_know_their_options():
    lines = [line for path in PAGES for block in blocks(path, "") for line in block.text.splitlines()]
    called = [line for line in lines if "tests/benchmarks/" in line]
    assert len(called) >= 5
    for line in called:
        (script,) = re.findall(r"tests/benchmarks/\w+\.py", line)
        source = (ROOT / script).read_text(encoding="utf-8")
        assert all(f'"{option}"' in source for option in re.findall(r"--[\w-]+", line)), line


def test_links_lead_to_pages_and_pictures_that_are_there():
    lost = []
    for path in PAGES:
        text = path.read_text(encoding="utf-8")
        targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", text) + re.findall(
            r"\{(?:image|include|literalinclude)\} (\S+)", text
        )
        lost += [(name_of(path), one) for one in targets if "://" not in one and not (path.parent / one).exists()]
    assert not lost


def test_the_pictures_are_those_that_the_script_makes_and_all_are_shown():
    tree = ast.parse((BOOK / "pictures" / "make.py").read_text(encoding="utf-8"))
    (table,) = (
        node.value for node in tree.body if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "PICTURES"
    )
    made = {ast.literal_eval(key) for key in table.keys}
    there = {path.name for path in (BOOK / "pictures").iterdir() if path.suffix in (".jpg", ".png", ".svg")}
    shown = {name for path in PAGES for name in re.findall(r"pictures/(\S+)", path.read_text(encoding="utf-8"))}
    assert made == there and made <= shown
