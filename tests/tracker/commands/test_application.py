"""The command line as a whole: help, the app without a command, and what it costs to ask for help."""

import subprocess
import sys
from pathlib import Path

import pytest

from tracker.app_start import AppStart
from tracker.errors import VisavisError

MAIN = Path(__file__).resolve().parents[3] / "main.py"
COMMANDS = ("track", "send", "bench", "doctor", "warm-up")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples_and_quiet(run, capsys, command):
    assert run(command, "--help") == 0
    text = capsys.readouterr().out
    assert f"main.py {command}" in text.split("Example")[1]
    assert "--quiet" in text


def test_help_names_every_command(run, capsys):
    assert run("--help") == 0
    text = capsys.readouterr().out
    assert all(command in text for command in COMMANDS)


def test_unknown_command_is_one_line(run, capsys):
    assert run("trakc") == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(("arguments", "source"), [((), None), (("--source", "demo"), "demo")])
def test_without_a_command_the_app_opens(run, arguments, source):
    opened = []

    def open_app(spec):
        opened.append(spec)
        return 5

    assert run(*arguments, open_app=open_app) == 5
    assert opened == [AppStart(source)]


def test_an_app_that_cannot_open_says_so_in_one_line(run, capsys):
    def open_app(spec):
        raise VisavisError("There is no display.")

    assert run(open_app=open_app) == 2
    assert capsys.readouterr().err == "visavis: There is no display.\n"


def test_help_loads_neither_numba_nor_opencv_nor_qt():
    program = (
        f"import sys; sys.argv = ['main.py', 'track', '--help']; sys.path.insert(0, {str(MAIN.parent)!r})\n"
        "import main; status = main.main()\n"
        "print(status, sorted({'numba', 'cv2', 'av', 'PyQt6'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr.strip() == "0 []"


def test_what_is_sent_to_the_app_waits_for_no_other_command():
    """A key of the desktop starts it each time."""
    program = (
        f"import sys; sys.argv = ['main.py', 'send', '--where']; sys.path.insert(0, {str(MAIN.parent)!r})\n"
        "import main; status = main.main()\n"
        "loaded = [name for name in sys.modules if name.startswith('tracker.commands.') or name == 'numpy']\n"
        "print(status, sorted(loaded), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    needed = [f"tracker.commands.{name}" for name in ("application", "console", "send")]
    assert done.stderr.strip() == f"0 {needed}"
