"""The effects page without its widgets: what is drawn and when, masks made in the background, films, what is kept."""

import re
import threading
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from inspect import signature
from pathlib import Path
from queue import SimpleQueue
from time import monotonic, sleep

import av
import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from gui.model.app_settings import AppSettings, Folders
from gui.model.notices import Level, Remedy
from gui.model.point_editor import PointEditor
from gui.pages.effects.film import EffectFilm, Take
from gui.pages.effects.kinds import KINDS
from gui.pages.effects.model import EffectsModel
from gui.pages.effects.pictures import TILE_PX, draw_tile
from gui.pages.effects.settings import EffectsPageSettings
from gui.pages.effects.tile_title import is_whole, title_lines
from gui.pages.effects.tiles import EXAGGERATIONS, is_face, kept_after, tiles_for
from gui.words import speak
from tracker.annotation.marks import marks_of
from tracker.effects.gallery import Gallery, GalleryEntry
from tracker.effects.likeness import Likeness
from tracker.effects.making import Materials, find_mask
from tracker.effects.mask import MaskError, save_mask
from tracker.effects.settings import PRESETS, EffectSettings
from tracker.markup import IBUG_68
from tracker.run.effect_sink import EffectSink
from tracker.run.sinks import Delivery, SinkSet
from tracker.sources.demo_portrait import portrait_landmarks_xy
from tracker.types import Box, Face, Frame, State, TrackedFace, TrackResult

WHEN = datetime(2026, 1, 2, 3, 4, 5)
MASK = EffectSettings(kind="mask", mask="fox", fade_s=0.0)


def until(done, seconds=20.0):
    """Wait for another thread; whatever it gives that is true."""
    end_s = monotonic() + seconds
    while not (found := done()):
        assert monotonic() < end_s, "nothing came of it"
        sleep(0.005)
    return found


@pytest.fixture(scope="module")
def portrait():
    """A head of 200 pixels, and the points in it."""
    mask = find_mask("collins")
    margin = 0.6 * np.ptp(mask.points_xy, axis=0).max()
    left, top = np.maximum(mask.points_xy.min(axis=0) - margin, 0).astype(int)
    right, bottom = (mask.points_xy.max(axis=0) + margin).astype(int)
    part = np.ascontiguousarray(mask.image[top:bottom, left:right, :3])
    scale = 200 / part.shape[1]
    image = cv2.resize(part, (200, round(part.shape[0] * scale)), interpolation=cv2.INTER_AREA)
    return image, (mask.points_xy - (left, top) + 0.5) * scale - 0.5


@pytest.fixture
def make_pair(portrait):
    """Makes a frame of the portrait with its result."""
    image, points_xy = portrait

    def make(index=0, state=State.TRACKING):
        face = Face(
            points_xy,
            parameters=np.zeros(10),
            shape_sigmas=np.ones(6),
            confidences=np.ones(68),
            seen=np.ones(68, dtype=np.bool_),
            score=0.9,
            motion=0.001,
            view=None,
        )
        found = (TrackedFace(1, True, state, Box(0, 0, 1, 1), face),)
        faces = found if state in (State.TRACKING, State.UNCERTAIN) else ()
        return Frame(image, index / 25, index), TrackResult(index, index / 25, state, faces=faces)

    return make


class Hand:
    """An effect at work as one of the tracker's sinks."""

    def __init__(self, settings, find):
        self.sinks, self.effect = SinkSet(), EffectSink(settings, Materials(find_mask=find))
        self.queue = self.sinks.attach("the effect", lambda: self.effect, Delivery.NEWEST)
        self.use, self.problems = self.effect.use, self.effect.problems

    def draw(self, frame, result):
        """The picture that comes of a frame."""
        self.sinks.put(frame, result)
        changed, _ = until(lambda: self.effect.newest.get(0))
        return changed


@pytest.fixture
def own_words():
    """Another language: all in capitals, but for what is put in."""
    speak(lambda text: "".join(part if part.startswith("{") else part.upper() for part in re.split(r"(\{\w+\})", text)))
    yield
    speak(None)


@pytest.fixture
def worker():
    made = []

    def make(settings, find=find_mask):
        made.append(Hand(settings, find))
        return made[-1]

    yield make
    for one in made:
        one.sinks.close(5.0)


