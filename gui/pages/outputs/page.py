"""The page of outputs: the picture, and beside it a card for each program that is fed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from gui.model.notices import Remedy
from gui.model.state import AppState
from gui.pages.outputs.add_dialog import AddDialog
from gui.pages.outputs.card import CardHooks
from gui.pages.outputs.centre_part import CentreHooks
from gui.pages.outputs.curves_part import MappingHooks
from gui.pages.outputs.entry import OutputsEntry
from gui.pages.outputs.mapping_panel import MappingPanel
from gui.pages.outputs.panel import OutputsPanel
from gui.pages.outputs.programs import running_programs
from gui.pages.outputs.programs_dialog import ProgramsDialog
from gui.pages.outputs.tool import REFRESH_S, outputs_model
from gui.pages.outputs.trials import used
from gui.pages.protocol import History, Host, Page, Part, Slots
from gui.widgets.face_overlays import FaceChoice
from gui.widgets.file_dialogs import ask_for_profile, ask_where_profile
from gui.widgets.line_dialog import LineDialog, LineWords
from gui.widgets.overlays import OverlayChoice
from gui.words import tr
from tracker.outputs.mapping.laboratory import FilterTrial
from tracker.outputs.output import OutputKind


class OutputsPage(Page):
    """Cards, one for each output of the profile in use."""

    spec = OutputsEntry.spec
    actions = OutputsEntry.actions

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.model = host.part(outputs_model)
        desk = self.model.desk
        hooks = CardHooks(
            desk.switch,
            self._test,
            desk.set,
            desk.seal,
            self._ask_for_output_name,
            desk.duplicate_output,
            desk.move_output,
            desk.remove_output,
        )
        self.cards = OutputsPanel(host.actions, hooks, desk.choose)
        self.mapping = MappingPanel(
            MappingHooks(desk.set_mapping, desk.seal),
            CentreHooks(partial(host.do, "recenter"), self.model.hub.nudge),
            self.model.trials,
            self._use_trial,
        )
        self.beside, self.views = (Part(self.cards),), (Part(self.mapping, "show_mapping"),)
        self._refreshed_s = float("-inf")
        desk.changed = self._changed
        self._show()

    def slots(self) -> Slots:
        desk = self.model.desk
        return {
            "add_output": self._ask_what_to_add,
            "new_profile": self._ask_for_new_profile,
            "duplicate_profile": desk.duplicate,
            "rename_profile": self._ask_for_profile_name,
            "profile_programs": self._ask_for_programs,
            "import_profile": self._import,
            "export_profile": self._export,
            "delete_profile": desk.delete,
        }

    @property
    def history(self) -> History:
        return self.model.desk

    def overlays(self, state: AppState) -> OverlayChoice:
        app = state.app
        face = FaceChoice(app.show_points, app.show_mesh, app.show_contour)
        return OverlayChoice(
            app.show_detector, head=False, trail=False, face=face, readout=app.show_readout, eyes=app.show_eyes
        )

    def leave(self) -> None:
        self.model.watched = False

    def show_state(self, old: AppState, new: AppState) -> None:
        self.mapping.show_expert(new.app.show_expert)

    def tick(self, now_s: float) -> None:
        if not self.is_shown:
            return
        seen = not self.host.covered
        self.model.watched = seen and self.mapping.isVisible()
        if self.model.watched:
            self.mapping.show_pose(self.model.hub.mapped)
        if seen and now_s - self._refreshed_s >= REFRESH_S:
            self._refreshed_s = now_s
            self.cards.show_views(self.model.cards())
            self.mapping.steadiness.refresh()

    def remedy(self, remedy: Remedy) -> bool:
        return remedy is Remedy.PUT_BACK and self.model.desk.put_back()

    def file_words(self, path: str) -> str:
        return tr("Import this profile of outputs") if Path(path).suffix.lower() == ".toml" else ""

    def take_file(self, path: str) -> bool:
        if Path(path).suffix.lower() != ".toml":
            return False
        self.model.desk.import_file(Path(path))
        return True

    def _changed(self) -> None:
        self._show()
        self.host.refresh()

    def _show(self) -> None:
        desk = self.model.desk
        self.cards.show_book(desk.book, desk.profile)
        self.cards.show_views(self.model.cards())
        self.mapping.show_mapping(desk.profile.mapping)

    def _use_trial(self, trial: FilterTrial) -> None:
        self.model.desk.use_filter(used(self.model.desk.profile.mapping.filter, trial))

    def _test(self, name: str) -> None:
        self.model.test(name)
        self._show()

    def _ask_what_to_add(self) -> None:
        AddDialog(self.host.window, self._add).open()

    def _add(self, kind: OutputKind) -> None:
        entry = self.model.desk.add_output(kind)
        self.cards.reveal(entry.name)

    def _ask_for_output_name(self, name: str) -> None:
        desk = self.model.desk
        words = LineWords(
            tr("Rename the output"),
            tr("Name of the output"),
            tr("New name of the output"),
            tr("What the output is called on this page"),
            tr("Rename"),
            tr("Keep this name"),
            tr("Leave the name as it is (Esc)"),
        )
        problem = partial(desk.output_name_problem, present=name)
        LineDialog(self.host.window, words, name, partial(desk.rename_output, name), problem).open()

    def _ask_for_new_profile(self) -> None:
        desk = self.model.desk
        words = LineWords(
            tr("New profile"),
            tr("Name of the profile"),
            tr("Name of the new profile"),
            tr("What the profile is called, such as a game’s name"),
            tr("Begin"),
            tr("Begin an empty profile"),
            tr("Begin none (Esc)"),
        )
        name = desk.book.free_name(tr("New profile"))
        LineDialog(self.host.window, words, name, desk.new, desk.book.name_problem).open()

    def _ask_for_profile_name(self) -> None:
        desk = self.model.desk
        words = LineWords(
            tr("Rename the profile"),
            tr("Name of the profile"),
            tr("New name of the profile"),
            tr("What the profile is called, such as a game’s name"),
            tr("Rename"),
            tr("Keep this name"),
            tr("Leave the name as it is (Esc)"),
        )
        problem = partial(desk.book.name_problem, present=desk.profile.name)
        LineDialog(self.host.window, words, desk.profile.name, desk.rename, problem).open()

    def _ask_for_programs(self) -> None:
        desk = self.model.desk
        ProgramsDialog(self.host.window, desk.profile.programs, running_programs(), desk.set_programs).open()

    def _import(self) -> None:
        if path := ask_for_profile(self.host.window):
            self.model.desk.import_file(Path(path))

    def _export(self) -> None:
        if path := ask_where_profile(self.host.window, self.model.desk.profile.name):
            self.model.desk.export_file(Path(path))
