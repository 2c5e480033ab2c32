"""Targets that are not there, refuse, hang, hang up, or talk nonsense: told in a sentence, and nothing else suffers."""

import errno
import json
import random
import socket
import struct
import threading
import time
from contextlib import suppress
from dataclasses import replace
from threading import Event

import psutil
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import serve

from tests.tracker.outputs.fake_vtube_studio import FakeVTubeStudio, answer
from tracker.outputs.hub import OutputHub
from tracker.outputs.ifacialmocap import CALL
from tracker.outputs.json_lines import JsonEncoder
from tracker.outputs.kinds import KINDS
from tracker.outputs.known_motion import known_sample
from tracker.outputs.output import OutputError, OutputKind, OutputState
from tracker.outputs.profile import OutputEntry, Profile
from tracker.outputs.sending import Sending, SendingSettings
from tracker.outputs.tcp import TcpOutput
from tracker.outputs.udp import address_of
from tracker.outputs.vtube.answers import ranges_of
from tracker.outputs.vtube.line import Line
from tracker.outputs.worker import OutputWorker
from tracker.settings import describe

LONG_S = 20.0
HOSTS = [name for name, kind in KINDS.items() if "host" in describe(kind.settings)]
CALLING = ["ifacialmocap-tcp", "vtube-studio"]
UDP = [name for name in HOSTS if name not in (*CALLING, "json-tcp")]


def until(condition):
    end_s = time.monotonic() + LONG_S
    while not condition():
        assert time.monotonic() < end_s, "what should happen did not"
        time.sleep(0.002)


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_runtime_dir", lambda name: str(tmp_path / "run"))
    monkeypatch.setattr("platformdirs.user_data_path", lambda name: tmp_path / "data")


@pytest.fixture(autouse=True)
def quiet(caplog, capfd):
    """Nothing that a target does is printed, or is a fault of ours."""
    yield
    assert not caplog.records
    assert capfd.readouterr() == ("", "")


@pytest.fixture
def hub():
    made = OutputHub(monotonic_stamps=True)
    yield made
    assert made.end(LONG_S)


def free_port(kind=socket.SOCK_STREAM):
    with socket.socket(socket.AF_INET, kind) as line:
        line.bind(("127.0.0.1", 0))
        return line.getsockname()[1]


def entry_of(kind, **target):
    return OutputEntry(KINDS[kind], "it", True, target=replace(KINDS[kind].settings(), **target))


def told_by(hub, entry):
    """What stands against an output while frames come."""
    hub.use(Profile("hostile", (entry,)))

    def put():
        sample = known_sample(0.0, time.monotonic())
        hub.take(sample.frame, sample.result)
        return hub.statuses()["it"].error

    until(put)
    assert hub.statuses()["it"].state is OutputState.WAITING
    return hub.statuses()["it"].error


@pytest.mark.parametrize("kind", HOSTS)
@pytest.mark.parametrize("host", ["no-such-machine.invalid", "no..such", "x" * 250, "999.1.1.1", "a b", "http://a"])
def test_a_machine_that_is_not_there_is_told(kind, host):
    output = KINDS[kind].make(replace(KINDS[kind].settings(), host=host))
    with pytest.raises(OutputError, match=r"There is no machine '.*' in this network\. Check the address\."):
        output.open()
    output.close()


@pytest.mark.parametrize("kind", [*UDP, "ifacialmocap-tcp"])
def test_nobody_at_the_port_is_told(hub, kind):
    port = free_port(socket.SOCK_STREAM if kind in CALLING else socket.SOCK_DGRAM)
    told = told_by(hub, entry_of(kind, host="127.0.0.1", port=port))
    assert told == f"Nobody listens at 127.0.0.1, port {port}. Start the program that is to listen."


