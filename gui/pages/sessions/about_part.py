"""What is known of the recording that is played, and what is missing in it."""

from __future__ import annotations

from PyQt6.QtWidgets import QLabel, QVBoxLayout

from gui.model.session_library import entry_of
from gui.pages.sessions.player import SessionPlayer
from gui.pages.sessions.side import SidePart
from gui.widgets import theme
from gui.words import tr
from tracker.session.reader import Session


class AboutPart(SidePart):
    """Its name, when it was made and of what; and in another colour what it lacks."""

    def __init__(self, player: SessionPlayer) -> None:
        super().__init__(player)
        self.title = tr("Recording")
        self._of: Session | None = None
        self.name, self.facts, self.lacks = QLabel(), QLabel(), QLabel()
        self.name.setProperty("kind", "strong")
        self.facts.setProperty("kind", "dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        for label in (self.name, self.facts, self.lacks):
            label.setWordWrap(True)
            layout.addWidget(label)

    def refresh(self) -> None:
        """Show it, once."""
        session = self.player.session
        if session is self._of or session is None:
            return
        self._of = session
        entry = entry_of(session.folder.path)
        self.name.setText(entry.path.name)
        self.facts.setText("\n".join(part for part in (entry.facts, entry.contents, _source(session)) if part))
        lacks = list(map(tr, session.missing))
        self.lacks.setText("\n".join(lacks))
        self.lacks.setVisible(bool(lacks))
        self.lacks.setStyleSheet(f"color: {theme.WARN}")


def _source(session: Session) -> str:
    source = session.description.source
    if source is None:
        return ""
    width, height = source.size_px
    return tr("{name}, {width} × {height}", name=source.name, width=width, height=height)
