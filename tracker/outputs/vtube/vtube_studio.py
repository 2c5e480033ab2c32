"""VTube Studio: the face moves a Live2D model, as a plugin that gives it tracking."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.outputs.output import Output, OutputKind, UnheardError
from tracker.outputs.sample import Sample
from tracker.outputs.vtube.line import Line, Search
from tracker.outputs.vtube.parameters import values_of
from tracker.outputs.vtube.session import Permission, Session
from tracker.outputs.vtube.token_file import TokenFile, user_token_path
from tracker.readings import Wanted
from tracker.settings import Needs, knob, switch, text
from tracker.words import later

# What VTube Studio refused it gets again after so long.
_AGAIN_S = 1.0
# It forgets a parameter after a second without it. So many quarters of a second are bridged, as of a slow camera; what
# is older is not told as if it were new.
_BRIDGED = 8
# So many calls it may take to answer before anybody is told.
_PATIENCE = 30


@dataclass(frozen=True, slots=True)
class VTubeStudioSettings:
    """Where VTube Studio is, and what it gets."""

    find: bool = switch(
        False,
        "VTube Studio is looked for in this network, and the first one found gets the face. Off: machine and port"
        " are as you say.",
        label="Find it in the network",
    )
    host: str = text(
        "127.0.0.1",
        "The machine on which VTube Studio runs: a name or an address.",
        label="Machine",
        needs=Needs("find", (False,)),
    )
    port: int = knob(
        8001, 1, 65535, "", "The port that stands in VTube Studio's settings.", needs=Needs("find", (False,))
    )
    own: bool = switch(
        False,
        "Each signal gets a parameter in VTube Studio, such as VisavisJawOpen, which you can give to your model. Off:"
        " only the parameters that VTube Studio has.",
        label="Parameters of its own",
    )


class VTubeStudio:
    """All of it on the thread of the output; nothing in it waits longer than a second.

    Parameters
    ----------
    settings : VTubeStudioSettings
    tokens : TokenFile
        Where permissions are kept.
    """

    def __init__(self, settings: VTubeStudioSettings, tokens: TokenFile) -> None:
        self._settings, self._tokens = settings, tokens
        self._permissions: dict[str, Permission] = {}
        self._session: Session | None = None
        self._line: Line | None = None
        self._search: Search | None = None
        # What was sent last, for how many idle calls, and how many calls it did not answer.
        self._last: dict[str, float] = {}
        self._quiet = self._waited = 0
        self._again_s: float | None = None

    def open(self) -> None:
        """Connect, or begin to look for it."""
        self._last, self._again_s = {}, None
        self._quiet = self._waited = 0
        if self._settings.find:
            self._search = Search()
        else:
            self._connect(self._settings.host, self._settings.port)

    def send(self, sample: Sample) -> int:
        """See `Output.send`."""
        if (session := self._ready()) is None:
            return 0
        self._quiet = 0
        self._wait_out(session, sample.captured_s)
        values = values_of(sample, session.ranges) if sample.face is not None else {}
        if values:
            session.move(values, face_found=True)
        elif self._last:
            # Once, for it to show that the face is lost; then it lets go of the parameters by itself.
            session.move(self._last, face_found=False)
        told = bool(values or self._last)
        self._last = values
        return int(told)

    def idle(self) -> int:
        """Say the same again for a while, as it would be forgotten."""
        if (session := self._ready()) is None:
            return 0
        self._quiet += 1
        if self._quiet > _BRIDGED:
            self._last = {}
        if session.refused:
            raise UnheardError(session.refused)
        if not self._last:
            return 0
        session.move(self._last, face_found=True)
        return 1

    def close(self) -> None:
        """Hang up."""
        for one in (self._line, self._search):
            if one is not None:
                one.close()
        self._line = self._search = self._session = None

    def _ready(self) -> Session | None:
        """The session; None while it is not ready yet, and may be soon."""
        if self._search is not None:
            self._look(self._search)
        assert self._line is not None and self._session is not None, "opened first"
        for message in self._line.heard():
            self._session.hear(message)
        if self._session.ready:
            self._waited = 0
            return self._session
        self._waited += 1
        if self._session.needs_user or self._waited > _PATIENCE:
            raise UnheardError(self._session.hindrance)
        return None

    def _look(self, search: Search) -> None:
        found = search.found()
        if found is None:
            raise UnheardError(
                later(
                    "No VTube Studio is found in this network. Start it, and switch on “Allow Plugin API access” in its"
                    " settings."
                )
            )
        self._connect(*found)
        search.close()
        self._search = None

    def _connect(self, host: str, port: int) -> None:
        self._line = Line(host, port)
        if host not in self._permissions:
            self._permissions[host] = Permission(self._tokens, host)
        self._session = Session(self._line.say, self._permissions[host], own=self._settings.own)

    def _wait_out(self, session: Session, captured_s: float) -> None:
        """After a refusal, for a second."""
        if not session.refused:
            self._again_s = None
            return
        if self._again_s is None:
            self._again_s = captured_s + _AGAIN_S
        if self._again_s - _AGAIN_S <= captured_s < self._again_s:
            raise UnheardError(session.refused)
        self._again_s, session.refused = None, ""


def _make(settings: VTubeStudioSettings) -> Output:
    return VTubeStudio(settings, TokenFile(user_token_path()))


KIND = OutputKind(
    name="vtube-studio",
    title=later("VTube Studio"),
    feeds=later("Live2D models in VTube Studio"),
    help=later(
        "In VTube Studio open the settings and switch on “Allow Plugin API access”; the port stands beside it. The"
        " first time VTube Studio asks whether visavis may move the model: press “Allow”. Leave VTube Studio's own"
        " camera off. “Mirror” makes the model move as in a mirror."
    ),
    icon="cat",
    settings=VTubeStudioSettings,
    make=_make,
    wanted=Wanted(signals=True, gaze=True),
)