def test_an_address_may_have_blanks_about_it_and_of_two_that_of_ipv4_is_taken(monkeypatch):
    assert address_of(" 127.0.0.1 ", 7, socket.SOCK_DGRAM) == (socket.AF_INET, ("127.0.0.1", 7))
    found = socket.getaddrinfo("::1", 7, type=socket.SOCK_DGRAM) + socket.getaddrinfo("127.0.0.1", 7)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    assert address_of("localhost", 7, socket.SOCK_DGRAM)[0] == socket.AF_INET


@pytest.mark.parametrize("kind", CALLING)
def test_who_never_answers_a_call_is_told_and_waited_for_no_longer_than_a_second(kind, monkeypatch):
    monkeypatch.setattr("tracker.outputs.tcp._PATIENCE_S", 0.05)
    monkeypatch.setattr("tracker.outputs.vtube.line._OPENING_S", 0.05)
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        callers = [socket.socket() for _ in range(3)]
        for caller in callers:
            caller.setblocking(False)
            caller.connect_ex(server.getsockname())
        target = replace(KINDS[kind].settings(), host="127.0.0.1", port=server.getsockname()[1])
        with pytest.raises(OutputError, match=r"does not answer|cannot be reached"):
            KINDS[kind].make(target).open()
        for caller in callers:
            caller.close()


class Listener:
    """Lets everybody in, and does something hostile to each caller."""

    def __init__(self, harm, receive_bytes=None):
        self._harm, self.calls = harm, 0
        self._server = socket.socket()
        if receive_bytes:
            self._server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_bytes)
        self._server.bind(("127.0.0.1", 0))
        self._server.listen(16)
        self.port = self._server.getsockname()[1]
        self._callers = []
        self._thread = threading.Thread(target=self._work)
        self._thread.start()

    def _work(self):
        while True:
            try:
                caller, _ = self._server.accept()
            except OSError:
                return
            caller.settimeout(LONG_S)
            self._callers.append(caller)
            self.calls += 1
            with suppress(OSError):
                self._harm(caller)

    def close(self):
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for caller in self._callers:
            with suppress(OSError):
                caller.shutdown(socket.SHUT_RDWR)
            caller.close()
        self._thread.join(LONG_S)
        assert not self._thread.is_alive()


@pytest.fixture
def listener():
    made = []

    def make(harm, **more):
        made.append(Listener(harm, **more))
        return made[-1]

    yield make
    for one in made:
        one.close()


def ignores(caller):
    pass


def closes(caller):
    caller.close()


def resets(caller):
    caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    caller.close()


def closes_in_the_middle(caller):
    caller.recv(100)
    caller.close()


def talks_nonsense(caller):
    caller.sendall(random.Random(0).randbytes(1 << 20))
    caller.close()


def never_ends_its_answer(caller):
    caller.recv(4000)
    caller.sendall(b"HTTP/1.1 101 Switching Protocols\r\n" + b"A: " + b"b" * (1 << 21))
    caller.close()


def is_a_web_server(caller):
    caller.recv(4000)
    caller.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
    caller.close()


def drips(caller):
    for byte in b"HTTP/1.1 101 Switching Protocols\r\n" * 100:
        caller.sendall(bytes([byte]))
        time.sleep(0.005)


HARMS = [ignores, closes, resets, closes_in_the_middle, talks_nonsense, never_ends_its_answer, is_a_web_server, drips]


@pytest.mark.parametrize("harm", HARMS)
def test_what_is_no_vtube_studio_is_told(listener, harm, monkeypatch):
    monkeypatch.setattr("tracker.outputs.vtube.line._OPENING_S", 0.2)
    there = listener(harm)
    output = KINDS["vtube-studio"].make(KINDS["vtube-studio"].settings(port=there.port))
    with pytest.raises(OutputError, match=r"cannot be reached at .* Start it|is not VTube Studio\. Check the port"):
        output.open()
    output.close()


