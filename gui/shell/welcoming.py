"""The cards of the first start: whose they are, and what a click on one does."""

from __future__ import annotations

from collections.abc import Mapping

from PyQt6.QtGui import QAction

from gui.model.controller import Controller
from gui.model.invitation import Invitation
from gui.pages.protocol import Feature
from gui.shell.actions import Features, actions_of
from gui.widgets.welcome import Welcome


def make_welcome(features: Features, controller: Controller, actions: Mapping[str, QAction]) -> Welcome:
    """The row with the invitations of all pages and tools, in the order of the registry."""
    owners = {one: feature for feature in features if (one := feature.invitation) is not None}

    def accept(invitation: Invitation) -> None:
        controller.set_app(welcomed=True)
        for name in (_first_action(owners[invitation]), *invitation.then):
            actions[name].trigger()
        if invitation.own_source:
            open_own()

    def open_own() -> None:
        if controller.state.cameras:
            controller.use_camera()
        else:
            actions["open_clip"].trigger()

    return Welcome(tuple(owners), accept, open_own, lambda: controller.set_app(welcomed=True))


def _first_action(feature: type[Feature]) -> str:
    """What shows a page, or opens a tool."""
    return actions_of(feature)[0].name