@pytest.fixture
def page(folders):
    told = []
    sinks = SinkSet()
    page = EffectsModel(folders, told.append, sinks)
    page.told, page.opened, page.compared, page.put = told, [], [], sinks.put
    page.subscribe(lambda old, new: None, page.opened.append, page.compared.append)
    yield page
    # The program ends while a tile is still being drawn; a test waits for it.
    drawing = page._mask_jobs._thread
    page.close()
    page.wait()
    if drawing is not None:
        drawing.join(60.0)
    sinks.close(5.0)


def run(page, done):
    """Let the page pull until something is so; the last picture that it gave."""
    seen = []

    def pull():
        if (shown := page.tick(0.0, AppSettings())) is not None:
            seen.append(shown)
        return done()

    until(pull)
    return seen[-1] if seen else None


def drawn(hand, make_pair):
    """The second picture of a worker; at the first there is nothing yet that could go over into the effect."""
    hand.draw(*make_pair(0))
    return hand.draw(*make_pair(1))


def effect_threads():
    return [thread for thread in threading.enumerate() if thread.name == "visavis-sink the effect"]


# The thread that draws


def test_the_effect_is_drawn_on_the_face_and_nowhere_else(worker, make_pair):
    changed = drawn(worker(MASK), make_pair)
    rows, columns = np.nonzero(np.any(changed.image != changed.before, axis=2))
    points_xy = make_pair()[1].face.points_xy
    (left, top), (right, bottom) = points_xy.min(axis=0), points_xy.max(axis=0)
    high = bottom - top
    assert len(rows) > 0.2 * (right - left) * high
    assert left - 0.3 * high < columns.min() and columns.max() < right + 0.3 * high
    assert top - 0.6 * high < rows.min() and rows.max() < bottom + 0.3 * high
    assert changed.milliseconds > 0.0 and changed.is_changed


def test_without_a_face_the_picture_is_shown_as_it_is(worker, make_pair):
    hand = worker(MASK)
    drawn(hand, make_pair)
    frame, result = make_pair(2, State.LOST)
    changed = hand.draw(frame, result)
    assert changed.image is changed.before is frame.image and not changed.is_changed


def test_a_picture_that_stands_still_follows_what_is_chosen(worker, make_pair):
    hand = worker(replace(MASK, kind="none", fade_s=0.3))
    frame, result = make_pair()
    assert hand.draw(frame, result).image is frame.image
    hand.use(replace(MASK, fade_s=0.3))
    assert hand.effect.is_behind
    fox = hand.draw(frame, result).image
    assert np.any(fox != frame.image), "the same frame again, and the effect is there, not faded in by halves"
    assert not hand.effect.is_behind
    hand.use(replace(MASK, mask="gold", fade_s=0.3))
    assert np.any(hand.draw(frame, result).image != fox)


def test_the_page_draws_a_picture_that_stands_still_anew(page, make_pair):
    page.set("effect.fade_s", 0.3)
    page.enter()
    page.choose_kind("none")
    page.put(*make_pair())
    shown = run(page, lambda: page._shown is not None)
    assert not shown[0].is_changed
    page.choose_kind("mask")
    seen = until(lambda: page.tick(5.0, AppSettings()))
    assert seen[0].is_changed and seen[0].index == shown[0].index


def test_a_picture_that_stands_still_is_drawn_finely_once(page, make_pair):
    page.set("effect.fade_s", 0.0)
    page.enter()
    page.choose_kind("mask")
    page.put(*make_pair())
    quick = run(page, lambda: page._shown is not None)[0]
    fine = until(lambda: page.tick(9.0, AppSettings()))[0]
    assert fine.is_changed and np.any(fine.image != quick.image)
    assert not page._wants_again(page._effect)


def test_what_cannot_be_drawn_is_said_and_the_view_goes_on(worker, make_pair):
    def find(name):
        raise MaskError(f"the mask {name} is damaged")

    hand = worker(MASK, find)
    frame, result = make_pair()
    assert hand.draw(frame, result).image is frame.image
    assert "fox is damaged" in hand.problems.get(timeout=5.0)


def test_for_a_command_what_cannot_be_drawn_is_an_error():
    def find(name):
        raise MaskError(f"the mask {name} is damaged")

    with pytest.raises(MaskError, match="fox is damaged"):
        EffectSink(MASK, Materials(find_mask=find), strict=True).prepare()