@pytest.mark.parametrize("harm", [closes, resets, closes_in_the_middle])
def test_who_hangs_up_is_told_and_not_called_again_and_again(listener, harm, monkeypatch):
    monkeypatch.setattr("tracker.outputs.worker.FIRST_WAIT_S", 0.01)
    there = listener(harm)
    output = TcpOutput(JsonEncoder(), "127.0.0.1", there.port)
    worker = OutputWorker("it", output, Sending(SendingSettings()))
    told = []

    def put():
        worker.put(known_sample(0.0, time.monotonic()))
        told.append(worker.status().error)
        return there.calls >= 5

    until(put)
    worker.close()
    assert worker.join(LONG_S)
    first = next(index for index, error in enumerate(told) if error)
    assert set(told[first:]) == {"The program at 127.0.0.1 has hung up."}, "it does not flicker"


def test_who_takes_nothing_is_noticed_before_much_is_old(listener, monkeypatch):
    monkeypatch.setattr("tracker.outputs.tcp._PATIENCE_S", 0.05)
    there = listener(ignores, receive_bytes=4096)
    output = TcpOutput(JsonEncoder(), "127.0.0.1", there.port)
    output.open()
    with pytest.raises(OutputError, match="takes what is sent too slowly"):
        for _ in range(300):
            output.send(known_sample(0.0, 0.0))
    output.close()


def test_megabytes_of_answer_that_nobody_asked_for_slow_nothing(listener):
    def chatters(caller):
        caller.setblocking(False)
        caller.send(bytes(1 << 22))

    there = listener(chatters)
    output = TcpOutput(JsonEncoder(), "127.0.0.1", there.port)
    output.open()
    assert sum(output.send(known_sample(0.0, 0.0)) for _ in range(50)) == 50
    output.close()


class Hanging:
    """Hangs where it is told to, until it is let go."""

    def __init__(self, where):
        self._where, self.reached, self.go_on = where, Event(), Event()

    def _pass(self, place):
        if place == self._where:
            self.reached.set()
            assert self.go_on.wait(LONG_S)

    def open(self):
        self._pass("open")

    def send(self, sample):
        self._pass("send")
        return 1

    def idle(self):
        return 0

    def close(self):
        self._pass("close")


@pytest.mark.parametrize("where", ["open", "send", "close"])
def test_an_output_that_hangs_keeps_nobody_from_the_end(where):
    hanging = Hanging(where)
    kind = OutputKind("hanging", "", "", "", "", KINDS["joystick"].settings, lambda settings: hanging)
    hub = OutputHub(monotonic_stamps=True)
    hub.use(Profile("p", (OutputEntry(kind, "it"), entry_of("opentrack", port=free_port()))))
    sample = known_sample(0.0, time.monotonic())
    hub.take(sample.frame, sample.result)
    if where == "close":
        hub.use(Profile("p"))
    assert hanging.reached.wait(LONG_S)
    threads = {one.name for one in threading.enumerate()}
    assert not hub.end(0.05), "it is told that one did not end"
    hanging.go_on.set()
    until(lambda: not any(one.name.startswith("visavis-output") for one in threading.enumerate()))
    assert "visavis-output it" in threads


def test_profiles_that_change_while_one_hangs_do_not_pile_up_calls(hub):
    made = []

    def make(settings):
        made.append(Hanging("open"))
        return made[-1]

    kind = OutputKind("hanging", "", "", "", "", KINDS["joystick"].settings, make)
    hub.use(Profile("p", (OutputEntry(kind, "it"),)))
    assert made[0].reached.wait(LONG_S)
    for number in range(20):
        target = kind.settings(hold_s=0.1 * number)
        hub.use(Profile("p", (OutputEntry(kind, "it", target=target),)))
    hub.use(Profile("none"))
    until(lambda: sum(one.name.startswith("visavis-output") for one in threading.enumerate()) == 1)
    assert [one.reached.is_set() for one in made] == [True] + [False] * 20
    made[0].go_on.set()


