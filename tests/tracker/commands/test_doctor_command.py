"""`doctor`: always ends well, says what is missing, and each of its probes can be answered both ways."""

import json

import numpy as np
import onnxruntime
import pytest

import tracker.commands.doctor as doctor
from tracker.archives import graphics_processor
from tracker.commands.doctor import Finding
from tracker.commands.probes import Answer, identity_network, probe
from tracker.errors import KeyboardError


def test_exit_status_is_0_with_everything_missing(monkeypatch, run, capsys):
    missing = Finding("sun", False, "behind [clouds]", "Wait.")
    monkeypatch.setattr(doctor, "CHECKS", (lambda: [missing, Finding("moon", True, "full")],))
    assert run("doctor") == 0
    printed = capsys.readouterr().out
    assert all(word in printed for word in ("sun", "behind [clouds]", "Wait.", "moon", "works"))


def test_quiet_shows_only_what_does_not_work(monkeypatch, run, capsys):
    monkeypatch.setattr(doctor, "CHECKS", (lambda: [Finding("sun", False, "no"), Finding("moon", True, "full")],))
    assert run("doctor", "--quiet") == 0
    printed = capsys.readouterr()
    assert "sun" in printed.out
    assert "moon" not in printed.out


def test_json_lists_the_findings(monkeypatch, run, capsys):
    monkeypatch.setattr(doctor, "CHECKS", (lambda: [Finding("sun", False, "no", "Wait.")],))
    assert run("doctor", "--json") == 0
    assert json.loads(capsys.readouterr().out) == [
        {"subject": "sun", "works": False, "detail": "no", "advice": "Wait."}
    ]


def test_whatever_does_not_work_comes_with_advice(monkeypatch):
    for name in ("probe", "probe_networks"):
        monkeypatch.setattr(doctor, name, lambda _: Answer(False, "it broke"))
    monkeypatch.setattr(doctor, "display_problem", lambda: "There is no display here.")
    findings = [finding for check in doctor.CHECKS for finding in check()]
    broken = [finding for finding in findings if not finding.works]
    assert {"display", "OpenGL", "ONNX Runtime"} <= {finding.subject for finding in broken}
    assert all(finding.advice for finding in broken)


def test_the_way_to_press_keys_is_told_and_given_back(monkeypatch):
    closed = []

    class Board:
        way = "X11"

        def close(self):
            closed.append(True)

    monkeypatch.setattr("tracker.keyboard.opening.open_keyboard", lambda environment: Board())
    assert doctor._keys() == [Finding("key presses", True, "of other programs, by X11")] and closed

    def refuse(environment):
        raise KeyboardError("There is no way; do this.")

    monkeypatch.setattr("tracker.keyboard.opening.open_keyboard", refuse)
    (finding,) = doctor._keys()
    assert (finding.works, finding.detail) == (False, "There is no way; do this.") and finding.advice


def test_compiled_kernels_that_are_kept_nowhere_are_told(monkeypatch):
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    (finding,) = (one for one in doctor._folders() if one.subject == "compiled kernels")
    assert not finding.works and "NUMBA_CACHE_DIR" in finding.advice


def test_providers_are_told_apart(monkeypatch):
    said = "*** noise from a driver ***\nprovider: CUDA fails libcudnn.so.9 is missing\nprovider: CPU works"
    monkeypatch.setattr(doctor, "probe_networks", lambda _: Answer(True, said))
    findings = {finding.subject: finding for finding in doctor._neural_networks()}
    works = {name: finding.works for name, finding in findings.items()}
    assert works == {"ONNX on CUDA": False, "ONNX on CPU": True, "face network": True}
    assert "libcudnn.so.9 is missing" in findings["ONNX on CUDA"].detail
    assert '"gpu"' in findings["ONNX on CUDA"].advice


def test_the_library_that_cuda_lacks_is_named(monkeypatch):
    said = "libcublasLt.so.13: cannot open shared object file: No such file or directory"
    monkeypatch.setattr(graphics_processor, "has_driver", lambda: True)
    monkeypatch.setattr(graphics_processor.sys, "platform", "linux")
    monkeypatch.setattr(graphics_processor.Path, "exists", lambda _: True)
    monkeypatch.setattr(graphics_processor, "_load_problem", lambda library: said)
    assert graphics_processor.missing_library() == "libcublasLt.so.13 is missing"
    monkeypatch.setattr(graphics_processor, "_load_problem", lambda library: "")
    assert graphics_processor.missing_library() == ""
    monkeypatch.setattr(graphics_processor, "has_driver", lambda: False)
    assert "driver" in graphics_processor.missing_library()


def test_the_smallest_network_runs():
    session = onnxruntime.InferenceSession(identity_network(), providers=["CPUExecutionProvider"])
    (result,) = session.run(None, {"x": np.array([2.5], np.float32)})
    assert result.tolist() == [2.5]


@pytest.mark.parametrize(
    ("program", "answer"),
    [
        ("print('fine')", Answer(True, "fine")),
        ("raise SystemExit('first\\nlast words')", Answer(False, "last words")),
        ("import os; os._exit(3)", Answer(False, "ended with status 3")),
    ],
)
def test_probe_tells_how_a_program_ended(program, answer):
    assert probe(program) == answer
