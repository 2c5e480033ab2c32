"""Keys of the desktop: what the portal is asked, what it may answer, and what becomes of keys that are pressed."""

import asyncio
import shutil
import subprocess
import sys
import threading

import pytest

from tracker.control.desktop_keys import DesktopKeys
from tracker.control.portal import SHORTCUTS, BusError, DesktopKey, PortalError, Signal
from tracker.control.session_bus import open_bus

KEYS = (DesktopKey("recenter", "Recentre", "CTRL+ALT+c"), DesktopKey("pause", "Pause", "CTRL+ALT+p"))
REQUEST = "org.freedesktop.portal.Request"
SESSION = "/org/freedesktop/portal/desktop/session/1_7/visavis"
GIVEN = {"shortcuts": [["recenter", {"trigger_description": "Ctrl+Alt+C"}], ["pause", {}]]}


class Portal:
    """A desktop of which the test says how it answers."""

    def __init__(self, *, errors=(), refuses="", given=GIVEN):
        self.errors, self.refuses, self.given = dict(errors), refuses, given
        self.called, self.closed = [], False
        self._loop = None

    async def connect(self):
        self._loop, self._signals = asyncio.get_running_loop(), asyncio.Queue()
        return self

    async def call(self, call):
        self.called.append(call)
        if call.method in self.errors:
            raise BusError(self.errors[call.method])
        if call.method in ("Register", "Get"):
            return [2]
        path = f"/org/freedesktop/portal/desktop/request/1_7/{call.body[-1]['handle_token']}"
        results = {"session_handle": SESSION} if call.method == "CreateSession" else self.given
        # Somebody else's answer comes first, and keys may be pressed at any time.
        self._signals.put_nowait(Signal(f"{path}x", REQUEST, "Response", [0, {"session_handle": "/wrong"}]))
        self._signals.put_nowait(Signal(path, REQUEST, "Response", [int(call.method == self.refuses), results]))
        return [path]

    async def signal(self):
        signal = await self._signals.get()
        if isinstance(signal, Exception):
            raise signal
        return signal

    def tell(self, *signals):
        for signal in signals:
            self._loop.call_soon_threadsafe(self._signals.put_nowait, signal)

    def close(self):
        self.closed = True


def pressed(name, session=SESSION):
    return Signal("/org/freedesktop/portal/desktop", SHORTCUTS, "Activated", [session, name, 12, {}])


class Told:
    """Waits for what is told on another thread."""

    def __init__(self):
        self.all, self._come = [], threading.Condition()

    def __call__(self, one):
        with self._come:
            self.all.append(one)
            self._come.notify_all()

    def wait(self, is_it):
        with self._come:
            assert self._come.wait_for(lambda: any(map(is_it, self.all)), 20.0), self.all


@pytest.fixture
def lent():
    """Makes keys of a portal, with what is told of them."""
    made = []

    def make(connect):
        fired, states = Told(), Told()
        made.append(DesktopKeys("io.example.app", KEYS, fired, states, connect))
        return made[-1], fired, states

    yield make
    for keys in made:
        keys.close()


def test_keys_are_asked_for_and_those_that_are_pressed_are_told(lent):
    portal = Portal()
    keys, fired, states = lent(portal.connect)
    states.wait(lambda state: state.triggers == {"recenter": "Ctrl+Alt+C", "pause": ""})
    assert [call.method for call in portal.called] == ["Register", "Get", "CreateSession", "BindShortcuts"]
    assert portal.called[0].body[0] == "io.example.app"
    session, wanted, parent, _ = portal.called[-1].body
    assert (session, parent) == (SESSION, "")
    assert wanted[0] == ["recenter", {"description": "Recentre", "preferred_trigger": "CTRL+ALT+c"}]
    portal.tell(pressed("pause"), pressed("recenter", "/of/somebody/else"), pressed("unknown"), pressed("recenter"))
    fired.wait(lambda name: name == "recenter")
    assert fired.all == ["pause", "recenter"]
    assert [state.asking for state in states.all] == [True, False]
    keys.close()
    assert portal.closed


def test_other_keys_are_told(lent):
    portal = Portal()
    _, fired, states = lent(portal.connect)
    states.wait(lambda state: state.triggers)
    other = [["recenter", {"trigger_description": "F9"}]]
    portal.tell(Signal("/", SHORTCUTS, "ShortcutsChanged", [SESSION, other]), pressed("pause"))
    fired.wait(lambda name: name == "pause")
    assert states.all[-1].triggers == {"recenter": "F9"}


@pytest.mark.parametrize(
    ("portal", "part"),
    [
        (Portal(errors={"Get": "org.freedesktop.DBus.Error.ServiceUnknown"}), "to no program"),
        (Portal(errors={"CreateSession": "org.freedesktop.portal.Error.NotAllowed"}), "programs in its menu"),
        (Portal(errors={"BindShortcuts": "org.freedesktop.DBus.Error.Failed"}), "has not lent"),
        (Portal(refuses="CreateSession"), "has not lent"),
        (Portal(refuses="BindShortcuts"), "has not lent"),
    ],
)
def test_why_there_are_none_is_told(lent, portal, part):
    _, _, states = lent(portal.connect)
    states.wait(lambda state: part in state.problem)
    assert not states.all[-1].triggers and not states.all[-1].asking


