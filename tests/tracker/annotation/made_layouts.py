"""A small layout of one's own, for tests."""

from pathlib import Path

LAYOUT = """
visavis_layout = 1
name = "five"
points = ["right eye", "left eye", "nose", "right corner", "left corner"]
mirror = [["right eye", "left eye"], ["right corner", "left corner"]]
size = ["right eye", "left eye"]
lines = [["right corner", "nose", "left corner"]]

[regions]
eyes = ["right eye", "left eye"]
"""
# Where they are among the 68.
OF_68 = (36, 45, 30, 48, 54)


def write_layout(folder: Path, text: str = LAYOUT) -> Path:
    path = folder / "five.toml"
    path.write_text(text)
    return path
