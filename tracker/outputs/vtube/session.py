"""One session with VTube Studio: being let in, learning what can be moved, and moving it.

It goes by what is answered: nothing here waits. A token is asked for once, which the user allows in VTube Studio; who
denies it is not asked again by the same output.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import Any

from tracker.outputs.output import OutputError
from tracker.outputs.vtube.answers import Answer, Range, Refusal, answer_of, question, ranges_of, token_of
from tracker.outputs.vtube.parameters import OWN
from tracker.outputs.vtube.token_file import TokenFile
from tracker.words import later

log = logging.getLogger(__name__)

_PLUGIN = {"pluginName": "visavis", "pluginDeveloper": "visavis"}
# Half a second of frames that are not answered: until then it may only be slow.
_MOST_UNANSWERED = 30
_ASK, _ENTER, _LIST, _MAKE, _MOVE = "visavis-ask", "visavis-enter", "visavis-list", "visavis-make-", "visavis-move"


class Stage(Enum):
    """How far it has come."""

    ASKING = auto()
    ENTERING = auto()
    LISTING = auto()
    MAKING = auto()
    READY = auto()
    DENIED = auto()


_HINDRANCES: Mapping[Stage, str] = {
    Stage.ASKING: later("VTube Studio asks whether visavis may move the model: press “Allow” there."),
    Stage.DENIED: later(
        "VTube Studio does not let visavis in, as that was denied there. Switch this output off and on to ask anew."
    ),
    **dict.fromkeys((Stage.ENTERING, Stage.LISTING, Stage.MAKING), later("VTube Studio has not answered yet.")),
}
_SLOW = later("VTube Studio does not answer at the moment.")
_TAKEN = later("Another plugin of VTube Studio moves the same parameters. Switch one of the two off.")


class Permission:
    """What is known of being allowed in on one machine; outlives a session.

    Parameters
    ----------
    file : TokenFile
    host : str

    Attributes
    ----------
    token : str or None
    denied : bool
        Whether the user does not want it.
    """

    def __init__(self, file: TokenFile, host: str) -> None:
        self._file, self._host = file, host
        self.token = file.get(host)
        self.denied = False

    def keep(self, token: str | None) -> None:
        """Have another token, or none any more."""
        self.token = token
        try:
            self._file.keep(self._host, token)
        except OSError as error:
            # It works all the same, and is asked for once more the next time.
            log.warning("the permission of VTube Studio cannot be kept (%s)", error.strerror or error)


class Session:
    """Begins at once.

    Parameters
    ----------
    say : callable
        Sends a message.
    permission : Permission
    own : bool
        Whether parameters are made for what VTube Studio has none for.

    Attributes
    ----------
    ranges : mapping of str to Range
        The parameters that can be moved.
    refused : str
        Why VTube Studio does not move them, in a sentence; '' if it does. May be emptied to try again.
    """

    def __init__(self, say: Callable[[str], None], permission: Permission, *, own: bool) -> None:
        self._say, self._permission, self._own = say, permission, own
        self.ranges: dict[str, Range] = {}
        self.refused = ""
        self._unanswered, self._to_make = 0, set[str]()
        self._asked = self._listed_anew = False
        self._stage = Stage.DENIED
        if not permission.denied:
            self._enter() if permission.token is not None else self._ask()

    @property
    def ready(self) -> bool:
        """Whether parameters can be moved now."""
        return self._stage is Stage.READY and self._unanswered < _MOST_UNANSWERED

    @property
    def needs_user(self) -> bool:
        """Whether it waits for the user to do something."""
        return self._stage in (Stage.ASKING, Stage.DENIED)

    @property
    def hindrance(self) -> str:
        """Why it is not ready, in a sentence."""
        return _HINDRANCES.get(self._stage, _SLOW)

    def move(self, values: Mapping[str, float], *, face_found: bool) -> None:
        """Send parameters.

        Parameters
        ----------
        values : mapping of str to float
            At least one, all in `ranges`.
        face_found : bool
        """
        told = [{"id": name, "value": value} for name, value in values.items()]
        self._unanswered += 1
        data = {"faceFound": face_found, "mode": "set", "parameterValues": told}
        self._put("InjectParameterDataRequest", _MOVE, data)

    def hear(self, text: str | bytes) -> None:
        """Take a message in.

        Raises
        ------
        OutputError
            If it cannot go on like this.
        """
        try:
            answer = answer_of(text)
        except ValueError as error:
            raise OutputError(
                later(f"What answers there is not VTube Studio, or one that is too new ({error}). Check the port.")
            ) from error
        if answer.refusal is not None:
            self._refused(answer, answer.refusal)
            return
        match answer.kind, self._stage:
            case "AuthenticationTokenResponse", Stage.ASKING:
                self._allowed(token_of(answer.data))
            case "AuthenticationResponse", Stage.ENTERING:
                self._entered(answer.data.get("authenticated") is True)
            case "InputParameterListResponse", Stage.LISTING:
                self._listed(ranges_of(answer.data))
            case "ParameterCreationResponse", Stage.MAKING:
                self._made(answer.about.removeprefix(_MAKE), done=True)
            case "InjectParameterDataResponse", _:
                self._unanswered = max(0, self._unanswered - 1)
                self.refused, self._listed_anew = "", False
            case _:
                pass

    def _refused(self, answer: Answer, number: int) -> None:
        if number == Refusal.DENIED:
            self._permission.denied = True
            self._permission.keep(None)
            self._stage = Stage.DENIED
        elif answer.about.startswith(_MAKE):
            self._made(answer.about.removeprefix(_MAKE), done=False)
        elif answer.about == _MOVE and number != Refusal.NOT_ENTERED:
            self._unanswered = max(0, self._unanswered - 1)
            self._not_moved(answer, number)
        else:
            raise OutputError(_why(answer, number))

    def _not_moved(self, answer: Answer, number: int) -> None:
        if number == Refusal.NO_SUCH_PARAMETER and self._stage is not Stage.READY:
            return  # of what was on its way before the list was asked for anew
        if number == Refusal.NO_SUCH_PARAMETER and not self._listed_anew:
            # Somebody has deleted one since.
            self._listed_anew = True
            self._list()
        else:
            self.refused = _TAKEN if number == Refusal.TAKEN else _why(answer, number)

    def _ask(self) -> None:
        self._stage, self._asked = Stage.ASKING, True
        self._put("AuthenticationTokenRequest", _ASK, _PLUGIN)

    def _allowed(self, token: str | None) -> None:
        if token is None:
            raise OutputError(later("VTube Studio gave a permission that cannot be used. It is asked once more."))
        self._permission.keep(token)
        self._enter()

    def _enter(self) -> None:
        self._stage = Stage.ENTERING
        self._put("AuthenticationRequest", _ENTER, {**_PLUGIN, "authenticationToken": self._permission.token})

    def _entered(self, let_in: bool) -> None:
        if let_in:
            self._list()
            return
        self._permission.keep(None)
        if self._asked:
            raise OutputError(
                later("VTube Studio does not accept the permission that it just gave. It is tried again.")
            )
        # It was taken back there, or is of another installation.
        self._ask()

    def _list(self) -> None:
        self._stage = Stage.LISTING
        self._put("InputParameterListRequest", _LIST, {})

    def _listed(self, ranges: dict[str, Range]) -> None:
        self.ranges = ranges
        wanted = [name for name in OWN if name not in ranges] if self._own else []
        self._to_make = set(wanted)
        self._stage = Stage.MAKING if wanted else Stage.READY
        for name in wanted:
            explanation = f"{OWN[name]} of ARKit, as visavis sees it"
            data = {"parameterName": name, "explanation": explanation, "min": 0, "max": 1, "defaultValue": 0}
            self._put("ParameterCreationRequest", f"{_MAKE}{name}", data)

    def _made(self, name: str, *, done: bool) -> None:
        """One that could not be made, as there are too many, is left out."""
        if self._stage is not Stage.MAKING or name not in self._to_make:
            return
        if done:
            self.ranges[name] = Range(0.0, 1.0)
        self._to_make.remove(name)
        if not self._to_make:
            self._stage = Stage.READY

    def _put(self, kind: str, about: str, data: Mapping[str, Any]) -> None:
        self._say(question(kind, about, data))


def _why(answer: Answer, number: int) -> str:
    if number == Refusal.API_OFF:
        return later("VTube Studio lets no plugins in. Switch on “Allow Plugin API access” in its settings.")
    if number == Refusal.ALREADY_ASKING:
        return later("VTube Studio is still asking about visavis or another plugin: press “Allow” or “Deny” there.")
    return later(f"VTube Studio refuses what visavis asks ({answer.words or number}).")
