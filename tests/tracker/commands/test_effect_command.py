"""`effect`: films keep their times and their sound, pictures stay pictures, and trouble is one line."""

from dataclasses import replace

import av
import cv2
import numpy as np
import pytest

from tracker.commands.console import InterruptedWorkError
from tracker.commands.effect import Tally
from tracker.commands.reading import Work
from tracker.effects.face_frame import mean_face
from tracker.effects.settings import ComponentSettings, EffectSettings
from tracker.face.shape_model import Similarity
from tracker.run.sinks import SinkSet
from tracker.types import Box, Face, State, TrackedFace

NOTE = "Made with an effect"


@pytest.fixture
def faces(pipeline, monkeypatch):
    """A pipeline that sees the same face in every frame from the third on, or, of a recording, in each one."""
    points_xy = Similarity(30.0, 0.0, 80.0, 60.0).apply(mean_face()[:, :2])
    face = Face(points_xy, np.zeros(4), np.zeros(0), np.ones(68), np.ones(68, dtype=bool), score=0.9, motion=0.0)
    one = TrackedFace(1, True, State.TRACKING, Box(80, 60, 60, 60), face)
    step = pipeline.step

    def with_face(self, frame):
        result = step(self, frame)
        found = frame.recorded or result.state is State.TRACKING
        return replace(result, state=State.TRACKING, faces=(one,)) if found else result

    monkeypatch.setattr(pipeline, "step", with_face)
    return pipeline


