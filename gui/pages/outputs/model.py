"""The outputs while the app runs: what the chosen profile says is sent, from every page. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from gui.model.controller import Controller
from gui.model.notices import Level, Notice
from gui.model.settings_store import DelayedSaver
from gui.model.state import AppState
from gui.model.tracking import Phase
from gui.pages.outputs.desk import ProfileDesk
from gui.pages.outputs.programs import ProgramChoice, ProgramWatch, Running, running_programs
from gui.pages.outputs.trials import FilterTrials
from gui.pages.outputs.views import CardView, LampView, Quiet, card_view, lamp_view
from gui.words import later, tr
from tracker.outputs.hub import OutputHub
from tracker.outputs.known_motion import LENGTH_S
from tracker.outputs.output import OutputStatus
from tracker.outputs.profile import Profile
from tracker.pipeline import Mode
from tracker.run.sinks import Delivery, Sink, SinkQueue, SinkSet
from tracker.types import State

_ASKER = "outputs"
_LONG_S = 10.0
# A target that is being changed is gone to once it rests: every change opens the output anew.
_SETTLED_S = 0.4
_END_S = 0.8


class OutputsModel:
    """Has the tracker feed the outputs.

    Parameters
    ----------
    controller : Controller
    look : callable
        Gives the names of the programs that run.

    Attributes
    ----------
    desk : ProfileDesk
    hub : OutputHub
    trials : FilterTrials
    watched : bool
        Whether somebody looks at what becomes of poses, although no output may be on.
    """

    def __init__(self, controller: Controller, look: Callable[[], Running] = running_programs) -> None:
        self._controller = controller
        self.desk = ProfileDesk(
            controller.folders.config,
            controller.state.app.outputs_profile,
            lambda name: controller.set_app(outputs_profile=name),
            controller.notify,
        )
        self.hub = OutputHub()
        self._numbers = _Feed(later("outputs"), self.hub, wants_pictures=False)
        self._pictures = _Feed(later("an output"), self.hub.pictures, wants_pictures=True)
        self._saver = DelayedSaver((self.desk.store,))
        self._watch, self._choice = ProgramWatch(look), ProgramChoice()
        self._turned, self._turned_s = self.desk.profile, 0.0
        self.trials = FilterTrials()
        self.watched = False
        self._tests: dict[str, float] = {}
        controller.when_recentred = self.hub.recenter
        self._now_s = 0.0

    @property
    def paused(self) -> bool:
        """Whether nothing is sent for now."""
        return self.hub.paused

    def pause(self, on: bool) -> None:
        """Send nothing for now, or go on; targets stay connected."""
        self.hub.paused = on

    def test(self, name: str) -> None:
        """Send the known motion to an output that is on."""
        if name not in self._tests and self.desk.profile.entry(name).on:
            self._follow_profile()
            self.hub.test(name)
            self._tests[name] = self._now_s + LENGTH_S

    def tick(self, now_s: float, drawn: SinkSet | None = None) -> None:
        """Follow what was changed. ``drawn``: what gets the pictures of the effect, where one is shown."""
        self._now_s = now_s
        self._tests = {name: until_s for name, until_s in self._tests.items() if until_s > now_s}
        self._follow_programs()
        if self._is_settled(now_s):
            self._follow_profile()
        self.hub.monotonic_stamps = self._controller.state.monotonic_stamps
        self._controller.want_also(_ASKER, self.hub.wanted)
        sinks = self._controller.sinks
        self._numbers.follow(sinks if self.hub.is_on or self.watched else None)
        if self.watched:
            self.trials.take(self.hub.mapped)
        self._pictures.follow((drawn or sinks) if self.hub.wants_pictures else None)
        if problem := self._saver.tick(now_s):
            self._controller.notify(Notice(problem, Level.WARNING, seconds=_LONG_S))

    def cards(self) -> tuple[CardView, ...]:
        """What is to be shown of each output, in their order."""
        statuses, quiet, exact = self.hub.statuses(), self.quiet, self.hub.monotonic_stamps
        return tuple(
            card_view(
                entry,
                statuses.get(entry.name, OutputStatus(entry.name)),
                quiet,
                testing=entry.name in self._tests,
                exact=exact,
            )
            for entry in self.desk.profile.outputs
        )

    def lamp(self) -> LampView:
        """What is to be shown of all of them together."""
        return lamp_view(self.desk.profile, self.cards(), self.quiet)

    @property
    def quiet(self) -> Quiet | None:
        """Why nothing is sent whatever the outputs are like; None where something is."""
        return quiet_in(self._controller.state, paused=self.paused)

    def close(self) -> None:
        """The program ends: keep the profiles, send nothing more. Returns at once."""
        self.desk.store.save()
        self._numbers.follow(None)
        self._pictures.follow(None)
        self._watch.want(False)
        self.hub.use(Profile(""))

    def wait(self) -> None:
        """Wait, after `close`, until targets were told goodbye, but not for long."""
        self.hub.end(_END_S)
        self.trials.wait(_END_S)

    def _is_settled(self, now_s: float) -> bool:
        if self.desk.profile is not self._turned:
            self._turned, self._turned_s = self.desk.profile, now_s
        return not self.desk.turning or now_s - self._turned_s >= _SETTLED_S

    def _follow_profile(self) -> None:
        if self.desk.profile is not self.hub.profile:
            self.hub.use(self.desk.profile)

    def _follow_programs(self) -> None:
        profiles = self.desk.book.profiles
        self._watch.want(any(profile.programs for profile in profiles))
        if (running := self._watch.running) is None:
            return
        if name := self._choice.step(profiles, running, self.desk.profile.name):
            self.desk.choose(name)
            self._controller.notify(Notice(tr("Profile: {name}", name=name), seconds=_LONG_S))


class _Feed:
    """A sink on the way to the outputs, attached where it is wanted."""

    def __init__(self, name: str, sink: Sink, *, wants_pictures: bool) -> None:
        self._name, self._sink, self._wants_pictures = name, sink, wants_pictures
        self._sinks: SinkSet | None = None
        self._queue: SinkQueue | None = None

    def follow(self, sinks: SinkSet | None) -> None:
        """Be one of these sinks and of no others; None: of none."""
        if sinks is self._sinks:
            return
        if self._sinks is not None and self._queue is not None:
            self._sinks.detach(self._queue)
        self._sinks, self._queue = sinks, None
        if sinks is not None:
            self._queue = sinks.attach(
                self._name, lambda: self._sink, Delivery.NEWEST, wants_pictures=self._wants_pictures
            )


def quiet_in(state: AppState, *, paused: bool) -> Quiet | None:
    """Why nothing is sent in a state of the app."""
    if paused:
        return Quiet.PAUSED
    if state.mode is Mode.HEAD:
        return Quiet.HEAD_MODE
    if state.phase in (Phase.PAUSED, Phase.ENDED):
        return Quiet.STANDS_STILL
    if state.phase is not Phase.RUNNING:
        return Quiet.NO_PICTURE
    return None if state.tracker is State.TRACKING else Quiet.NO_FACE
