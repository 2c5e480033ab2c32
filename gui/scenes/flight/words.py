"""What is written on the glass during a flight: score, level and shields, and in between what can be done."""

from __future__ import annotations

import math

from gui.scenes.flight.game import SHIELDS_MOST, UNHURT_S, Flight, level_share
from gui.scenes.flight.session import Phase, Session
from gui.scenes.lettering import Ink, Lettering
from gui.words import tr

_WHITE: Ink = (1.0, 1.0, 1.0, 1.0)
_DIM: Ink = (0.86, 0.86, 0.95, 0.80)
_GOLD: Ink = (1.0, 0.82, 0.42, 1.0)
_CYAN: Ink = (0.55, 0.95, 1.0, 1.0)
_GONE: Ink = (1.0, 1.0, 1.0, 0.18)
_SHADE: Ink = (0.03, 0.02, 0.09, 0.74)
_HURT_S, _LEVEL_SHOWN = 0.5, 0.10
_TABLE_ROWS = 10
_LINE, _BORDER = 1.36, 0.045
# Text, place from the middle, and which part of the text is there (0 left, 1 right).
_Cell = tuple[str, float, float]


class _Page:
    """Lines in the middle of the glass on a dark sheet that is as large as they are; sizes are shares of its height."""

    def __init__(self, lettering: Lettering, size_m: tuple[float, float]) -> None:
        self._lettering = lettering
        # In a narrow window letters are smaller.
        self._size_m = min(size_m[1], size_m[0] / 1.4)
        self._rows: list[tuple[tuple[_Cell, ...], float, Ink]] = []

    def line(self, text: str, height: float, ink: Ink = _WHITE) -> None:
        """One more line, in the middle."""
        self._rows.append((((text, 0.0, 0.5),), height, ink))

    def row(self, cells: tuple[_Cell, ...], height: float, ink: Ink) -> None:
        """One more row of a table."""
        self._rows.append((cells, height, ink))

    def show(self, width: float = 0.0, above: float = 0.0) -> None:
        """Write it all; without a width there is no sheet. ``above`` lifts it from the middle."""
        size = self._size_m
        high = size * sum(_LINE * height for _, height, _ in self._rows)
        y = 0.5 * high + above * size
        if width > 0:
            wide, border = width * size, _BORDER * size
            self._lettering.box((-0.5 * wide, y - high - border, wide, high + 2 * border), _SHADE)
        for cells, height, ink in self._rows:
            y -= _LINE * height * size
            for text, x, align in cells:
                at = x * size, y + 0.5 * (_LINE - 1.0) * height * size
                self._lettering.write(text, at, height * size, ink, align=align)


def write_words(lettering: Lettering, session: Session, size_m: tuple[float, float]) -> None:
    """Write everything anew."""
    lettering.clear()
    flight = session.flight
    if session.phase is Phase.FLYING:
        _write_flash(lettering, flight, size_m)
    if session.phase not in (Phase.READY, Phase.OVER):
        _write_state(lettering, session, size_m)
    page = _Page(lettering, size_m)
    match session.phase:
        case Phase.READY:
            _write_title(page, session)
        case Phase.FLYING:
            _write_level(page, flight)
        case Phase.PAUSED:
            page.line(tr("Paused"), 0.10)
            page.line(tr("P, Enter or Space: go on"), 0.042, _DIM)
            page.show(0.85)
        case Phase.HEAD_LOST:
            _write_lost(page, session)
        case Phase.OVER:
            _write_end(page, session)


def _write_flash(lettering: Lettering, flight: Flight, size_m: tuple[float, float]) -> None:
    """Red at the edges for a moment after a collision."""
    since_s = flight.time_s - (flight.unhurt_until_s - UNHURT_S)
    if flight.unhurt_until_s > 0 and since_s < _HURT_S:
        red: Ink = (1.0, 0.15, 0.08, 0.30 * (1.0 - since_s / _HURT_S))
        lettering.box((-0.5 * size_m[0], -0.5 * size_m[1], *size_m), red)


