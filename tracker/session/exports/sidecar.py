"""What a table is, for programs: its columns, and with what the session was recorded, as JSON."""

from __future__ import annotations

import json
from typing import Any

from tracker.session.exports.job import Job, Writing
from tracker.session.exports.moments import wall_time
from tracker.session.toml_tree import table_of


def sidecar_of(job: Job, writing: Writing) -> str:
    """The text of the file: columns by name as in BIDS's sidecars, and the session's description with its settings,
    digests of models, camera and clocks.

    Parameters
    ----------
    job : Job
    writing : Writing
        Of the export, finished.
    """
    times_s = job.session.times_s
    columns = {
        name: {"Description": block.words, "Units": block.unit, "Kind": block.kind.value}
        for block in writing.columns
        for name in block.names
    }
    content: dict[str, Any] = {
        "Columns": columns,
        "Options": {"excluded": job.settings.excluded, "faces": job.settings.faces},
        "Session": table_of(job.session.description),
        "Frames": len(times_s),
        "Missing": list(job.session.missing),
    }
    if len(times_s):
        content["FirstFrame"] = {"time_s": float(times_s[0]), "wall_time": wall_time(job.session, float(times_s[0]))}
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"