@pytest.fixture
def checks(make_frame):
    """Frames with something in them that can be bent."""
    rows, columns = np.mgrid[0:120, 0:160]
    image = np.stack([(rows // 6 + columns // 6) % 2 * 200, 3 * columns // 2, rows], axis=2).astype(np.uint8)
    return lambda times_s, recorded=False: [
        replace(make_frame(i, time_s=t), image=image, recorded=recorded) for i, t in enumerate(times_s)
    ]


def one_line(capsys):
    printed = capsys.readouterr()
    assert printed.out == ""
    lines = printed.err.strip().splitlines()
    assert len(lines) == 1, printed.err
    return lines[0]


def pictures_of(path):
    with av.open(str(path)) as container:
        return [
            (float(frame.time), frame.to_ndarray(format="bgr24").astype(int)) for frame in container.decode(video=0)
        ]


def test_frames_keep_their_own_times(tmp_path, run, opens, faces, list_source, checks):
    times_s = [5.0, 5.04, 5.2, 5.25, 5.5, 6.1]
    opens(list_source(checks(times_s), frame_count=6))
    output = tmp_path / "new" / "out.mp4"
    assert run("effect", "deform", "-s", "any", "-o", output, "-p", "alien", "-q") == 0
    shown = pictures_of(output)
    assert [time_s for time_s, _ in shown] == pytest.approx([time_s - 5.0 for time_s in times_s], abs=1e-4)
    first, last = shown[0][1], shown[-1][1]
    assert np.abs(last - first).max() > 60, "the effect is there at the end"
    # Half a face's width beside it, the picture is what it was, up to the encoder.
    assert np.abs(last - first)[:, :4].mean() < 4
    with av.open(str(output)) as container:
        assert NOTE in container.metadata["comment"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("swap",),
        ("swap", "--blending", "colour transfer"),
        ("mask",),
        ("caricature", "--exaggeration", "3"),
        ("deform",),
    ],
)
def test_a_picture_becomes_a_picture_with_the_whole_effect(
    tmp_path, run, opens, faces, list_source, checks, arguments, capsys
):
    (frame,) = checks([0.0], recorded=True)
    opens(list_source([frame], frame_count=1))
    output = tmp_path / "out.png"
    assert run("effect", *arguments, "-s", "any", "-o", output) == 0
    assert "1 frames, 1 with a face" in capsys.readouterr().err
    picture = cv2.imread(str(output))
    assert picture.shape == frame.image.shape
    # The mean face has nothing that a caricature could make more of.
    assert (picture != frame.image).any() == (arguments[0] != "caricature")


def test_a_transparent_picture_stays_so_as_png_and_is_told_to_be_white_as_jpeg(tmp_path, run, faces, checks, capsys):
    (frame,) = checks([0.0])
    alpha = np.tile(np.arange(160, dtype=np.uint8), (120, 1))
    source, output = tmp_path / "in.png", tmp_path / "out.png"
    cv2.imwrite(str(source), np.dstack([frame.image, alpha]))
    assert run("effect", "mask", "-s", source, "-o", output) == 0
    assert "transparent is white" not in capsys.readouterr().err
    written = cv2.imread(str(output), cv2.IMREAD_UNCHANGED)
    np.testing.assert_array_equal(written[:, :, 3], alpha)
    is_changed = (written[:, :, :3] != frame.image).any(axis=2)
    assert 0.05 < is_changed.mean() < 0.5, "beside the face all colours are kept, those of the faintest pixels too"
    assert run("effect", "mask", "-s", source, "-o", tmp_path / "out.jpg") == 0
    assert "What was transparent is white now" in capsys.readouterr().err
    assert cv2.imread(str(tmp_path / "out.jpg"))[:, :8].mean() > 240


def settings_of_effects(monkeypatch):
    """A list that fills with the settings of all effects that are made, but for the one that stands in at first."""
    from tracker.effects.faces_stage import FacesStage

    asked, make = [], FacesStage.__init__

    def note(self, settings=None, materials=None):
        if settings.kind != "none":
            asked.append(settings)
        make(self, settings, materials)

    monkeypatch.setattr(FacesStage, "__init__", note)
    return asked


def test_all_faces_are_changed_only_if_asked_for(tmp_path, monkeypatch, run, opens, faces, list_source, checks):
    asked = settings_of_effects(monkeypatch)
    for options in ((), ("--all-faces",)):
        opens(list_source(checks([0.0], recorded=True), frame_count=1))
        assert run("effect", "mask", "-s", "any", "-o", tmp_path / "out.png", "-q", "--overwrite", *options) == 0
    assert [settings.all_faces for settings in asked] == [False, True]


def test_strength_0_changes_nothing(tmp_path, run, opens, faces, list_source, checks):
    (frame,) = checks([0.0], recorded=True)
    opens(list_source([frame], frame_count=1))
    assert run("effect", "deform", "-s", "any", "-o", tmp_path / "out.png", "--strength", "0", "-q") == 0
    np.testing.assert_array_equal(cv2.imread(str(tmp_path / "out.png")), frame.image)


def test_what_is_set_of_the_effect_and_of_the_tracking_arrives(
    tmp_path, monkeypatch, run, opens, faces, list_source, checks
):
    made = settings_of_effects(monkeypatch)
    opens(list_source(checks([0.0], recorded=True), frame_count=1))
    options = [
        "--set",
        "effect.preset=none",
        "--set",
        "effect.components.component_2=2.5",
        "--set",
        "people.followed=1",
    ]
    options += ["--set", "effect.strength=0.5", "--strength", "0.75", "--model", "mosse"]
    assert run("effect", "deform", "-s", "any", "-o", tmp_path / "out.png", "-q", "--overwrite", *options) == 0
    components = ComponentSettings(component_2=2.5)
    assert made == [EffectSettings("deform", preset="none", strength=0.75, components=components)]
    settings = faces.made[-1].settings
    assert (settings.people.followed, settings.face.model) == (1, "mosse")


def test_sound_is_kept_from_a_real_file(tmp_path, run, faces, capsys):
    source = tmp_path / "source.mkv"
    write_clip(source)
    output = tmp_path / "out.mp4"
    assert run("effect", "deform", "-s", source, "-o", output, "-q") == 0
    assert capsys.readouterr().err == ""
    assert sound_of(output) == sound_of(source)
    assert len(pictures_of(output)) == 20
    # A part of the film has a part of the sound.
    assert run("effect", "deform", "-s", source, "-o", output, "-q", "--overwrite", "--max-frames", "5") == 0
    part = sound_of(output)
    assert 0 < len(part) < len(sound_of(source))
    assert part == sound_of(source)[: len(part)]


def write_clip(path):
    container = av.open(str(path), "w")
    video, audio = container.add_stream("mpeg4", rate=10), container.add_stream("aac", rate=16_000, layout="mono")
    video.width, video.height, video.pix_fmt = 160, 120, "yuv420p"
    for index in range(20):
        picture = av.VideoFrame.from_ndarray(np.full((120, 160, 3), 5 * index, np.uint8), format="bgr24")
        picture.pts = index
        container.mux(video.encode(picture))
    tone = (np.sin(np.arange(32_000) / 6) * 9_000).astype(np.int16)
    for start in range(0, 32_000, 1000):
        block = av.AudioFrame.from_ndarray(tone[None, start : start + 1000], format="s16", layout="mono")
        block.sample_rate, block.pts = 16_000, start
        container.mux(audio.encode(block))
    for stream in (video, audio):
        container.mux(stream.encode(None))
    container.close()


def sound_of(path):
    with av.open(str(path)) as container:
        return [bytes(packet) for packet in container.demux(audio=0) if packet.size]


def test_interruption_leaves_a_film_that_plays(tmp_path, run, opens, faces, list_source, checks, capsys):
    source = opens(list_source([*checks(np.arange(6) / 25), KeyboardInterrupt()]))
    output = tmp_path / "out.mp4"
    assert run("effect", "deform", "-s", "any", "-o", output, "-q") == 130
    line = one_line(capsys)
    assert "stopped" in line
    assert "6 frames" in line
    assert len(pictures_of(output)) == 6
    assert source.closed


def test_what_was_stopped_before_the_first_frame_is_not_said_to_be_kept(tmp_path):
    def nothing_yet():
        raise KeyboardInterrupt
        yield

    output, tally = tmp_path / "out.mp4", Tally()
    with pytest.raises(InterruptedWorkError, match=r"^stopped: 0 frames"):
        Work("changing", output, quiet=True).do(nothing_yet(), SinkSet(), tally)
    output.touch()
    with pytest.raises(InterruptedWorkError, match=r"^stopped; kept in .*out\.mp4: 0 frames"):
        Work("changing", output, quiet=True).do(nothing_yet(), SinkSet(), tally)


def test_no_face_is_told(tmp_path, run, opens, pipeline, list_source, checks, capsys):
    opens(list_source(checks([0.0, 0.1])))
    assert run("effect", "deform", "-s", "any", "-o", tmp_path / "out.mp4") == 0
    assert "No face was found" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["deform", "--output", "out.avi"], "must end in .mp4, .png or .jpg"),
        (["deform", "--output", "folder.mp4"], "is a folder"),
        (["deform", "--output", "out.png"], "more than one picture"),
        (["deform", "--output", "out.mp4", "--preset", "clown"], "no deformation called 'clown'"),
        (["deform", "--output", "out.mp4", "--mask", "fox"], "--mask does nothing for deform"),
        (["swap", "--output", "out.mp4", "--preset", "thin"], "--preset does nothing for swap"),
        (["mask", "--output", "out.mp4", "--exaggeration", "2"], "--exaggeration does nothing for mask"),
        (["mask", "--output", "out.mp4", "--blending", "poisson"], "--blending does nothing for mask"),
        (["mask", "--output", "out.mp4", "--mask", "nobody"], "no mask called nobody"),
        (["swap", "--output", "out.mp4", "--mask", "missing.jpg"], "missing.jpg"),
        (["swap", "--output", "out.mp4", "--mask", "source.png"], "source.png"),
        (["mask", "--output", "out.mp4", "--set", "effect.blending=poisson"], "--set effect.blending does nothing for"),
        (["mask", "--output", "out.mp4", "--set", "effect.kind=swap"], "--set effect.kind does nothing for mask"),
        (["swap", "--output", "out.mp4", "--set", "effect.components.component_1=1"], "effect.components does nothing"),
        (["deform", "--output", "out.mp4", "--set", "effect.components.component_1=9"], "must be from -3 to 3 σ"),
        (["deform", "--output", "out.mp4", "--set", "efect.fade_s=1"], "(did you mean effect?)"),
        (["caricature", "--output", "out.mp4", "--exaggeration", "5"], "exaggeration"),
        (["deform", "--output", "out.mp4", "--strength", "2"], "strength"),
        (["deform", "--output", "out.mp4", "--source", "missing"], "missing"),
        (["deform", "--output", "source.png", "--source", "source.png"], "is the source itself"),
        (["beard", "--output", "out.mp4"], "beard"),
        (["deform"], "--output"),
    ],
)
def test_bad_input_is_one_line_and_status_2(
    tmp_path, monkeypatch, run, opens, faces, list_source, checks, capsys, arguments, said
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.mp4").mkdir()
    (tmp_path / "source.png").write_text("kept")
    opens(list_source(checks([0.0, 0.1])))
    source = [] if "--source" in arguments else ["--source", "any"]
    assert run("effect", *arguments, *source, "--quiet") == 2
    assert said in one_line(capsys)
    assert (tmp_path / "source.png").read_text() == "kept"
    assert not (tmp_path / "out.mp4").exists()


def test_a_single_picture_makes_no_film(tmp_path, run, opens, faces, list_source, checks, capsys):
    opens(list_source(checks([0.0], recorded=True), frame_count=1))
    assert run("effect", "deform", "-s", "any", "-o", tmp_path / "out.mp4", "-q") == 2
    assert "single picture" in one_line(capsys)


def test_a_film_that_cannot_be_kept_ends_the_work_at_once(
    tmp_path, run, opens, faces, list_source, checks, monkeypatch, capsys
):
    """As on a disk that is full after some pictures."""
    written = []

    def write(self, image, time_s):
        written.append(time_s)
        if len(written) == 3:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("tracker.files.video_writer.VideoWriter.write", write)
    source = opens(list_source(checks([index / 25 for index in range(500)]), frame_count=500))
    assert run("effect", "deform", "-s", "any", "-o", tmp_path / "out.mp4", "-p", "alien", "-q") == 2
    assert "No space left on device" in one_line(capsys)
    assert source.read() is not None, "nobody went on reading"
