"""`main.py effect`: another face, a mask, a bent face or a caricature in a film or a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import noted, prepare_kernels
from tracker.commands.following import check_points
from tracker.commands.options import MaxFrames, Quiet
from tracker.commands.outputs import Overwrite, check_outputs
from tracker.commands.reading import Work
from tracker.commands.settings_options import (
    Changes,
    Model,
    SettingsFile,
    SettingsOptions,
    pipeline_settings,
    read_options,
)
from tracker.errors import VisavisError
from tracker.settings import describe, is_relevant, overlaid
from tracker.types import Frame, State, TrackResult

if TYPE_CHECKING:
    from tracker.effects.mask import Mask
    from tracker.effects.settings import EffectSettings
    from tracker.sources.source import FrameSource

EPILOG = """Examples:

main.py effect swap --source clip.mp4 --output swapped.mp4 --mask portrait.jpg

main.py effect mask --source clip.mp4 --output masked.mp4

main.py effect deform --source clip.mp4 --output alien.mp4 --preset alien

main.py effect caricature --source me.jpg --output caricature.png --exaggeration 3

main.py effect caricature --source clip.mp4 --output still.mp4 -x 0 --set effect.caricature_of=expression

main.py effect deform --source clip.mp4 --output w.mp4 --set effect.preset=none --set effect.components.component_2=2.5

Ask before you use somebody's face, and say that a film was made with an effect; a note in the file says so too."""

PICTURES = (".png", ".jpg", ".jpeg")


class EffectKind(Enum):
    """What is done to the face; the names of tracker.effects.settings.KINDS, which is not loaded for --help."""

    SWAP = "swap"
    MASK = "mask"
    DEFORM = "deform"
    CARICATURE = "caricature"


class Blending(Enum):
    """How another face is fitted in; the names of tracker.effects.settings.BLENDINGS."""

    POISSON = "poisson"
    MEAN_VALUE = "mean value"
    COLOUR_TRANSFER = "colour transfer"


@dataclass(frozen=True, slots=True)
class Job:
    """What was asked for."""

    source: str
    output: Path
    settings: EffectSettings
    options: SettingsOptions
    max_frames: int | None
    quiet: bool

    @property
    def note(self) -> str:
        """What is written into the file."""
        from tracker.effects.effect import note_of

        return note_of(self.settings.kind)


@dataclass(slots=True)
class Tally:
    """What a run came to so far."""

    frames: int = 0
    faces: int = 0
    notes: list[str] = field(default_factory=list)

    def add(self, frame: Frame, result: TrackResult) -> None:
        """Count a frame in."""
        self.frames += 1
        self.faces += result.face is not None and result.state in (State.TRACKING, State.UNCERTAIN)

    def __str__(self) -> str:
        return f"{self.frames} frames, {self.faces} with a face"


