"""What a batch works on, and where what is made of it goes."""

import pytest

from tracker.batch.inputs import Kind, find_inputs
from tracker.batch.naming import Stem, with_stems
from tracker.errors import SourceError, VisavisError


def write(folder, *names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"12345")


def places(given, output):
    return [one.place for one in find_inputs(given, output)]


def test_clips_and_pictures_at_any_depth_and_nothing_else(tmp_path):
    write(tmp_path, "in/b.MOV", "in/x/y/a.jpg", "in/notes.txt", "in/.hidden.mp4", "in/x/@eaDir/t.jpg", "in/Thumbs.db")
    found = find_inputs([tmp_path / "in"], tmp_path / "out")
    assert [(one.place, one.kind, one.size) for one in found] == [
        ("b.MOV", Kind.CLIP, 5),
        ("x/y/a.jpg", Kind.PICTURE, 5),
    ]


def test_results_below_the_inputs_are_not_inputs(tmp_path):
    write(tmp_path, "a.mp4", "out/a.mp4.effect.mp4")
    assert places([tmp_path], tmp_path / "out") == ["a.mp4"]


def test_several_folders_keep_their_names(tmp_path):
    write(tmp_path, "one/a.mp4", "two/a.mp4")
    assert places([tmp_path / "one", tmp_path / "two"], tmp_path / "out") == ["one/a.mp4", "two/a.mp4"]


def test_a_list_is_read_from_its_own_folder_and_never_leads_out_of_the_results(tmp_path):
    write(tmp_path, "lists/sub/a.mp4", "b.mp4")
    (tmp_path / "lists" / "all.txt").write_text(f"# those\nsub/a.mp4\n\n../b.mp4\n{tmp_path}/lists/missing.mp4\n")
    found = find_inputs([tmp_path / "lists" / "all.txt"], tmp_path / "out")
    by_place = {one.place: one for one in found}
    assert set(by_place) == {"sub/a.mp4", "b.mp4", f"{tmp_path}/lists/missing.mp4".lstrip("/")}
    assert by_place["sub/a.mp4"].size == 5
    assert by_place["b.mp4"].path == f"{tmp_path}/lists/../b.mp4"


def test_a_file_that_is_named_twice_is_one(tmp_path):
    write(tmp_path, "in/a.mp4")
    assert len(find_inputs([tmp_path / "in" / "a.mp4", tmp_path / "in" / "a.mp4"], tmp_path / "out")) == 1


@pytest.mark.parametrize("given", ["nothing", "empty"])
def test_what_is_not_there_is_told(tmp_path, given):
    (tmp_path / "empty").mkdir()
    with pytest.raises(SourceError, match=given):
        find_inputs([tmp_path / given], tmp_path / "out")


def test_a_list_that_is_no_text(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(VisavisError, match=r"a\.txt cannot be read"):
        find_inputs([tmp_path / "a.txt"], tmp_path / "out")


def test_names_stay_apart_on_every_disk(tmp_path):
    write(tmp_path, "in/a.mp4", "in/a.mov", "in/A.MP4", "in/\u00e9.mp4", "in/e\u0301.mp4")
    found = find_inputs([tmp_path / "in"], tmp_path / "out")
    stems = {one.place: stem for one, stem in with_stems(found, tmp_path)}
    assert stems["a.mov"] == Stem(tmp_path, "a.mov")
    assert stems["a.mp4"].name.startswith("a.mp4~")
    assert len({stem.name.casefold() for stem in stems.values()}) == 5


def test_names_do_not_depend_on_what_else_there_is(tmp_path):
    write(tmp_path, "in/sub/a.mp4", "in/sub/b.mp4")

    def stems():
        return {one.place: stem for one, stem in with_stems(find_inputs([tmp_path / "in"], tmp_path / "o"), tmp_path)}

    before = stems()
    write(tmp_path, "in/c.mp4", "in/sub/A.mp4")
    after = stems()
    assert after["sub/b.mp4"] == before["sub/b.mp4"] == Stem(tmp_path / "sub", "b.mp4")
    assert after["sub/a.mp4"] != before["sub/a.mp4"]