def test_a_fault_of_an_effect_is_said_once_and_the_view_goes_on(worker, make_pair, monkeypatch):
    def fail(*_, **__):
        raise ZeroDivisionError

    monkeypatch.setattr("tracker.effects.stage.EffectStage.step", fail)
    hand = worker(MASK)
    for index in range(3):
        frame, result = make_pair(index)
        assert hand.draw(frame, result).image is frame.image
    assert "as it is" in hand.problems.get(timeout=5.0) and hand.problems.empty()


def test_only_the_page_on_show_works(page, make_pair):
    assert not effect_threads()
    page.put(*make_pair())
    assert page.tick(0.0, AppSettings()) is None
    page.enter()
    assert len(effect_threads()) == 1
    page.put(*make_pair())
    assert run(page, lambda: page._shown) is not None
    page.leave()
    until(lambda: not effect_threads())


def test_what_nobody_sees_is_drawn_for_a_film_only(page, make_pair):
    page.enter()
    page.be_seen(False)
    page.put(*make_pair())
    page.be_seen(True)
    page.put(*make_pair(1))
    assert run(page, lambda: page._shown is not None)[0].index == 1
    page.be_seen(False)
    page.toggle_film(WHEN)
    page.put(*make_pair(2))
    run(page, lambda: page._shown[0].index == 2)


# What is chosen


def test_what_is_chosen_is_there_again_the_next_time(page, folders):
    page.choose(next(tile for tile in tiles_for("deform", ()) if tile.name == "alien"))
    page.set("effect.strength", 0.5)
    page.set("effect.components.component_3", 1.5)
    page.close()
    page.wait()
    again = EffectsModel(folders, lambda notice: None, SinkSet())
    effect = again.state.page.effect
    assert (effect.kind, effect.preset, effect.strength, effect.components.component_3) == ("deform", "alien", 0.5, 1.5)
    again.close()
    again.wait()


def test_each_kind_remembers_its_own_mask():
    masks = Gallery(Path("nowhere")).entries()
    page = EffectsPageSettings()
    page = next(tile for tile in tiles_for("mask", masks) if tile.name == "gold").applied(page)
    page = next(tile for tile in tiles_for("swap", masks) if tile.name == "hopper").applied(page)
    assert page.effect.mask == "hopper"
    assert kept_after(page, "mask").effect.mask == "gold"
    assert kept_after(kept_after(page, "mask"), "swap").effect.mask == "hopper"


@pytest.mark.parametrize("kind", KINDS)
def test_a_tile_that_was_chosen_is_the_one_in_use(kind):
    tiles = tiles_for(kind, Gallery(Path("nowhere")).entries())
    assert len(tiles) > 5
    for tile in tiles:
        chosen = tile.applied(EffectsPageSettings())
        assert [other for other in tiles if other.is_chosen(chosen.effect)] == [tile]
        assert tile.title and tile.help


def test_the_gallery_has_every_preset_and_starts_with_ones_own_masks():
    assert [tile.name for tile in tiles_for("deform", ())] == ["none", *PRESETS]
    assert [float(tile.name) for tile in tiles_for("caricature", ())] == list(EXAGGERATIONS)
    own = GalleryEntry("me", "Me", Path("masks/me.png"), own=True)
    masks = (*Gallery(Path("nowhere")).entries(), own)
    swap = [tile.name for tile in tiles_for("swap", masks)]
    faces = {entry.name for entry in masks if is_face(entry)}
    assert swap[0] == "me" and set(swap[1 : 1 + len(faces)]) == faces > {"average", "collins", "hopper", "mona-lisa"}
    drawn = [tile.name for tile in tiles_for("mask", masks)]
    assert drawn[0] == "me" and set(drawn[-len(faces) :]) == faces


def test_titles_go_on_two_lines():
    assert title_lines("Robot", len, 8) == ("Robot",)
    assert title_lines("Stitched monster", len, 10) == ("Stitched", "monster")
    assert title_lines("A b c d", len, 5) == ("A b c", "d")
    broken = title_lines("Zusammengenäht", len, 8)
    assert broken == ("Zusammen", "genäht") and not is_whole("Zusammengenäht", broken)
    cut = title_lines("one two three four", len, 8)
    assert cut == ("one two", "three f…") and not is_whole("one two three four", cut)


