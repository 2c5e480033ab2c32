"""A VTube Studio for tests: a real WebSocket server that answers as its documentation says, and holds plugins to it."""

import json
import re
from threading import Lock, Thread

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import serve

DEFAULTS = {
    **dict.fromkeys(("FacePositionX", "FacePositionY"), (-15, 15)),
    "FacePositionZ": (-10, 10),
    **dict.fromkeys(("FaceAngleX", "FaceAngleY"), (-30, 30)),
    "FaceAngleZ": (-90, 90),
    **dict.fromkeys(("MouthSmile", "MouthOpen", "Brows", "TongueOut", "CheekPuff", "FaceAngry"), (0, 1)),
    **dict.fromkeys(("BrowLeftY", "BrowRightY", "EyeOpenLeft", "EyeOpenRight"), (0, 1)),
    **dict.fromkeys(("EyeLeftX", "EyeLeftY", "EyeRightX", "EyeRightY", "MouthX"), (-1, 1)),
}


def answer(kind, data, about="visavis-x"):
    """A message of VTube Studio's."""
    head = {"apiName": "VTubeStudioPublicAPI", "apiVersion": "1.0", "timestamp": 1, "requestID": about}
    return head | {"messageType": kind, "data": data}


class FakeVTubeStudio:
    """Listens on a port of its own.

    Attributes
    ----------
    allows : bool or None
        What the user presses when asked; None: nothing yet.
    tokens : set of str
        Those that are valid.
    injected : list of dict
        The data of each injection that was taken.
    broken : list of str
        What a plugin did against the documentation.
    """

    def __init__(self):
        self.allows, self.tokens = True, set()
        self.defaults, self.custom = dict(DEFAULTS), {}
        self.most_custom = 100
        self.api_on = True
        self.taken = self.mute = False
        self.instead = {}  # of an answer of this kind
        self.asked, self.entered, self.listed = 0, 0, 0
        self.injected, self.refused, self.broken = [], 0, []
        self._lock, self._connections = Lock(), []
        self._server = serve(self._serve, "127.0.0.1", 0)
        self.port = self._server.socket.getsockname()[1]
        self._thread = Thread(target=self._server.serve_forever)
        self._thread.start()

    def drop(self):
        """Close all connections, as when it is ended."""
        with self._lock:
            connections, self._connections = self._connections, []
        for one in connections:
            one.close()

    def stop(self):
        self.drop()
        self._server.shutdown()
        self._thread.join()

    def _serve(self, connection):
        with self._lock:
            self._connections.append(connection)
        state = {"in": False}
        try:
            for text in connection:
                reply = self._answer(json.loads(text), state)
                if reply is not None and not self.mute:
                    connection.send(reply if isinstance(reply, str | bytes) else json.dumps(reply))
        except ConnectionClosed:
            pass

    def _answer(self, request, state):
        if request.get("apiName") != "VTubeStudioPublicAPI" or request.get("apiVersion") != "1.0":
            self.broken.append("api")
        about = request.get("requestID", "")
        if not (about.isascii() and 1 <= len(about) <= 64):
            self.broken.append("requestID")
        kind, data = request["messageType"], request.get("data", {})
        try:
            found = getattr(self, f"_{kind}")(data, state)
        except RefusedError as refused:
            found = None
            data = {"errorID": refused.args[0], "message": refused.args[1]}
            kind = "APIErrorRequest"
        if found is None and kind != "APIErrorRequest":
            return None
        reply = "APIError" if found is None else kind.replace("Request", "Response")
        return self.instead.get(reply, answer(reply, data if found is None else found, about))

    def _check_plugin(self, data):
        if not self.api_on:
            raise RefusedError(1, "API access deactivated.")
        for name in ("pluginName", "pluginDeveloper"):
            if not 3 <= len(data[name]) <= 32:
                self.broken.append(name)

    def _AuthenticationTokenRequest(self, data, state):  # noqa: N802
        self._check_plugin(data)
        self.asked += 1
        if self.allows is None:
            return None
        if not self.allows:
            raise RefusedError(50, "User has denied API access for your plugin.")
        token = f"token-{self.asked}"
        self.tokens.add(token)
        return {"authenticationToken": token}

    def _AuthenticationRequest(self, data, state):  # noqa: N802
        self._check_plugin(data)
        state["in"] = data["authenticationToken"] in self.tokens
        self.entered += state["in"]
        return {"authenticated": state["in"], "reason": "..."}

    def _InputParameterListRequest(self, data, state):  # noqa: N802
        self._check_in(state)
        self.listed += 1
        listed = [
            [
                {"name": name, "addedBy": "x", "value": 0, "min": low, "max": high, "defaultValue": 0}
                for name, (low, high) in of.items()
            ]
            for of in (self.defaults, self.custom)
        ]
        return {"modelLoaded": True, "defaultParameters": listed[0], "customParameters": listed[1]}

    def _ParameterCreationRequest(self, data, state):  # noqa: N802
        self._check_in(state)
        name = data["parameterName"]
        if not re.fullmatch("[A-Za-z0-9]{4,32}", name) or len(data["explanation"]) >= 256:
            self.broken.append(name)
        if name in self.defaults:
            raise RefusedError(354, "Default parameter.")
        if len(self.custom) >= self.most_custom:
            raise RefusedError(355, "Too many.")
        self.custom[name] = (data["min"], data["max"])
        return {"parameterName": name}

    def _InjectParameterDataRequest(self, data, state):  # noqa: N802
        self._check_in(state)
        values = data["parameterValues"]
        if not values:
            self.broken.append("nothing injected")
        if self.taken:
            self.refused += 1
            raise RefusedError(454, "Controlled by another plugin.")
        for one in values:
            if one["id"] not in self.defaults and one["id"] not in self.custom:
                self.refused += 1
                raise RefusedError(453, f"Parameter {one['id']} not found.")
            if not -1e6 <= one["value"] <= 1e6:
                self.broken.append("value")
        self.injected.append(data)
        return {}

    def _check_in(self, state):
        if not state["in"]:
            raise RefusedError(8, "Requires authentication.")


class RefusedError(Exception):
    """With the number and the words of the refusal."""