def _write_state(lettering: Lettering, session: Session, size_m: tuple[float, float]) -> None:
    flight = session.flight
    size = min(size_m[1], size_m[0] / 1.4)
    left, right = -0.5 * size_m[0] + 0.05 * size, 0.5 * size_m[0] - 0.05 * size
    top = 0.5 * size_m[1] - 0.05 * size
    lettering.write(f"{flight.score:,}", (left, top - 0.075 * size), 0.085 * size)
    best = max(session.scores.best, flight.score)
    lettering.write(tr("Best {score:,}", score=best), (left, top - 0.135 * size), 0.038 * size, _DIM)
    if flight.times > 1:
        lettering.write(f"×{flight.times}", (left, top - 0.215 * size), 0.060 * size, _CYAN)
    lettering.write(tr("Level {level}", level=flight.level), (right, top - 0.050 * size), 0.048 * size, align=1.0)
    long, thin = 0.26 * size, 0.010 * size
    lettering.box((right - long, top - 0.078 * size, long, thin), _GONE)
    lettering.box((right - long, top - 0.078 * size, long * level_share(flight), thin), _GOLD)
    for number in range(max(SHIELDS_MOST, flight.shields)):
        width = 0.044 * size
        x = right - long + number * (long - width) / (SHIELDS_MOST - 1)
        ink = _CYAN if number < flight.shields else _GONE
        lettering.box((x, top - 0.125 * size, width, 0.028 * size), ink)


def _write_level(page: _Page, flight: Flight) -> None:
    """The level's number as it begins."""
    share = level_share(flight)
    if share < _LEVEL_SHOWN:
        seen = math.sin(math.pi * share / _LEVEL_SHOWN)
        page.line(tr("Level {level}", level=flight.level), 0.10, (1.0, 1.0, 1.0, seen))
        page.show(above=0.25)


def _write_title(page: _Page, session: Session) -> None:
    page.line(tr("FLIGHT"), 0.13)
    page.line(_who_steers(session), 0.045, _CYAN)
    page.line(tr("Collect the blue stones, fly through the rings, avoid the rest"), 0.036, _DIM)
    if not session.hands_free:
        page.line(tr("Enter or Space: fly"), 0.045, _GOLD)
    if session.scores.entries:
        page.line("", 0.015)
        _write_table(page, session, 5)
    page.show(1.15)


def _who_steers(session: Session) -> str:
    if session.hands_free:
        return tr("Steered by the head") if session.follows else tr("It begins when a head is in view")
    if session.follows:
        return tr("Steer with your head, or the arrow keys")
    return tr("No head in view: the arrow keys steer")


def _write_lost(page: _Page, session: Session) -> None:
    page.line(tr("Paused: your head is out of view"), 0.058)
    left_s = session.going_on_in_s
    if left_s is None:
        hands_free = tr("It goes on when you are back")
        by_hand = tr("It goes on when you are back; an arrow key takes over")
        page.line(hands_free if session.hands_free else by_hand, 0.040, _DIM)
    else:
        page.line(
            tr("There you are. On in {seconds:.0f}…", seconds=left_s) if left_s >= 0.5 else tr("There you are. On…"),
            0.040,
            _CYAN,
        )
    page.show(1.15)


def _write_end(page: _Page, session: Session) -> None:
    flight, place = session.flight, session.place
    page.line(tr("Game over"), 0.085)
    page.line(tr("{score:,} points, level {level}", score=flight.score, level=flight.level), 0.048, _GOLD)
    if place is None:
        page.line(tr("Not among the ten best this time"), 0.036, _DIM)
    else:
        page.line(tr("A new best!") if place == 0 else tr("Number {place} of your best", place=place + 1), 0.036, _CYAN)
    page.line("", 0.012)
    _write_table(page, session, _TABLE_ROWS)
    if not session.hands_free:
        page.line("", 0.012)
        page.line(tr("Enter or Space: fly again"), 0.042, _GOLD)
    page.show(1.15)


def _write_table(page: _Page, session: Session, rows: int) -> None:
    for number, entry in enumerate(session.scores.entries[:rows]):
        ink = _CYAN if number == session.place and session.phase is Phase.OVER else _DIM
        cells = (
            (f"{number + 1}", -0.42, 1.0),
            (f"{entry.score:,}", -0.12, 1.0),
            (tr("level {level}", level=entry.level), -0.06, 0.0),
            (entry.day, 0.46, 1.0),
        )
        page.row(cells, 0.036, ink)
