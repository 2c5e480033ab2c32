"""The language in which the window speaks."""

from __future__ import annotations

import logging

from PyQt6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gui.catalogue import best_of, path_of, read_catalogue
from gui.words import speak

AUTO = "auto"
_ENGLISH = "en"

log = logging.getLogger(__name__)


def use_language(chosen: str) -> str:
    """Speak the chosen language, or with "auto" the first of the desktop's that there is; gives the one that it is."""
    language = best_of(QLocale.system().uiLanguages() if chosen == AUTO else [chosen])
    speak(None if language == _ENGLISH else read_catalogue(path_of(language)).translate)
    _use_words_of_qt(language)
    return language


def _use_words_of_qt(language: str) -> None:
    """Those of Qt's own dialogs, such as "Cancel"."""
    app = QCoreApplication.instance()
    for before in app.findChildren(QTranslator) if app else ():
        QCoreApplication.removeTranslator(before)
        before.deleteLater()
    if language == _ENGLISH:
        return
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        QCoreApplication.installTranslator(translator)
    else:
        log.warning("Qt has no words in %s", language)