def test_tiles_and_what_came_of_a_mask_are_told_in_the_user_s_language(page, own_words):
    assert tiles_for("deform", ())[0].title == "PLAIN"
    own = GalleryEntry("me", "Me", Path("masks/me.png"), own=True)
    masks = (*Gallery(Path("nowhere")).entries(), own)
    titles = {tile.name: tile.title for tile in tiles_for("swap", masks)}
    assert (titles["me"], titles["average"]) == ("Me", "AVERAGE FACE"), "one's own words are not translated"
    page._mask_jobs.keep(replace(find_mask("fox"), title="my fox"))
    run(page, lambda: page.told)
    assert page.told[-1].text == "KEPT AS “my fox”."


def test_swap_begins_with_another_face_than_the_demo_s():
    shown = signature(portrait_landmarks_xy).parameters["name"].default
    usual = EffectsPageSettings()
    assert kept_after(usual, "swap").effect.mask not in (shown, usual.effect.mask)


@pytest.mark.parametrize("kind", ["mask", "deform", "caricature"])
def test_tiles_have_pictures_of_their_own(kind, tmp_path):
    gallery = Gallery(tmp_path)
    first, second = (draw_tile(tile.picture, gallery) for tile in tiles_for(kind, gallery.entries())[1:3])
    assert first.shape == second.shape == (TILE_PX, TILE_PX, 4) and first[..., 3].max() == 255
    assert np.any(first != second)


def test_several_settings_are_taken_back_in_one_step(page):
    before = page.state.page
    page.choose(next(tile for tile in tiles_for("deform", ()) if tile.name == "thin"))
    assert page.state.can_undo
    page.undo()
    assert page.state.page == before and not page.state.can_undo
    page.redo()
    assert page.state.page.effect.preset == "thin"


def test_components_go_back_to_nought_together(page):
    page.set("effect.components.component_1", 2.0)
    page.set("effect.components.component_9", -1.0)
    page.reset_components()
    assert not page.state.page.effect.components.sigmas().any()
    page.undo()
    assert page.state.page.effect.components.component_9 == -1.0


def test_stepping_goes_round_the_gallery(page):
    page.choose_kind("deform")
    names = [tile.name for tile in page.state.tiles]
    start = names.index(page.state.page.effect.preset)
    for step in range(1, len(names) + 1):
        page.step(1)
        assert page.state.page.effect.preset == names[(start + step) % len(names)]
    page.step(-1)
    assert page.state.page.effect.preset == names[start - 1]


# Masks of one's own


def picture_of(tmp_path, name, image):
    cv2.imwrite(str(tmp_path / name), image)
    return tmp_path / name


def test_a_picture_becomes_a_mask_that_is_chosen_and_can_be_renamed_removed_and_put_back(page, tmp_path, folders):
    page.choose_kind("deform")
    page.add_picture(picture_of(tmp_path, "aunt.png", np.ascontiguousarray(find_mask("collins").image[..., :3])))
    assert page.state.making and "aunt.png" in page.told[-1].text
    run(page, lambda: not page.state.making)
    assert (page.state.page.effect.kind, page.state.page.effect.mask) == ("swap", "aunt")
    assert page.state.chosen_mask.own and "Aunt" in page.told[-1].text
    page.rename("Aunt  Eileen")
    run(page, lambda: page.state.chosen_mask.title == "Aunt Eileen")
    assert page.state.page.effect.mask == "aunt", "its files keep their names"
    page.remove()
    run(page, lambda: page.state.page.effect.mask != "aunt")
    assert not list(folders.masks.iterdir()) and page.state.chosen_mask.name == "hopper"
    assert page.told[-1].remedies == (Remedy.PUT_BACK,)
    page.put_back()
    run(page, lambda: page.state.page.effect.mask == "aunt")
    assert page.state.chosen_mask.title == "Aunt Eileen"