def command(
    kind: Annotated[
        EffectKind,
        typer.Argument(
            help="swap: another person's face; mask: a drawn one; deform: a bent face; caricature: what sets the face "
            "apart, made more of."
        ),
    ],
    source: Annotated[
        str,
        typer.Option("--source", "-s", help="A video or picture file, a folder of pictures, demo, or a camera."),
    ],
    output: Annotated[
        Path,
        typer.Option("--output", "-o", help="The film to write (.mp4); of a single picture, a picture (.png, .jpg)."),
    ],
    mask: Annotated[
        str | None,
        typer.Option("--mask", "-m", help="swap, mask: whose face. A name out of the gallery, or a picture file."),
    ] = None,
    preset: Annotated[str | None, typer.Option("--preset", "-p", help="deform: how, such as thin, alien, sad.")] = None,
    strength: Annotated[
        float | None, typer.Option("--strength", min=0.0, max=1.0, help="How much of the effect is seen; 1: all.")
    ] = None,
    exaggeration: Annotated[
        float | None,
        typer.Option(
            "--exaggeration", "-x", min=-1.0, max=4.0, help="caricature: how many times as special; 1: as it is."
        ),
    ] = None,
    blending: Annotated[Blending | None, typer.Option("--blending", help="swap: how the face is fitted in.")] = None,
    all_faces: Annotated[
        bool, typer.Option("--all-faces", help="Change every face that is followed, not only the primary one.")
    ] = False,
    model: Model = None,
    settings: SettingsFile = None,
    changes: Changes = None,
    max_frames: MaxFrames = None,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Change the face in a film or a picture; the frames keep their times, and a film its sound."""
    # Loaded here, so that --help need not wait for it.
    from tracker.effects.settings import EffectSettings

    given = {"mask": mask, "preset": preset, "exaggeration": exaggeration, "blending": blending and blending.value}
    given |= {"strength": strength, "all_faces": all_faces or None}
    _check_output(output, [source, settings, model, mask], overwrite=overwrite)
    options = read_options(changes, settings, model=model, more={"effect": EffectSettings()})
    effect = effect_settings(kind, {name: value for name, value in given.items() if value is not None}, options)
    tally = _change(Job(source, output, effect, options, max_frames, quiet))
    if not quiet:
        noted.print(f"{tally}: {output}", markup=False)
        if tally.faces == 0:
            noted.print("No face was found in any picture, so nothing was changed.", markup=False)
        for line in tally.notes:
            noted.print(line, markup=False)
    return 0


def effect_settings(kind: EffectKind, given: dict[str, object], options: SettingsOptions) -> EffectSettings:
    """What is to be drawn; an option that the effect has no use for is a mistake, not a wish.

    Parameters
    ----------
    kind : EffectKind
    given : dict of str to object
        What was said of it by options of its own.
    options : SettingsOptions
        What was said by `--set`.

    Raises
    ------
    VisavisError
        If that does not go with the effect.
    """
    from tracker.effects.deformation import preset_by_name
    from tracker.effects.settings import EffectSettings

    usual, by_set = EffectSettings(kind=kind.value), options.given.get("effect", {})
    for name, option in [
        *((name, f"--{name}") for name in given),
        *((name, f"--set effect.{name}") for name in by_set),
    ]:
        if not _is_of_use(name, usual):
            raise VisavisError(f"{option} does nothing for {kind.value}. Leave it out.")
    if isinstance(given.get("preset"), str):
        preset_by_name(str(given["preset"]))
    settings, _ = overlaid(usual, by_set)
    return replace(settings, **given)  # type: ignore[arg-type]


def _is_of_use(name: str, settings: EffectSettings) -> bool:
    """Whether a setting does anything for a kind of effect, which itself is named as an argument."""
    if name in ("mask", "components"):
        return settings.kind in (("swap", "mask") if name == "mask" else ("deform",))
    return name != "kind" and is_relevant(describe(type(settings))[name], settings)


def _check_output(output: Path, inputs: Sequence[str | Path | None], *, overwrite: bool) -> None:
    suffix = output.suffix.lower()
    if suffix not in (".mp4", *PICTURES):
        raise VisavisError(f"The name of the output {output} must end in .mp4, .png or .jpg.")
    check_outputs([(output, suffix)], inputs=inputs, overwrite=overwrite)


def _change(job: Job) -> Tally:
    from tracker.effects.making import Materials
    from tracker.pipeline import Mode, Pipeline
    from tracker.readings import Wanted
    from tracker.run.effect_files import attach_effect_file, is_one_picture, picture_of, sound_of
    from tracker.run.effect_sink import EffectSink
    from tracker.run.offline import TrackedFrames
    from tracker.run.sinks import SinkSet
    from tracker.session.opening import open_source

    masks, tally = _Masks(), Tally()
    # The effect first: where there is no such mask there is no need to open anything.
    effect = EffectSink(job.settings, Materials(find_mask=masks), strict=True)
    effect.prepare()
    with open_source(job.source, realtime=False) as source:
        is_picture = is_one_picture(source)
        _check_match(job, source, is_picture=is_picture)
        effect.finely = is_picture
        prepare_kernels(quiet=job.quiet)
        tracking = pipeline_settings(source, job.source, job.options, quiet=job.quiet)
        pipeline = Pipeline(tracking, mode=Mode.FACE)
        check_points(pipeline, "An effect")
        pipeline.want_reading(Wanted(covers=job.settings.wants_covers))
        tracked = TrackedFrames(source, job.max_frames)
        with sound_of(Path(job.source).expanduser(), source) as sound:
            attach_effect_file(effect.sinks, job.output, source, sound, note=job.note, is_whole=lambda: tracked.ended)
            effect.sinks.wait_until_open()
            effect.goes_on = None if source.live else lambda: True
            sinks = SinkSet()
            sinks.attach("the effect", lambda: effect, behind=effect.sinks)
            expected, quiet = (None, True) if is_picture else (tracked.expected, job.quiet)
            work = Work("Changing", job.output, expected=expected, live=source.live, quiet=quiet)
            work.do(tracked.through(pipeline.step), sinks, tally)
        effect.sinks.check()
        picture = picture_of(source)
        if picture is not None and picture.alpha is not None and job.output.suffix.lower() != ".png":
            tally.notes.append(
                "What was transparent is white now. Give the output a name that ends in .png to keep it."
            )
    tally.notes += [*masks.notes, *([sound.problem] if sound.problem else [])]
    return tally


def _check_match(job: Job, source: FrameSource, *, is_picture: bool) -> None:
    to_picture = job.output.suffix.lower() in PICTURES
    if to_picture and not is_picture:
        raise VisavisError(f"{source.name} has more than one picture. Give the output a name that ends in .mp4.")
    if is_picture and not to_picture:
        raise VisavisError(f"{source.name} is a single picture. Give the output a name that ends in .png or .jpg.")


class _Masks:
    """Finds masks, and remembers what there is to say about one that was made of a picture."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    def __call__(self, name: str) -> Mask:
        from tracker.effects.making import find_mask, is_picture_file
        from tracker.effects.mask_maker import MaskMaker

        if not is_picture_file(name):
            return find_mask(name)
        made = MaskMaker().from_file(Path(name).expanduser())
        self.notes = list(made.notes)
        return made.mask
