"""One made session for all exports, and what writes a format of it."""

import pytest

from tests.tracker.session.exports.made_session import record
from tracker.session.exports.exporting import Order, export
from tracker.session.exports.formats import format_of
from tracker.session.exports.settings import ExportSettings


@pytest.fixture(scope="session")
def session(tmp_path_factory):
    return record(tmp_path_factory.mktemp("sessions") / "monday")


@pytest.fixture
def exported(tmp_path, session):
    """Write one format; gives the output's path."""

    def write(name, *, of=session, **settings):
        form = format_of(name)
        output = tmp_path / f"monday{form.default_name}"
        export(of, [Order(form, output)], ExportSettings(**settings))
        return output

    return write