def test_a_picture_without_a_face_is_opened_for_its_points(page, tmp_path, portrait):
    noise = cv2.resize(np.random.default_rng(0).integers(0, 255, (6, 8, 3), np.uint8), (320, 240))
    page.add_picture(picture_of(tmp_path, "wall.png", noise))
    run(page, lambda: page.opened)
    (opened,) = page.opened
    assert opened.new and "wall.png" in opened.reason and opened.mask.points_xy.shape == (68, 2)
    assert page.told[-1].text == opened.reason, "the strip no longer says that it is looking"
    page.keep_points(opened, opened.mask.points_xy + 3.0)
    run(page, lambda: page.state.page.effect.mask == "wall")
    np.testing.assert_allclose(page.gallery.load("wall").points_xy, opened.mask.points_xy + 3.0, atol=1e-3)
    with pytest.raises(MaskError):
        page.keep_points(opened, np.zeros((68, 2)))


def test_a_broken_picture_is_refused_in_words(page, tmp_path):
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing more")
    page.add_picture(tmp_path / "broken.jpg")
    run(page, lambda: not page.state.making)
    assert "broken.jpg" in page.told[-1].text and page.told[-1].level is Level.WARNING
    assert page.state.page == EffectsPageSettings()


def test_tiles_show_the_face_that_is_followed_until_it_is_gone(page, make_pair):
    page.enter()
    page.choose_kind("caricature")
    page.put(*make_pair())
    run(page, lambda: page.state.own)
    assert set(page.state.own) == {tile.picture for tile in page.state.tiles}
    first = dict(page.state.own)
    page.put(*make_pair(1))

    def drawn_anew():
        page.tick(60.0, AppSettings(mirror=not AppSettings().mirror))
        return all(page.state.own[key] is not first[key] for key in first)

    until(drawn_anew)
    for key, image in page.state.own.items():
        np.testing.assert_array_equal(image, first[key][:, ::-1])
    page.forget_picture()
    assert not page.state.own


def test_the_face_as_it_looks_now_is_kept_without_the_effect(page, make_pair, portrait):
    page.use_face()
    assert "no face" in page.told[-1].text
    page.enter()
    page.set("effect.fade_s", 0.0)
    page.put(*make_pair())
    run(page, lambda: page._shown is not None)
    page.use_face()
    run(page, lambda: page.state.page.effect.mask == "my-face")
    kept = page.gallery.load("my-face")
    image, points_xy = portrait
    assert any(
        np.array_equal(kept.image[:20, :20, :3], image[y : y + 20, x : x + 20])
        for y in range(image.shape[0] - 19)
        for x in range(image.shape[1] - 19)
    )
    np.testing.assert_allclose(np.ptp(kept.points_xy, axis=0), np.ptp(points_xy, axis=0), atol=0.01)


def test_a_face_is_compared_with_the_portraits(page, make_pair, portrait, monkeypatch):
    class Judge:
        def __init__(self, gallery):
            self.entries = {entry.name: entry for entry in gallery.entries()}

        def of(self, image, points_xy):
            np.testing.assert_array_equal(image, portrait[0])
            return [(self.entries["hopper"], Likeness(0.5, ("Both have a long face.",)))]

    monkeypatch.setattr("gui.pages.effects.mask_jobs.PortraitLikeness", Judge)
    page.compare_face()
    assert "no face" in page.told[-1].text
    page.enter()
    page.set("effect.fade_s", 0.0)
    page.put(*make_pair())
    run(page, lambda: page._shown is not None)
    page.compare_face()
    run(page, lambda: page.compared)
    (one,) = page.compared[0].alike
    assert one.entry.name == "hopper" and one.told.likeness == 0.5 and one.picture.shape == (TILE_PX, TILE_PX, 4)
    assert page.told[-1].text == "You are most like Grace Hopper." and not page.state.making
    page.wear(one.entry)
    assert (page.state.page.effect.kind, page.state.page.effect.mask) == ("swap", "hopper")


def test_correcting_a_mask_that_ships_makes_a_copy_of_ones_own(page):
    page.enter()
    run(page, lambda: page.state.masks)
    page.choose_kind("swap")
    page.correct_points()
    run(page, lambda: page.opened)
    page.keep_points(page.opened[0], page.opened[0].mask.points_xy + 1.0)
    run(page, lambda: page.state.page.effect.mask == "hopper-2")
    assert page.state.chosen_mask.own
    page.correct_points()
    run(page, lambda: len(page.opened) == 2)
    page.keep_points(page.opened[1], page.opened[1].mask.points_xy + 1.0)
    run(page, lambda: "corrected" in page.told[-1].text)
    assert page.state.page.effect.mask == "hopper-2", "one's own is changed in place"


