"""`bench --gpu` on a machine without one: the same code on the processor, and a line that says so."""

import json

import numpy as np
import pytest

from tracker.commands import gpu_bench
from tracker.commands.gpu_bench import CPU, CUDA, Runner, find_runners, measure_batches
from tracker.errors import ModelFileError
from tracker.face.model_file import shipped_face_model


@pytest.fixture
def no_cuda(monkeypatch):
    """ONNX Runtime refuses CUDA as it does where the driver is missing."""
    real = gpu_bench.ConvExperts

    def refusing(content, name, provider, threads):
        if provider == CUDA:
            raise ModelFileError("does not run on CUDA")
        return real(content, name, provider, threads)

    monkeypatch.setattr(gpu_bench, "ConvExperts", refusing)


@pytest.fixture
def one_learned_model(monkeypatch, learned_model):
    models = {"svm": shipped_face_model(), "conv-small": learned_model}
    monkeypatch.setattr(gpu_bench, "SHIPPED_MODELS", tuple(models))
    monkeypatch.setattr(gpu_bench, "shipped_face_model", models.get)
    monkeypatch.setattr(gpu_bench, "BATCHES", (1, 3))
    monkeypatch.setattr(gpu_bench, "TIME_S", 0.0)


def test_figures_follow_from_the_clock(monkeypatch, learned_model):
    now = iter(np.arange(1000) * 0.004)
    monkeypatch.setattr(gpu_bench, "perf_counter", lambda: next(now))
    rows = measure_batches(learned_model, [Runner(CPU, 1)], (1, 4), 0.0)
    assert [row.faces for row in rows] == [1, 4]
    for row in rows:
        assert (row.network_ms, row.fit_ms) == pytest.approx((4.0, 4.0))
        assert row.faces_per_second == pytest.approx(row.faces * 250)


def test_all_runners_give_the_same_points(learned_model):
    alone, threaded = measure_batches(learned_model, [Runner(CPU, 1), Runner(CPU, 2)], (3,), 0.0)
    assert alone.apart_px == 0.0
    assert threaded.apart_px < 0.01
    assert (alone.threads, threaded.threads) == (1, 2)


def test_another_answer_is_not_hidden(monkeypatch, learned_model):
    """Twins that differ by a cell are told apart."""
    real = gpu_bench.ConvExperts

    class Shifted(real):
        def maps(self, canvases):
            return np.roll(super().maps(canvases), 1, axis=-1)

    made = iter([real, Shifted])
    monkeypatch.setattr(gpu_bench, "ConvExperts", lambda *given: next(made)(*given))
    _, shifted = measure_batches(learned_model, [Runner(CPU, 1), Runner(CPU, 2)], (2,), 0.0)
    assert shifted.apart_px > 1.0


def test_without_cuda_the_processor_is_measured_alone(no_cuda, learned_model):
    runners, note = find_runners(learned_model)
    assert {runner.provider for runner in runners} == {CPU}
    assert runners[0].threads == 1
    assert "no CUDA" in note


def test_with_cuda_both_are_measured(monkeypatch, learned_model):
    monkeypatch.setattr(gpu_bench, "ConvExperts", lambda *given: None)
    runners, _ = find_runners(learned_model)
    assert [runner.provider for runner in runners][:: len(runners) - 1] == [CPU, CUDA]


def test_json_lists_providers_and_batches(run, no_cuda, one_learned_model, capsys):
    assert run("bench", "--gpu", "--json") == 0
    printed = capsys.readouterr()
    report = json.loads(printed.out)
    assert printed.err == ""
    assert report["providers"] == [CPU]
    assert "no CUDA" in report["note"]
    assert {row["model"] for row in report["batches"]} == {"conv-small"}
    assert [row["faces"] for row in report["batches"] if row["threads"] == 1] == [1, 3]
    assert all(row["network_ms"] > 0 and row["faces_per_second"] > 0 for row in report["batches"])


def test_the_table_says_what_was_not_measured(run, no_cuda, one_learned_model, capsys):
    assert run("bench", "--gpu", "--quiet") == 0
    printed = capsys.readouterr().out
    assert all(word in printed for word in ("conv-small", "processor, 1 thread", "faces/s", "no CUDA"))
