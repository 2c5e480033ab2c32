"""What a pipeline that begins anew still knows.

Most of it is little enough to be written down, so that another pipeline can begin so again; the rest can only be handed
on, which the journal of who began with it tells by the `Beginning.step` of the first result.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tracker.expression.person import Person
from tracker.expression.ranges import PersonRanges
from tracker.head.thing import ThingMemory
from tracker.pose.position import CameraMemory
from tracker.pose.stage import PoseStage
from tracker.types import Box


@dataclass(frozen=True, slots=True, eq=False)
class Beginning:
    """What is known at a beginning.

    Attributes
    ----------
    settled : bool
        The light has settled: faces are looked for at once.
    camera : CameraMemory
    straight : ndarray, shape (3, 3), float64, or None
        The turn that is straight ahead for the head that will count first.
    next_face_id : int
        The number that the next new face will have.
    chosen : bool
        Somebody chose the face that will count first.
    last_seen : Box or None
        Where that was.
    ranges : PersonRanges or None
        What has been learnt of its person.
    thing : ThingMemory or None
        What is followed in the place of faces.
    head : PoseStage or None
        All that has been learnt of the head that will count first, ``straight`` too. Not written down.
    person : Person or None
        All that has been learnt of its person, ``ranges`` too. Not written down.
    step : int
        The `TrackResult.step` of the first result: 1 where there was more before than is written down.
    """

    settled: bool = False
    camera: CameraMemory = field(default_factory=CameraMemory)
    straight: NDArray[np.float64] | None = None
    next_face_id: int = 1
    chosen: bool = False
    last_seen: Box | None = None
    ranges: PersonRanges | None = None
    thing: ThingMemory | None = None
    head: PoseStage | None = None
    person: Person | None = None
    step: int = 0


FROM_NOTHING = Beginning()
