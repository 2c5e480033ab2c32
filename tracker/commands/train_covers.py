"""`main.py train covers`: what tells a face from what is before it, on the trunk of a landmark network."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import noted, step_bars
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.errors import DataSetError

if TYPE_CHECKING:
    from tracker.face.conv_experts import ConvExperts
    from tracker.face.face_model import FaceModel
    from tracker.face.reference_frame import ReferenceFrame
    from tracker.training.cover_crops import CoverCrops
    from tracker.training.cover_evaluation import CoverReport
    from tracker.training.cover_faces import PartedFace
    from tracker.training.cover_sprites import SpriteBox
    from tracker.training.cover_training import CoverPlan
    from tracker.training.cover_trunk import Trunk

EPILOG = """Examples:

main.py train covers data/ --model conv-small --output covers-conv-small.onnx

The folder holds yaw (with part masks), synthetic, faces, video_faces and hands. A training that was stopped goes on
where it was when the same command is given again."""

Progress = Callable[[str, float], None]

# Hands are cut out of these clips; the others are for looking at what comes of it.
_HAND_CLIPS = ("again", "milk", "no", "sorry", "want")
_VIDEO_FACES, _DRAWN_HANDS = 300, 60
# Going on with the faces kept out once the measuring is done.
_FINAL_SHARE, _FINAL_RATE = 0.2, 0.25


@dataclass(frozen=True, slots=True, eq=False)
class _Sets:
    """Faces to train on by kind, faces kept out by name of the set, and what is laid over."""

    training: dict[str, list[PartedFace]]
    kept_out: dict[str, list[PartedFace]]
    sprites: SpriteBox


def command(
    folder: Annotated[Path, typer.Argument(help="A folder with yaw, synthetic, faces, video_faces and hands.")],
    model: Annotated[str, typer.Option("--model", help="The face model whose network is read: its name or its file.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The decoder to write (.onnx); its card beside it.")],
    pools: Annotated[int, typer.Option(min=1, help="Pools of 1,600 pictures. More is better, up to a point.")] = 8,
    final_on_all: Annotated[
        bool, typer.Option("--final-on-all", help="After measuring, go on with all faces for a while.")
    ] = False,
    threads: Annotated[int, typer.Option(min=1, help="Processor cores to use.")] = 1,
    seed: Annotated[int, typer.Option(help="The same seed gives the same decoder, but for rounding.")] = 0,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Train what tells a face from what is before it. Needs PyTorch."""
    from tracker.commands.train_network import check_libraries

    check_libraries(threads)
    from tracker.archives.manifest import MODELS, list_file
    from tracker.face.conv_experts import ConvExperts
    from tracker.face.model_file import model_by_name
    from tracker.training.cover_evaluation import CoverCardFacts, card
    from tracker.training.cover_training import CoverPlan
    from tracker.training.cover_trunk import Trunk

    about = output.with_suffix(".md")
    # The card comes last: where there is none, what is there is of a training that was stopped, and goes on.
    goes_on = output.with_suffix(".checkpoint").exists() and not about.exists()
    check_outputs([(output, ".onnx"), (about, ".md")], inputs=[folder], overwrite=overwrite or goes_on)
    base, plan, start = model_by_name(model), CoverPlan(pools=pools, seed=seed), perf_counter()
    if base.network is None:
        raise DataSetError(f"the face model {model} has no network that could be read")
    experts = ConvExperts(base.network, base.name)
    trunk, frame = Trunk(base.network, experts.frame.width_px), experts.frame
    checkpoint = output.with_suffix(".checkpoint")
    with step_bars(quiet) as progress:
        sets = _read(folder, experts, base, seed, progress)
        content, report = _trained(sets, trunk, frame, plan, checkpoint, progress)
        if final_on_all:
            content = _finished(sets, trunk, frame, plan, checkpoint, progress)
    with writing(output):
        output.write_bytes(content)
        if output.resolve().is_relative_to(MODELS):
            list_file(output.resolve(), content, MODELS)
    facts = CoverCardFacts(
        counts={kind: len(faces) for kind, faces in sets.training.items()},
        hands=len(sets.sprites.hands),
        samples=plan.pools * plan.pool,
        command=shlex.join(["main.py", *sys.argv[1:]]),
        minutes=(perf_counter() - start) / 60,
        final_on_all=final_on_all,
    )
    with writing(about):
        about.write_text(card(output.stem, base.name, report, facts), encoding="utf-8")
    if not quiet:
        noted.print(f"{output} and its card:\n{report.table()}", markup=False)
    return 0


def _read(folder: Path, experts: ConvExperts, base: FaceModel, seed: int, progress: Progress) -> _Sets:
    from tracker.training.cover_faces import FaceCutter, of_points, read_fasseg, read_synthetic, video_faces
    from tracker.training.cover_sprites import SpriteBox
    from tracker.training.data_set import read_folder, split

    cutter = FaceCutter(experts, base.shape)
    turned, turned_out = read_fasseg(folder / "yaw", cutter, progress)
    rendered, rendered_out = read_synthetic(folder / "synthetic", cutter)
    photographs = of_points(split(read_folder(folder / "faces"))[0], cutter, progress)
    videos = of_points(video_faces(folder / "video_faces", _VIDEO_FACES), cutter, progress)
    clips = [folder / "hands" / f"{name}.mkv" for name in _HAND_CLIPS]
    return _Sets(
        training={
            "faces with part masks (FASSEG)": turned,
            "rendered faces": rendered,
            "annotated photographs": photographs,
            "frames of videos": videos,
        },
        kept_out={"FASSEG, other people": turned_out, "rendered": rendered_out},
        sprites=SpriteBox([clip for clip in clips if clip.exists()], _DRAWN_HANDS, seed, progress),
    )


def _trained(
    sets: _Sets, trunk: Trunk, frame: ReferenceFrame, plan: CoverPlan, checkpoint: Path, progress: Progress
) -> tuple[bytes, CoverReport]:
    """The decoder, and how well it does through its file."""
    from tracker.face.cover_decoder import CoverDecoder
    from tracker.training.cover_evaluation import evaluate
    from tracker.training.cover_export import decoder_to_onnx
    from tracker.training.cover_training import train_decoder

    with writing(checkpoint):
        decoder = train_decoder(_crops(sets.training, sets, frame), trunk, plan, checkpoint, progress)
    content = decoder_to_onnx(decoder, trunk)
    kept_out = [(name, _crops({name: faces}, sets, frame)) for name, faces in sets.kept_out.items()]
    return content, evaluate(CoverDecoder(content, checkpoint.stem), trunk, kept_out)


def _finished(
    sets: _Sets, trunk: Trunk, frame: ReferenceFrame, plan: CoverPlan, checkpoint: Path, progress: Progress
) -> bytes:
    """What was measured after some more steps on all faces."""
    from tracker.training.cover_export import decoder_to_onnx
    from tracker.training.cover_training import train_decoder

    further = replace(
        plan,
        pools=max(1, round(_FINAL_SHARE * plan.pools)),
        learning_rate=_FINAL_RATE * plan.learning_rate,
        seed=plan.seed + 1,
    )
    everybody, last = _crops(sets.training | sets.kept_out, sets, frame), checkpoint.with_suffix(".final-checkpoint")
    with writing(last):
        return decoder_to_onnx(train_decoder(everybody, trunk, further, last, progress, known=checkpoint), trunk)


def _crops(faces: dict[str, list[PartedFace]], sets: _Sets, frame: ReferenceFrame) -> CoverCrops:
    from tracker.training.cover_crops import CoverCrops

    return CoverCrops([face for some in faces.values() for face in some], sets.sprites, frame)
