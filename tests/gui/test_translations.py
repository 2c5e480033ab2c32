"""The translations are whole, and messages are recognised with what was written into them."""

import ast

import pytest

from gui.catalogue import Catalogue, best_of, finished, gaps, languages, path_of, read_catalogue
from gui.shell.collect_words import collected, update, words_in
from gui.shell.language import use_language
from gui.words import speak, tr


@pytest.fixture
def catalogue(tmp_path):
    """Reads a translation of these pairs."""

    def read(*pairs):
        messages = "".join(
            f"<message><source>{source}</source><translation>{said}</translation></message>" for source, said in pairs
        )
        path = tmp_path / "visavis_xx.ts"
        path.write_text(f'<TS version="2.1"><context><name>visavis</name>{messages}</context></TS>', encoding="utf-8")
        return read_catalogue(path)

    return read


@pytest.fixture
def english_again():
    yield
    use_language("en")


def test_words_are_looked_up(catalogue):
    read = catalogue(("Pause", "Anhalten"))
    assert read.translate("Pause") == "Anhalten"
    assert read.translate("Recentre") == "Recentre"


def test_a_message_is_recognised_by_its_pattern(catalogue):
    read = catalogue(("There is no file {0}.", "Eine Datei {0} gibt es nicht."))
    assert read.translate("There is no file my clip.mp4.") == "Eine Datei my clip.mp4 gibt es nicht."


def test_the_pattern_that_says_most_wins_and_gaps_may_change_places(catalogue):
    read = catalogue(
        ("{0} cannot be read.", "falsch {0}"),
        ("{0} cannot be read as a picture ({1}).", "({1}) Kein Bild: {0}."),
        ("it is too large", "es ist zu gross"),
    )
    said = read.translate("photo.png cannot be read as a picture (it is too large).")
    assert said == "(es ist zu gross) Kein Bild: photo.png."


def test_a_reason_is_recognised_also_as_a_sentence_of_its_own(catalogue):
    read = catalogue(
        ("the learned experts {0} are damaged", "die Experten {0} sind beschädigt"),
        ("{0}. Your face is followed as any face.", "{0}. Dein Gesicht wird wie jedes verfolgt."),
    )
    said = read.translate("The learned experts conv are damaged. Your face is followed as any face.")
    assert said == "Die Experten conv sind beschädigt. Dein Gesicht wird wie jedes verfolgt."


def test_several_messages_in_one_line_are_translated_one_by_one(catalogue):
    read = catalogue(("{name} is in colour.", "{name} ist farbig."), ("Choose another one.", "Nimm etwas anderes."))
    assert read.translate("a.mp4 is in colour. Choose another one.") == "a.mp4 ist farbig. Nimm etwas anderes."


def test_gaps_with_names_are_recognised_too_and_numbers_stay_as_they_were_written(catalogue):
    read = catalogue(("{count:,} pictures are left out of {name}.", "{name}: {count:,} Bilder fehlen."))
    assert read.translate("1,234 pictures are left out of my folder.") == "my folder: 1,234 Bilder fehlen."


def test_a_reason_with_a_full_stop_is_recognised(catalogue):
    read = catalogue(("no face was found in {0}", "in {0} ist kein Gesicht zu finden"))
    assert read.translate("No face was found in me.png.") == "In me.png ist kein Gesicht zu finden."
    assert read.translate("Something else.") == "Something else."


def test_a_pattern_of_hardly_any_letters_recognises_nothing(catalogue):
    assert catalogue(("{0}: {1}", "{1}: {0}")).translate("a: b") == "a: b"


def test_braces_in_a_message_stay(catalogue):
    read = catalogue(("There is no file {0}.", "Keine Datei {0}."))
    assert read.translate("There is no file {1}.png.") == "Keine Datei {1}.png."


@pytest.mark.parametrize(
    ("wanted", "best"), [(["de-AT"], "de"), (["de_CH", "en"], "de"), (["xx", "en-GB", "de"], "en"), ([], "en")]
)
def test_the_first_language_of_the_desktop_that_there_is(wanted, best, monkeypatch):
    monkeypatch.setattr("gui.catalogue.languages", lambda: ("de",))
    assert best_of(wanted) == best


def test_marked_words_and_messages_of_errors_are_collected():
    source = """
tr("Pause")
words.later("Head" if head else "Face")
tr(title)
raise SourceError(kind, f"{name} cannot be read ({error.strerror}).")
ActionSpec("pause", "&Pause", "Hold still", ("Space",), "pause", short="Halt")
raise TypeError("only for programmers")
message = f"{path} is cut off."
print("a log line")
"""
    assert set(words_in(ast.parse(source))) == {
        *("Pause", "Head", "Face", "&Pause", "Hold still", "Halt", "{0} is cut off.", "{0} cannot be read ({1})."),
    }


def test_an_update_keeps_what_is_translated_and_drops_what_is_no_longer_said(tmp_path, monkeypatch):
    monkeypatch.setattr("gui.catalogue.FOLDER", tmp_path)
    monkeypatch.setattr("gui.shell.collect_words.collected", lambda: {"Pause": "a.py", "Recentre": "a.py"})
    assert update("xx") == 2
    path = path_of("xx")
    path.write_text(
        path.read_text(encoding="utf-8").replace('type="unfinished" />', ">Halt</translation>", 1), encoding="utf-8"
    )
    assert finished(path) == {"Pause": "Halt"}
    monkeypatch.setattr("gui.shell.collect_words.collected", lambda: {"Pause": "b.py", "New": "b.py"})
    assert update("xx") == 1
    assert finished(path) == {"Pause": "Halt"}
    assert "Recentre" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", languages())
def test_every_word_is_translated_with_its_gaps(language):
    known = finished(path_of(language))
    said = collected()
    assert not said.keys() - known.keys(), "run: make words, and translate these"
    assert not known.keys() - said.keys(), "run: make words"
    wrong = {source: text for source, text in known.items() if gaps(source) != gaps(text)}
    assert not wrong


@pytest.mark.parametrize("language", languages())
def test_the_window_speaks_it(language, qapp, english_again):
    assert use_language(language) == language
    source, said = next((s, t) for s, t in finished(path_of(language)).items() if s != t and not gaps(s))
    assert tr(source) == said
    speak(Catalogue().translate)
    assert tr(source) == source
