"""All pages and tools, in the order in which they stand in menus and bars. Pages that are not to
be seen at first have an entry here, and are made when somebody asks for them."""

from __future__ import annotations

from collections.abc import Sequence

from gui.model.page_spec import PageSpec
from gui.pages.calibration.tool import CalibrationTool
from gui.pages.desktop_keys.tool import DesktopKeysTool
from gui.pages.effects.entry import EffectsEntry
from gui.pages.expression.entry import ExpressionEntry
from gui.pages.gestures.tool import GesturesTool
from gui.pages.learn_face.tool import LearnFaceTool
from gui.pages.live.page import FacePage, HeadPage
from gui.pages.losses.tool import LossesTool
from gui.pages.outputs.entry import OutputsEntry
from gui.pages.outputs.tool import OutputsTool
from gui.pages.privacy.tool import PrivacyTool
from gui.pages.protocol import Feature, Page
from gui.pages.sessions.entry import SessionsEntry
from gui.pages.sessions.recording_tool import RecordingTool
from gui.pages.window.page import WindowPage
from gui.pages.workshop.entry import WorkshopEntry

FEATURES: tuple[type[Feature], ...] = (
    HeadPage,
    FacePage,
    WindowPage,
    CalibrationTool,
    LearnFaceTool,
    EffectsEntry,
    ExpressionEntry,
    GesturesTool,
    RecordingTool,
    SessionsEntry,
    OutputsEntry,
    OutputsTool,
    WorkshopEntry,
    LossesTool,
    PrivacyTool,
    DesktopKeysTool,
)


def page_specs(features: Sequence[type[Feature]] = FEATURES) -> tuple[PageSpec, ...]:
    """What the controller needs to know of the pages among these."""
    return tuple(feature.spec for feature in features if issubclass(feature, Page))