@pytest.mark.parametrize(
    ("kind", "others"), [("json-tcp", {"points": True}), ("json-socket", {"points": True}), ("ifacialmocap", {})]
)
def test_a_setting_that_changes_while_it_listens_is_no_port_in_use(hub, kind, others, monkeypatch):
    """The new one waits until the one before has let go."""
    monkeypatch.setattr("tracker.outputs.ifacialmocap._PHONE_PORT", free_port(socket.SOCK_DGRAM))
    port = {"port": free_port()} if kind != "json-socket" else {}
    if kind == "ifacialmocap":
        port, others = {"answer": True, "version": "v1"}, {"version": "v2"}
    hub.use(Profile("p", (entry_of(kind, **port),)))
    told = set()
    for number in range(6):
        entry = entry_of(kind, **(port | others if number % 2 else port))
        hub.use(Profile("p", (entry,)))
        for _ in range(5):
            sample = known_sample(0.0, time.monotonic())
            hub.take(sample.frame, sample.result)
            time.sleep(0.002)
            told.add(hub.statuses()["it"].last_error)
    until(lambda: hub.statuses()["it"].state is not OutputState.WAITING or hub.statuses()["it"].error)
    assert not any("in use" in one or "Another program" in one for one in told)


def test_the_names_of_our_own_sockets_are_not_to_be_had():
    for name in ("control", "markers"):
        with pytest.raises(OutputError, match=f"visavis itself listens at a socket of the name {name}"):
            KINDS["json-socket"].make(KINDS["json-socket"].settings(name=name)).open()


def test_where_there_is_no_folder_for_sockets_it_is_told_and_not_raised_by_all_outputs(hub, monkeypatch):
    def refuse(name):
        raise PermissionError(1, "it belongs to another user")

    monkeypatch.setattr("platformdirs.user_runtime_dir", refuse)
    told = told_by(hub, entry_of("json-socket"))
    assert told.startswith("Nobody can connect: no folder for it belongs to you alone")


@pytest.mark.parametrize("made", ["mkdir", "touch"])
def test_what_lies_where_the_socket_should_is_told(hub, tmp_path, made):
    (tmp_path / "run").mkdir()
    getattr(tmp_path / "run" / "frames.sock", made)()
    told = told_by(hub, entry_of("json-socket"))
    assert "something else is in its place; move that away" in told


@pytest.mark.parametrize("kind", ["json-tcp", "json-socket"])
def test_that_nobody_is_connected_is_told(hub, kind):
    settings = {"port": free_port()} if kind == "json-tcp" else {}
    told = told_by(hub, entry_of(kind, **settings))
    assert told == "No program is connected. Start the one that is to read what is sent."


def test_whole_numbers_without_end_are_no_range():
    listed = [{"name": "A", "min": 0, "max": 10**400}, {"name": "B", "min": 0, "max": float("nan")}]
    assert ranges_of({"defaultParameters": [*listed, {"name": "C", "min": 0, "max": 1}]}).keys() == {"C"}


@pytest.mark.parametrize(
    "said",
    [
        "[" * 100_000,
        '{"apiName": "VTubeStudioPublicAPI", "messageType": "APIError", "data": {"message": '
        + "[" * 900
        + "]" * 900
        + "}}",
        "\x00" * 10,
        b"\xff" * (1 << 20),
        "1" * 5000,
        "null",
        answer("InputParameterListResponse", {"defaultParameters": {"a": 1}, "customParameters": [None, 1, {}]}),
        answer("InputParameterListResponse", []),
        answer("APIError", {"errorID": "x", "message": None}),
    ],
)
def test_malformed_answers_of_vtube_studio_are_told(hub, said):
    studio = FakeVTubeStudio()
    studio.instead["InputParameterListResponse"] = said
    try:
        told = told_by(hub, entry_of("vtube-studio", port=studio.port))
        until(lambda: "VTube Studio" in hub.statuses()["it"].error)
        assert told and "Something went wrong" not in hub.statuses()["it"].last_error
    finally:
        studio.stop()


