"""Collects the words that people read and brings the translations up to date.

    python -m gui.shell.collect_words [LANGUAGE...]

Without a language, all there are; another one begins a new file, for Qt Linguist or an editor. What is translated
stays, what is no longer said goes, what is new is marked as unfinished.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from xml.etree import ElementTree

from gui.catalogue import finished, languages, path_of
from tracker.settings import Choice, describe, describe_groups

_ROOT = Path(__file__).resolve().parents[2]
_MARKS = ("tr", "later")
# The words among what is said of something, by place and by name; shown, and translated, by who takes it.
_DATA = {
    "ActionSpec": ((1, 2), ("text", "help", "short", "menu")),
    "BenchSpec": ((1, 2), ("title", "help")),
    "Advice": ((0, 1), ("title", "text")),
    "Notice": ((0,), ("text",)),
    "PageSpec": ((1, 2, 6), ("title", "help", "panel_title", "menu")),
    "Problem": ((1,), ("message",)),
    "Progress": ((0,), ("text",)),
    "StepWords": ((0, 1, 2, 3), ("title", "text", "go_on", "skip")),
    "stage": ((0,), ()),
}
# Told to programmers only.
_NOT_SAID = ("KeyError", "RuntimeError", "TypeError")


def collected() -> dict[str, str]:
    """All that is said, and where: the file in which it is said first, or the settings."""
    found: dict[str, str] = {}
    for path in sorted((*(_ROOT / "gui").rglob("*.py"), *(_ROOT / "tracker").rglob("*.py"))):
        name = path.relative_to(_ROOT).as_posix()
        if not name.startswith(("tracker/commands/", "tracker/training/")):
            for text in words_in(ast.parse(path.read_text(encoding="utf-8"))):
                found.setdefault(text, name)
    for text in (*_declared(), *_named_in_assets()):
        found.setdefault(text, "settings and assets")
    return found


def words_in(tree: ast.AST) -> Iterator[str]:
    """What a module says: the marked words, those of data about actions and the like, and the messages of errors."""
    for node in ast.walk(tree):
        # Errors are often worded before they are raised.
        if isinstance(node, ast.Assign) and [getattr(target, "id", "") for target in node.targets] == ["message"]:
            yield from _texts(node.value)
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in _MARKS and node.args:
            yield from _texts(node.args[0])
        elif name in _DATA:
            yield from _words_of_data(node, *_DATA[name])
        elif name.endswith("Error") and name not in _NOT_SAID:
            yield from (text for argument in node.args for text in _texts(argument) if " " in text.strip())


def _words_of_data(node: ast.Call, places: tuple[int, ...], names: tuple[str, ...]) -> Iterator[str]:
    for place, argument in enumerate(node.args):
        if place in places:
            yield from _texts(argument)
    for keyword in node.keywords:
        if keyword.arg in names:
            yield from _texts(keyword.value)


def update(language: str) -> int:
    """Bring one translation up to date; says how many words are not translated yet."""
    path = path_of(language)
    known = finished(path) if path.exists() else {}
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "visavis"
    for source, place in collected().items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=place)
        ElementTree.SubElement(message, "source").text = source
        said = ElementTree.SubElement(message, "translation")
        said.text = known.get(source)
        if source not in known:
            said.set("type", "unfinished")
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    path.parent.mkdir(exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return len(collected().keys() - known.keys())


def _texts(node: ast.expr) -> Iterator[str]:
    """Literal texts, either side of a choice between two, and f-strings with numbered gaps."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield _with_gaps(node)
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def _with_gaps(node: ast.JoinedStr) -> str:
    parts, count = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value).replace("{", "{{").replace("}", "}}"))
        else:
            parts.append(f"{{{count}}}")
            count += 1
    return "".join(parts)


def _declared() -> Iterator[str]:
    """The words of all settings that have a control of their own."""
    from gui.model.recording_settings import RecordingSettings
    from gui.pages.effects.settings import EffectsPageSettings
    from gui.scenes.flight.pilot import PilotSettings
    from tracker.effects.settings import EffectSettings
    from tracker.outputs.mapping.settings import PoseMapping
    from tracker.pipeline import PipelineSettings

    app = (EffectsPageSettings(), RecordingSettings(), PilotSettings())
    for tree in (PipelineSettings(), EffectSettings(), PoseMapping(), *app):
        for group in describe_groups(tree).values():
            yield from (group.title, group.help)
        for settings in (tree, *(getattr(tree, item.name) for item in fields(tree))):
            if is_dataclass(settings) and not isinstance(settings, type):
                for declared in describe(type(settings)).values():
                    yield from (declared.label, declared.help)
                    if isinstance(declared, Choice):
                        yield from declared.labels


def _named_in_assets() -> Iterator[str]:
    """Masks and presets that come with the program."""
    from tracker.effects.deformation import preset_by_name
    from tracker.effects.gallery import Gallery
    from tracker.effects.settings import PRESETS

    yield from (entry.title for entry in Gallery().entries() if not entry.own)
    for preset in map(preset_by_name, PRESETS):
        yield from (preset.title, preset.help)


if __name__ == "__main__":
    for one in sys.argv[1:] or languages():
        print(f"{path_of(one).name}: {update(one)} not translated yet")