def test_an_empty_gallery_is_no_fault(folders):
    page = EffectsModel(folders, lambda notice: None, SinkSet())
    page.gallery._shipped = ()
    page.enter()
    run(page, lambda: page.state.masks is not None)
    assert page.state.tiles == () and page.state.chosen_mask is None
    page.step(1)
    page.correct_points()
    page.remove()
    page.close()
    page.wait()


def test_renaming_touches_only_ones_own_masks(tmp_path):
    gallery = Gallery(tmp_path)
    save_mask(find_mask("average").renamed("mine", "Mine"), tmp_path)
    gallery.rename("mine", "  Somebody\n else ")
    assert gallery.load("mine").title == "Somebody else"
    assert gallery.load("mine").source == find_mask("average").source
    for name, title in (("mine", "  "), ("fox", "Wolf"), ("nobody", "X")):
        with pytest.raises(MaskError):
            gallery.rename(name, title)


# Pictures and films


@pytest.mark.parametrize("mirror", [False, True])
@pytest.mark.parametrize("split_at", [None, 0.0, 0.3, 1.0])
def test_a_take_is_what_is_seen(mirror, split_at):
    random = np.random.default_rng(1)
    before, after = random.integers(0, 255, (2, 7, 10, 3), np.uint8)
    seen = Take(before, after, mirror, split_at).image()
    for row in range(7):
        for column in range(10):
            source = before if split_at is not None and column < split_at * 10 else after
            assert tuple(seen[row, column]) == tuple(source[row, 9 - column if mirror else column])


@pytest.mark.parametrize(("kind", "suffix"), [("png", ".png"), ("jpeg", ".jpg")])
def test_a_snapshot_says_that_it_has_an_effect(page, make_pair, folders, kind, suffix):
    page.snapshot(AppSettings(), WHEN)
    assert "no picture" in page.told[-1].text
    page.set("picture", kind)
    page.enter()
    page.put(*make_pair())
    run(page, lambda: page._shown is not None)
    for effect in ("mask", "none"):
        page.choose_kind(effect)
        page.snapshot(AppSettings(), WHEN)
        told = len(page.told)
        run(page, lambda told=told: len(page.told) > told)
        (file,) = folders.pictures.iterdir()
        assert file.suffix == suffix and file.name in page.told[-1].text and page.told[-1].picture == str(file)
        with Pillow.open(file) as picture:
            note = str(picture.info.get("Comment") or picture.info.get("comment") or "")
        assert ("visavis (mask)" in note) is (effect == "mask")
        file.unlink()


def film_of(path):
    with av.open(str(path)) as film:
        times = [float(frame.pts * frame.time_base) for frame in film.decode(video=0)]
        return times, film.metadata


def filmed(path, times_s, note="", clip=None, left_out=0):
    """Make a film of a grey picture; gives what is said of it."""
    outcomes = SimpleQueue()
    film = EffectFilm(path, note, lambda: (True, None), outcomes, clip)
    film.left_out = lambda: left_out
    picture = np.full((48, 64, 3), 90, np.uint8)
    for index, time_s in enumerate(times_s):
        film.take(Frame(picture, float(time_s), index), TrackResult(index, float(time_s), State.LOST))
    film.close()
    return outcomes.get(timeout=5.0)


def test_a_film_keeps_the_frames_times_and_leaves_gaps_out(tmp_path):
    path = tmp_path / "deep" / "film.mp4"
    # A pause of five seconds, in which one picture is shown again, then a clip that starts again.
    told = filmed(path, (10.0, 10.1, 10.25, 10.25, 15.25, 15.35, 0.0, 0.1), "a note")
    times, about = film_of(path)
    np.testing.assert_allclose(times, [0.0, 0.1, 0.25, 0.29, 0.39, 0.43, 0.53], atol=1e-3)
    assert about["comment"] == "a note"
    assert told.remedies == (Remedy.OPEN_FOLDER,)


