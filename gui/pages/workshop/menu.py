"""The title of the workshop's menu."""

from gui.words import later

MENU = later("&Workshop")