@pytest.mark.parametrize("length", [10, 100_000])
def test_a_vtube_studio_that_never_ends_talking_is_hung_up_on(length):
    def talk(connection):
        with suppress(ConnectionClosed):
            while True:
                connection.send(json.dumps(answer("Told", {"x": "y" * length})))

    with serve(talk, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        line = Line("127.0.0.1", server.socket.getsockname()[1])
        with pytest.raises(OutputError, match="says more than can be listened to"):
            for _ in range(20_000):
                line.heard()
                time.sleep(0.0005)
        line.close()
        server.shutdown()
        thread.join()


def test_two_profiles_that_take_turns_leave_nothing_behind(hub):
    """Fifty times, while frames come; what both have in common misses none of them."""
    process = psutil.Process()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind(("127.0.0.1", 0))
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        line.settimeout(LONG_S)
        stays = replace(entry_of("opentrack", port=line.getsockname()[1]), name="stays")
        ports = [free_port(socket.SOCK_DGRAM) for _ in range(6)]
        one, other = (
            Profile(
                name,
                (
                    stays,
                    *(
                        replace(entry_of(kind, port=port), name=kind)
                        for kind, port in zip(("vmc", "osc", "json-udp"), of, strict=True)
                    ),
                    replace(entry_of("json-tcp", port=ports[0], points=name == "one"), name="server"),
                ),
            )
            for name, of in (("one", ports[:3]), ("other", ports[3:]))
        )
        hub.use(one)
        until(lambda: all(one.state is OutputState.SILENT or one.error for one in hub.statuses().values()))
        before, files = threading.active_count(), process.num_fds()
        for index in range(50):
            hub.use(other if index % 2 == 0 else one)
            sample = known_sample(0.01 * index, time.monotonic(), index)
            hub.take(sample.frame, sample.result)
            assert len(line.recv(100)) == 48
        until(lambda: threading.active_count() <= before and process.num_fds() <= files)
        assert hub.statuses()["stays"].packets == 50


def test_sixty_four_outputs_at_once(hub):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind(("127.0.0.1", 0))
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        line.settimeout(LONG_S)
        entry = entry_of("opentrack", port=line.getsockname()[1])
        hub.use(Profile("many", tuple(replace(entry, name=str(number)) for number in range(64))))
        until(lambda: all(status.state is OutputState.SILENT for status in hub.statuses().values()))
        sample = known_sample(0.0, time.monotonic())
        hub.take(sample.frame, sample.result)
        assert all(len(line.recv(100)) == 48 for _ in range(64))


def test_calls_without_number_are_heard_a_few_at_a_time(monkeypatch):
    """Of who asks for a face: nonsense costs nothing, and does not keep those from being heard who ask properly."""
    monkeypatch.setattr("tracker.outputs.ifacialmocap._PHONE_PORT", free_port(socket.SOCK_DGRAM))
    target = KINDS["ifacialmocap"].settings(port=free_port(socket.SOCK_DGRAM), answer=True)
    output = KINDS["ifacialmocap"].make(target)
    output.open()
    place = output._socket.getsockname()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        for _ in range(50):
            line.sendto(bytes(600), ("127.0.0.1", place[1]))
        line.sendto(CALL, ("127.0.0.1", place[1]))
        for _ in range(10):
            output.idle()
        assert list(output._askers) == ["127.0.0.1"]
    output.close()


def test_a_network_that_is_gone_is_told(hub, monkeypatch):
    def refuse(self, message):
        raise OSError(errno.ENETUNREACH, "Network is unreachable")

    monkeypatch.setattr("tracker.outputs.udp.UdpOutput._send", refuse)
    told = told_by(hub, entry_of("opentrack", port=free_port(socket.SOCK_DGRAM)))
    assert told == "There is no way to that machine. Check the address, and that both are in a network."