@pytest.fixture
def beeping_clip(tmp_path):
    """Two seconds of pictures, 10 a second, with a tone that begins after one."""
    path = tmp_path / "clip.mp4"
    with av.open(str(path), "w") as clip:
        video, audio = clip.add_stream("mpeg4", rate=10), clip.add_stream("aac", rate=16_000, layout="mono")
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        for _ in range(20):
            clip.mux(video.encode(av.VideoFrame.from_ndarray(np.full((48, 64, 3), 90, np.uint8), format="bgr24")))
        times_s = np.arange(32 * 1024) / 16_000
        tone = (np.where(times_s >= 1.0, np.sin(2 * np.pi * 440 * times_s), 0) * 12_000).astype(np.int16)
        for start in range(0, len(tone), 1024):
            block = av.AudioFrame.from_ndarray(tone[None, start : start + 1024], format="s16", layout="mono")
            block.sample_rate, block.pts, block.time_base = 16_000, start, Fraction(1, 16_000)
            clip.mux(audio.encode(block))
        clip.mux(audio.encode(None))
        clip.mux(video.encode(None))
    return path


def loud_between(path):
    """From when to when a film is loud; None if it has no sound."""
    with av.open(str(path)) as film:
        if not film.streams.audio:
            return None
        loud = [frame.time for frame in film.decode(audio=0) if np.abs(frame.to_ndarray()).max() > 0.1]
        return loud[0], loud[-1]


@pytest.mark.parametrize(
    ("times_s", "loud"),
    [
        (np.arange(5, 20) / 10, (0.5, 1.4)),
        # Played again from its beginning: what is heard there is not what is seen.
        ([*np.arange(5, 16) / 10, *np.arange(0, 8) / 10], (0.5, 1.0)),
    ],
)
def test_a_film_of_a_clip_keeps_its_sound_while_it_fits(tmp_path, beeping_clip, times_s, loud):
    filmed(tmp_path / "film.mp4", times_s, clip=beeping_clip)
    assert loud_between(tmp_path / "film.mp4") == pytest.approx(loud, abs=0.15)
    assert len(film_of(tmp_path / "film.mp4")[0]) == len(times_s)


def test_what_is_no_clip_gives_a_film_without_sound(tmp_path):
    (tmp_path / "picture.png").write_bytes(b"no clip")
    for number, clip in enumerate((None, tmp_path / "picture.png")):
        filmed(tmp_path / f"{number}.mp4", (0.0, 0.1, 0.2), clip=clip)
        assert loud_between(tmp_path / f"{number}.mp4") is None


def test_pictures_that_were_left_out_are_said(tmp_path):
    assert "7 pictures came too fast and were left out" in filmed(tmp_path / "film.mp4", (0.0, 0.1), left_out=7).text


def test_a_film_that_cannot_be_written_is_said(page, make_pair, folders, tmp_path):
    folders.films.parent.mkdir(parents=True, exist_ok=True)
    folders.films.write_text("in the way")
    page.enter()
    page.toggle_film(WHEN)
    page.put(*make_pair())
    run(page, lambda: "cannot be saved" in page.told[-1].text)
    assert page.told[-1].level is Level.ERROR
    run(page, lambda: not page.state.filming)


def test_a_film_of_a_clip_has_every_picture_also_when_nobody_looks(page, make_pair, folders):
    page.enter()
    page.be_seen(False)
    page.toggle_film(WHEN, live=False)
    for index in range(150):
        page.put(*make_pair(index), lambda: True)
    page.toggle_film(WHEN)
    run(page, lambda: "Saved" in page.told[-1].text)
    (file,) = folders.films.glob("*.mp4")
    np.testing.assert_allclose(film_of(file)[0], np.arange(150) / 25, atol=1e-3)


def test_films_of_one_moment_do_not_replace_each_other_nor_what_is_there(page, make_pair, folders):
    folders.films.mkdir(parents=True)
    mine = folders.films / f"{WHEN:visavis %Y-%m-%d %H.%M.%S}.mp4"
    mine.write_bytes(b"mine")
    page.enter()
    for _ in range(2):
        page.toggle_film(WHEN, live=False)
        told = len(page.told)
        page.put(*make_pair(), lambda: True)
        page.toggle_film(WHEN)
        run(page, lambda told=told: any("Saved" in notice.text for notice in page.told[told:]))
    assert mine.read_bytes() == b"mine"
    others = sorted(path for path in folders.films.iterdir() if path != mine)
    assert [path.name for path in others] == [f"{mine.stem} 2.mp4", f"{mine.stem} 3.mp4"]
    assert all(len(film_of(path)[0]) == 1 for path in others)


