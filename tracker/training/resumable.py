"""A training of a network that can be stopped at any time and gone on with, and the running mean of its weights."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import torch
from torch import nn

from tracker.checked_file import taken_apart
from tracker.errors import DataSetError
from tracker.stopping import remembered_requests
from tracker.training.measuring import measure
from tracker.whole_file import whole_file
from tracker.words import later

N = TypeVar("N", bound=nn.Module)
_LEAST_RATE_SHARE = 0.005


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long a training is, and how fast.

    Attributes
    ----------
    steps : int
    learning_rate : float
        Its highest; see `rate_share`.
    averaging : float
        Share of the running mean of the weights that each step keeps.
    warm_up_steps : int
        In which the rate rises.
    kept_every : int
        Steps after which the state is written.
    """

    steps: int
    learning_rate: float
    averaging: float
    warm_up_steps: int
    kept_every: int


class Resumable(Generic[N]):
    """Where a training is.

    Parameters
    ----------
    network : Module
        With its first weights.
    plan : object
        How it is trained; another plan is another training.
    learning_rate, weight_decay : float
        Of AdamW; biases and scales do not decay.

    Attributes
    ----------
    network, mean : Module
        As trained, and the running mean of its weights.
    optimiser : Optimizer
    step : int
        How many have been done.
    """

    def __init__(self, network: N, plan: object, learning_rate: float, weight_decay: float) -> None:
        self.network, self.mean = network, copy.deepcopy(network)
        self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        decayed = [value for value in network.parameters() if value.ndim > 1]
        others = [value for value in network.parameters() if value.ndim <= 1]
        groups = [{"params": decayed, "weight_decay": weight_decay}, {"params": others, "weight_decay": 0.0}]
        self.optimiser = torch.optim.AdamW(groups, lr=learning_rate)
        self.step = 0
        self._plan = repr(plan)

    def train(
        self,
        schedule: Schedule,
        checkpoint: Path,
        take_step: Callable[[int], float | None],
        progress: Callable[[str, float], None],
    ) -> N:
        """Take the steps that are left.

        Parameters
        ----------
        schedule : Schedule
        checkpoint : Path
            Where the state is kept on the way.
        take_step : callable
            Takes the step of that number, and gives its loss if that is to be told. What it shows the network is to be
            a function of the number alone, so that a training that was stopped goes on as if it had not been.
        progress : callable
            Told (what, share done).

        Returns
        -------
        Module
            Running mean of the weights, ready to be used.

        Raises
        ------
        KeyboardInterrupt
            On a request to stop, once the step is whole and the state is kept.
        """
        with remembered_requests() as is_asked_to_stop:
            while self.step < schedule.steps:
                for group in self.optimiser.param_groups:
                    group["lr"] = schedule.learning_rate * rate_share(self.step, schedule.steps, schedule.warm_up_steps)
                loss = take_step(self.step)
                self.average(schedule.averaging)
                self.step += 1
                progress(later("training the network"), self.step / schedule.steps)
                if loss is not None:
                    measure(progress, later("loss"), self.step, loss)
                stops = is_asked_to_stop()
                if stops or self.step % schedule.kept_every == 0 or self.step == schedule.steps:
                    self.keep(checkpoint)
                if stops:
                    raise KeyboardInterrupt
        self.mean.eval()
        return self.mean

    def average(self, keep: float) -> None:
        """Take the weights of this step into the mean, which keeps that share of itself."""
        # Early on the mean follows quickly, or the first weights would linger.
        keep = min(keep, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            mean, now = self.mean.state_dict(), self.network.state_dict()
            for name, value in mean.items():
                if value.dtype.is_floating_point:
                    value.mul_(keep).add_(now[name], alpha=1.0 - keep)

    def keep(self, path: Path) -> None:
        """Write all of it, atomically."""
        content: dict[str, Any] = {
            "plan": self._plan,
            "step": self.step,
            "network": self.network.state_dict(),
            "mean": self.mean.state_dict(),
            "optimiser": self.optimiser.state_dict(),
        }
        with whole_file(path) as file:
            torch.save(content, file)

    def restore(self, path: Path) -> None:
        """Go on from what `keep` wrote.

        Raises
        ------
        DataSetError
            If the file belongs to another training, or is damaged.
        """
        with checkpoint_errors(path):
            content = torch.load(path, weights_only=True)
            belongs = content["plan"] == self._plan
        if not belongs:
            raise DataSetError(f"{path.name} belongs to another training; delete it to start afresh")
        with checkpoint_errors(path):
            self.step = int(content["step"])
            self.network.load_state_dict(content["network"])
            self.mean.load_state_dict(content["mean"])
            self.optimiser.load_state_dict(content["optimiser"])


def rate_share(step: int, steps: int, warm_up: int) -> float:
    """Share of the learning rate at a step: a short rise, then down along a cosine (Loshchilov and Hutter, 2017)."""
    warm = min(1.0, (step + 1) / warm_up)
    return warm * (_LEAST_RATE_SHARE + (1.0 - _LEAST_RATE_SHARE) * 0.5 * (1.0 + math.cos(math.pi * step / steps)))


@contextmanager
def checkpoint_errors(path: Path) -> Iterator[None]:
    """Turn whatever is wrong with a checkpoint that is read inside into a `DataSetError`."""
    try:
        with taken_apart():
            yield
    except (OSError, ValueError) as error:
        raise DataSetError(f"{path.name} is damaged ({error}); delete it to start afresh") from error
