"""What is not as it was when a session was recorded: why its numbers may not come out the same."""

from __future__ import annotations

from tracker import VERSION
from tracker.pipeline import PipelineSettings
from tracker.session.describing import digests_of, machine_here, packages_here
from tracker.session.description import SessionDescription
from tracker.settings import from_dict
from tracker.words import later


def changed_since(description: SessionDescription) -> tuple[str, ...]:
    """A sentence for each thing that is not as it was.

    Parameters
    ----------
    description : SessionDescription
    """
    lines = []
    if description.program != VERSION:
        lines.append(later(f"It was recorded with version {description.program or 'unknown'}; this is {VERSION}."))
    here = packages_here()
    others = [
        f"{name} {version} (here {here.get(name, 'missing')})"
        for name, version in description.packages.items()
        if here.get(name) != version
    ]
    if others:
        lines.append(later(f"It was recorded with other packages: {', '.join(others)}."))
    if description.machine != machine_here():
        lines.append(
            later(f"It was recorded on {description.machine or 'an unknown machine'}; this is {machine_here()}.")
        )
    settings, _ = from_dict(PipelineSettings, dict(description.settings))
    now = digests_of(settings)
    changed = [name for name, digest in description.models.items() if now.get(name) != digest]
    if changed:
        lines.append(later(f"These files are not those that were used: {', '.join(changed)}."))
    return tuple(lines)
