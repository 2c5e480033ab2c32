"""Whatever goes wrong in a command ends in one line and the right exit status."""

import pytest
import typer

from tracker.commands import console
from tracker.errors import VisavisError


def failing(error):
    def work():
        raise error

    return work


@pytest.mark.parametrize(
    ("error", "status", "line"),
    [
        (VisavisError("The picture is empty."), 2, "visavis: The picture is empty."),
        (KeyboardInterrupt(), 130, "visavis: stopped"),
        (console.InterruptedWorkError("stopped; kept 3 rows"), 130, "visavis: stopped; kept 3 rows"),
    ],
)
def test_expected_errors_are_one_line(capsys, error, status, line):
    assert console.exit_status(failing(error)) == status
    assert capsys.readouterr() == ("", f"{line}\n")


def test_a_fault_goes_into_the_log_with_its_traceback(capsys, tmp_path, monkeypatch):
    log = tmp_path / "deep" / "errors.log"
    monkeypatch.setattr("tracker.fault_log.log_path", lambda: log)
    assert console.exit_status(failing(ZeroDivisionError("a\nb"))) == 1
    printed = capsys.readouterr().err
    assert printed.count("\n") == 1
    assert "a b" in printed
    assert str(log) in printed
    assert "Traceback" in log.read_text()
    assert "ZeroDivisionError" in log.read_text()


def test_an_end_of_file_that_nobody_expected_is_a_fault(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr("tracker.fault_log.log_path", lambda: tmp_path / "errors.log")
    application = typer.Typer()
    application.command()(failing(EOFError()))
    assert console.exit_status(lambda: application([], standalone_mode=False)) == 1
    assert "fault in the program: EOFError" in capsys.readouterr().err


def test_a_log_that_cannot_be_written_is_said_and_no_second_fault(capsys, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("tracker.fault_log.log_path", lambda: tmp_path / "file" / "errors.log")
    assert console.exit_status(failing(ZeroDivisionError())) == 1
    assert "could not be written" in capsys.readouterr().err


def test_brackets_in_a_message_are_printed_as_they_are(capsys):
    console.exit_status(failing(VisavisError("[bold]clip[/x].mp4 is not a video")))
    assert capsys.readouterr().err == "visavis: [bold]clip[/x].mp4 is not a video\n"


def test_the_status_of_the_work_is_handed_through():
    assert console.exit_status(lambda: 7) == 7


@pytest.mark.parametrize(
    ("name", "shown"), [("ä.jpg", "ä.jpg"), ("ph\udcff.jpg", "ph\\xff.jpg"), ("\ud800", "\\ud800")]
)
def test_names_that_no_terminal_could_show(name, shown, capsys):
    console.noted.print(name, markup=False)
    console.printed.print(f"[b]{name}")
    printed = capsys.readouterr()
    assert (printed.err, printed.out) == (f"{shown}\n", f"{shown}\n")


def test_a_full_disk_is_no_fault_of_the_program(capsys):
    assert console.exit_status(failing(OSError(28, "No space left on device", "out.csv"))) == 2
    assert capsys.readouterr().err == "visavis: out.csv cannot be written: No space left on device.\n"