def test_a_film_without_pictures_is_not_kept(page, folders):
    page.enter()
    page.toggle_film(WHEN)
    assert page.state.filming and str(folders.films) in page.told[-1].text
    page.toggle_film(WHEN)
    run(page, lambda: "no pictures" in page.told[-1].text)
    assert not page.state.filming and not list(folders.films.glob("*.mp4"))


def test_a_film_of_the_page_ends_when_the_page_is_left(page, make_pair, folders):
    page.enter()
    page.toggle_film(WHEN)
    for index in range(3):
        page.put(*make_pair(index))
        run(page, lambda index=index: page._shown is not None and page._shown[0].index == index)
    page.leave()
    assert not page.state.filming
    run(page, lambda: "Saved" in page.told[-1].text)
    (file,) = folders.films.glob("*.mp4")
    times, about = film_of(file)
    assert len(times) == 3 and "changed by visavis (mask)" in about["comment"]


# Points while they are corrected


def test_a_drag_is_one_step_that_can_be_taken_back(portrait):
    points_xy = portrait[1]
    desk = PointEditor(IBUG_68, marks_of(points_xy))
    for _ in range(5):
        desk.move(30, (1.0, -2.0))
    desk.seal()
    desk.move(8, (0.0, 4.0))
    wanted = points_xy.copy()
    wanted[30] += (5.0, -10.0)
    wanted[8] += (0.0, 4.0)
    np.testing.assert_allclose(desk.points_xy, wanted)
    desk.undo()
    wanted[8] = points_xy[8]
    np.testing.assert_allclose(desk.points_xy, wanted)
    desk.undo()
    np.testing.assert_allclose(desk.points_xy, points_xy)
    assert not desk.can_undo and desk.can_redo
    desk.redo()
    np.testing.assert_allclose(desk.points_xy, wanted)


def test_neighbours_follow_the_nearer_the_more(portrait):
    points_xy = portrait[1]
    desk = PointEditor(IBUG_68, marks_of(points_xy))
    desk.move(48, (10.0, 0.0), neighbours=True)
    moved = (desk.points_xy - points_xy)[:, 0]
    order = np.argsort(np.linalg.norm(points_xy - points_xy[48], axis=1))
    assert moved[48] == pytest.approx(10.0) and np.all(np.diff(moved[order]) <= 1e-9) and moved[order[-1]] < 0.1


def test_the_whole_face_moves_grows_and_turns_about_its_middle(portrait):
    points_xy = portrait[1]
    desk = PointEditor(IBUG_68, marks_of(points_xy))
    desk.scale(2.0)
    np.testing.assert_allclose(np.ptp(desk.points_xy, axis=0), 2 * np.ptp(points_xy, axis=0))
    middle = 0.5 * (points_xy.min(axis=0) + points_xy.max(axis=0))
    np.testing.assert_allclose(0.5 * (desk.points_xy.min(axis=0) + desk.points_xy.max(axis=0)), middle)
    desk.undo()
    desk.turn(np.pi / 2)
    x, y = (points_xy - middle).T
    np.testing.assert_allclose(desk.points_xy - middle, np.stack([-y, x], axis=1), atol=1e-9)
    desk.undo()
    desk.move_all((3.0, 4.0))
    np.testing.assert_allclose(desk.points_xy, points_xy + np.array([3.0, 4.0]))


def test_masks_and_films_have_places_of_their_own():
    folders = Folders.of_user()
    assert len({folders.config, folders.pictures, folders.masks, folders.films}) == 4
    assert folders.masks == Gallery()._user_folder


def test_the_face_of_a_picture_is_swapped_in_also_where_masks_are_looked_at(page, tmp_path):
    page.enter()
    page.choose_kind("mask")
    page.add_picture(picture_of(tmp_path, "aunt.png", np.ascontiguousarray(find_mask("collins").image[..., :3])))
    run(page, lambda: page.state.page.effect.mask == "aunt")
    assert page.state.page.effect.kind == "swap" and "Swap" in page.told[-1].text
    assert page.state.page.drawn_mask == "fox", "the drawn mask is still what it was"
