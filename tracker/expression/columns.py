"""The columns that what faces say has in tables."""

from __future__ import annotations

from tracker.expression.action_unit_part import GIVEN
from tracker.expression.reader import given_of
from tracker.expression.shapes import given_names
from tracker.files.signal_columns import SignalColumns
from tracker.readings import Wanted


def columns_of(wanted: Wanted) -> SignalColumns:
    """Those of what is read at all of what is asked for.

    Parameters
    ----------
    wanted : Wanted
    """
    given = given_of(wanted)
    return SignalColumns(given, given_names(), GIVEN)
