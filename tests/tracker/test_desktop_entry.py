"""The program in the menu of a desktop: what is written, how commands are masked, and that all of it goes again."""

import configparser
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from xml.etree import ElementTree

import pytest

import tracker.desktop_entry as desktop_entry
from tracker import VERSION
from tracker.desktop_entry import ID, DesktopError, app_words, entry, install, uninstall

ROOT = Path(__file__).resolve().parents[2]
DESKTOP = ROOT / "assets" / "desktop"
pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="this system has no such menu")


@pytest.fixture(autouse=True)
def no_readers(monkeypatch):
    """What reads the files for the whole desktop has no part in this."""
    monkeypatch.setattr(desktop_entry, "_READERS", ())


def read(text):
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str
    parser.read_string(text)
    return parser


def command_of(line):
    """The words that a desktop makes of a command, by its two rules: the file's masks, then the command's."""
    words = re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', line.replace("\\\\", "\\"))
    return [re.sub(r"\\(.)", r"\1", quoted or plain).replace("%%", "%") for quoted, plain in words]


def test_all_is_written_and_taken_away_again(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    other = tmp_path / "data" / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.touch()
    written = install()
    assert {path.relative_to(tmp_path / "data").parts[0] for path in written} == {
        "applications",
        "icons",
        "metainfo",
        "mime",
    }
    assert all(path.stat().st_size > 100 for path in written)
    assert install() == written
    assert uninstall() == written and uninstall() == []
    assert [path for path in (tmp_path / "data").rglob("*") if path.is_file()] == [other]


def test_the_entry_starts_this_program_in_every_action():
    template = (DESKTOP / f"{ID}.desktop").read_text(encoding="utf-8")
    words = ["/an odd/path/py$thon", 'ma"in`.py', "100%", "back\\slash"]
    made, before = read(entry(template, words)), read(template)
    assert made.sections() == before.sections()
    for section in made.sections():
        rest = before[section]["Exec"].split()[1:]
        assert command_of(made[section]["Exec"]) == [*words, *rest]
        assert {**made[section], "Exec": ""} == {**before[section], "Exec": ""}
    actions = made["Desktop Entry"]["Actions"].strip(";").split(";")
    assert made.sections() == ["Desktop Entry", *(f"Desktop Action {name}" for name in actions)]
    assert actions == ["camera", "window", "effects"]


def test_the_command_is_that_of_the_way_it_was_installed(tmp_path, monkeypatch):
    assert app_words() == [sys.executable, str(ROOT / "main.py"), "open"]
    monkeypatch.setattr(desktop_entry, "IS_INSTALLED", True)
    monkeypatch.setattr(sysconfig, "get_path", lambda name: str(tmp_path))
    assert app_words()[-1] == "open"
    (tmp_path / "visavis-app").touch()
    assert app_words() == [str(tmp_path / "visavis-app")]
    monkeypatch.setenv("APPIMAGE", "/opt/visavis.AppImage")
    assert app_words() == ["/opt/visavis.AppImage", "open"]


def test_what_cannot_be_written_is_told_in_a_line(tmp_path, monkeypatch):
    (tmp_path / "applications").write_text("a file in its place")
    with pytest.raises(DesktopError, match="cannot be written"):
        install(tmp_path)
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(DesktopError, match="desktops of Linux"):
        install(tmp_path)


def test_metainfo_names_the_entry_and_this_version():
    tree = ElementTree.parse(DESKTOP / f"{ID}.metainfo.xml")
    assert tree.findtext("id") == ID and tree.findtext("launchable") == f"{ID}.desktop"
    assert tree.find("releases/release").attrib["version"] == VERSION
    sessions = ElementTree.parse(DESKTOP / f"{ID}.xml").getroot()[0].attrib["type"]
    entry_text = (DESKTOP / f"{ID}.desktop").read_text(encoding="utf-8")
    assert sessions in tree.findtext("provides/mediatype")
    assert sessions in re.search("^MimeType=(.*)$", entry_text, re.MULTILINE).group(1).split(";")


def checked_by(program, *arguments):
    """What one of those who know the rules says of a file."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=60, check=False)
    return done.stdout + done.stderr


def test_the_entry_is_valid():
    assert checked_by("desktop-file-validate", DESKTOP / f"{ID}.desktop") == ""


def test_what_app_stores_read_is_valid():
    said = checked_by("appstreamcli", "validate", "--no-net", DESKTOP / f"{ID}.metainfo.xml")
    assert "validation" in said.lower()
    # Newer ones want a home page, and there is none yet.
    assert not [line for line in said.splitlines() if line[:2] in ("E:", "W:") and "url-homepage-missing" not in line]