def test_an_older_portal_that_wants_no_name_lends_them_all_the_same(lent):
    _, _, states = lent(Portal(errors={"Register": "org.freedesktop.DBus.Error.UnknownInterface"}).connect)
    states.wait(lambda state: state.triggers)


@pytest.mark.parametrize(
    "end", [Signal(SESSION, "org.freedesktop.portal.Session", "Closed", [{}]), PortalError("The desktop is gone.")]
)
def test_keys_that_are_taken_back_are_told(lent, end):
    portal = Portal()
    _, _, states = lent(portal.connect)
    states.wait(lambda state: state.triggers)
    portal.tell(end)
    states.wait(lambda state: state.problem)
    assert not states.all[-1].triggers


def test_one_who_waits_for_his_user_can_be_given_up(lent):
    portal = Portal()

    async def silent(call):
        return ["/a/request"]

    portal.call = silent
    keys, _, states = lent(portal.connect)
    states.wait(lambda state: state.asking)
    keys.close()
    assert states.all[-1].asking


def test_without_the_package_it_says_how_to_get_it(lent, monkeypatch):
    monkeypatch.setitem(sys.modules, "dbus_fast", None)
    _, _, states = lent(open_bus)
    states.wait(lambda state: "dbus-fast" in state.problem)


def test_without_a_bus_it_says_so(lent, monkeypatch, tmp_path):
    pytest.importorskip("dbus_fast")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    _, _, states = lent(open_bus)
    states.wait(lambda state: "no desktop here" in state.problem)


# By a bus of the test's own, where the machine has one to start


@pytest.fixture
def session_bus(monkeypatch, tmp_path):
    pytest.importorskip("dbus_fast")
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no dbus-daemon")
    address = f"unix:path={tmp_path / 'bus'}"
    command = [daemon, "--session", "--nofork", "--nopidfile", f"--address={address}", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as started:
        if not started.stdout.readline().startswith(b"unix:"):
            pytest.skip("dbus-daemon cannot be started here")
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield started
        started.kill()


class PortalOnBus:
    """A portal on a real bus, on a thread of its own; speaks the wire's own types."""

    def __init__(self):
        self.bound, self._ready = [], threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()))
        self._thread.start()
        assert self._ready.wait(20.0)

    async def _serve(self):
        from dbus_fast.aio import MessageBus

        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        self._bus = await MessageBus().connect()
        self._bus.add_message_handler(self._take)
        await self._bus.request_name("org.freedesktop.portal.Desktop")
        self._ready.set()
        await self._over.wait()
        self._bus.disconnect()

    def _take(self, message):
        from dbus_fast import Message, Variant

        if message.member == "Get":
            return Message.new_method_return(message, "v", [Variant("u", 2)])
        if message.member not in ("CreateSession", "BindShortcuts"):
            return None
        caller = message.sender[1:].replace(".", "_")
        token = message.body[-1]["handle_token"].value
        path = f"/org/freedesktop/portal/desktop/request/{caller}/{token}"
        results = {"session_handle": Variant("s", SESSION)}
        if message.member == "BindShortcuts":
            self.bound.append((message.signature, message.body))
            words = [[name, {"trigger_description": Variant("s", f"Press {name}")}] for name, _ in message.body[1]]
            results = {"shortcuts": Variant("a(sa{sv})", words)}
        answer = Message.new_signal(path, REQUEST, "Response", "ua{sv}", [0, results])
        # Told before the call is answered, as a quick portal may.
        self._bus.send(answer)
        return Message.new_method_return(message, "o", [path])

    def press(self, name):
        from dbus_fast import Message

        path = "/org/freedesktop/portal/desktop"
        signal = Message.new_signal(path, SHORTCUTS, "Activated", "osta{sv}", [SESSION, name, 12, {}])
        self._loop.call_soon_threadsafe(self._bus.send, signal)

    def close(self):
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()


def test_by_a_real_bus_keys_are_lent_and_taken_back(session_bus, lent):
    portal = PortalOnBus()
    keys, fired, states = lent(open_bus)
    states.wait(lambda state: state.triggers == {"recenter": "Press recenter", "pause": "Press pause"} or state.problem)
    assert states.all[-1].problem == ""
    assert portal.bound[0][0] == "oa(sa{sv})sa{sv}"
    assert portal.bound[0][1][1][0][1]["description"].value == "Recentre"
    portal.press("pause")
    fired.wait(lambda name: name == "pause")
    portal.close()
    session_bus.kill()
    states.wait(lambda state: "gone" in state.problem)
    keys.close()


def test_by_a_real_bus_without_a_portal_that_is_told(session_bus, lent):
    _, _, states = lent(open_bus)
    states.wait(lambda state: "to no program" in state.problem)
