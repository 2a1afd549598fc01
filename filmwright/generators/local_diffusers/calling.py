"""A job as the arguments that its pipeline wants, and what comes back as pictures and sound.

The arguments are chosen by what the pipeline's own signature takes, so that one way of saying a thing serves all families.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import BadInput, RemoteFailed
from filmwright.generators.local_diffusers.families import Call
from filmwright.generators.local_diffusers.folder import Folder
from filmwright.generators.local_diffusers.jobs import Job
from filmwright.generators.local_diffusers.options import Options
from filmwright.media import pictures, probe

GREY = 127  # of the frames that VACE shall invent; its mask says so too
Progress = Callable[[int, int], None]  # (steps done, steps in all); raises to stop the work


def takes(pipeline: Any, modular: bool) -> set[str]:
    """The names of the arguments that a pipeline takes."""
    if modular:
        return {str(each.name) for each in pipeline.blocks.inputs if each.name}
    return set(inspect.signature(type(pipeline).__call__).parameters) - {"self"}


def overlap(job: Job, folder: Folder, call: Call) -> int:
    """Frames at the clip's start that belong to the film it goes on from, and are dropped."""
    if not job.extend_from:
        return 0
    return folder.kind.family.overlap if call.style in ("vace", "conditions") else 1


def legal(frames: int, rule: tuple[int, int]) -> int:
    """The fewest frames, not fewer than asked, that a rule (step, offset) allows."""
    step, offset = rule
    count = max(0, -(-(frames - offset) // step)) * step + offset
    return count if count > 0 else count + step


def arguments(job: Job, folder: Folder, call: Call, options: Options, pipeline: Any) -> dict[str, Any]:
    """All arguments of the call but those for progress."""
    import torch

    known = takes(pipeline, folder.modular)
    frames = legal(job.frames + overlap(job, folder, call), folder.frame_rule)
    wanted: dict[str, Any] = {
        "prompt": job.prompt,
        "negative_prompt": job.negative_prompt or None,
        "height": job.height,
        "width": job.width,
        "num_frames": frames,
        "frame_rate": float(job.fps),
        "fps": round(job.fps),
        "generator": torch.Generator("cpu").manual_seed(job.seed),  # the same numbers on every device
        "output_type": "np",
    }
    for name, value, unset in (
        ("num_inference_steps", options.steps, 0),
        ("guidance_scale", options.guidance, -1.0),
        ("guidance_scale_2", options.guidance_2, -1.0),
        ("max_sequence_length", options.max_tokens, 0),
    ):
        if value != unset:
            wanted[name] = value
    if job.negative_prompt and "true_cfg_scale" in known and options.guidance > 1:
        wanted["true_cfg_scale"] = (
            options.guidance
        )  # HunyuanVideo: its guidance_scale is another thing, distilled into it
        del wanted["guidance_scale"]
    _of_family(wanted, folder, pipeline)
    _guidance_of_a_guider(pipeline, options, known)
    wanted = {name: value for name, value in wanted.items() if name in known}
    pictured = _PICTURED[call.style](job, folder, call, options, frames)
    foreign = sorted(set(pictured) - known)
    if foreign:
        raise BadInput(
            f"{folder.class_name} takes no {foreign[0]}, which shot {job.shot} needs. Choose another model for it."
        )
    return wanted | pictured


def run(pipeline: Any, modular: bool, given: Mapping[str, Any], progress: Progress) -> Any:
    """Call the pipeline and tell of every step; an exception from `progress` ends the work at once."""
    import torch

    known = takes(pipeline, modular)
    if modular:
        steps = _Steps(progress)
        for block in _blocks(pipeline._blocks):  # `blocks` is a copy
            if hasattr(block, "progress_bar"):
                block.progress_bar = steps
        return pipeline(**given)
    if "callback_on_step_end" in known:

        def stepped(pipe: Any, step: int, moment: Any, tensors: dict[str, Any]) -> dict[str, Any]:
            progress(step + 1, getattr(pipe, "num_timesteps", 0) or 0)
            return tensors

        with torch.no_grad():
            return pipeline(**given, callback_on_step_end=stepped)
    pipeline.progress_bar = _Steps(progress)  # a pipeline without callbacks still counts its steps on a bar
    with torch.no_grad():
        return pipeline(**given)


def films(result: Any, modular: bool, pipeline: Any) -> tuple[list[Array], tuple[Array, int] | None]:
    """What a pipeline gave: pictures (h,w,3) u1, and sound (channels, n) f4 with its rate, or None."""
    if modular:
        frames, sound = result.values.get("videos"), result.values.get("audio")
    else:
        frames, sound = result.frames, getattr(result, "audio", None)
    if frames is None or not len(frames):
        raise RemoteFailed("The model gave no pictures.")
    made = [_picture(frame) for frame in frames[0]]
    if sound is None:
        return made, None
    rate = int(result.values.get("sampling_rate") or 0) if modular else 0
    rate = rate or _sound_rate(pipeline)
    if not rate:
        raise RemoteFailed("The model gave sound without a rate.")
    wave = np.atleast_2d(
        np.asarray(sound[0].detach().float().cpu().numpy() if hasattr(sound[0], "detach") else sound[0], np.float32)
    )
    return made, (np.clip(np.nan_to_num(wave[:2]), -1.0, 1.0), rate)


def _sound_rate(pipeline: Any) -> int:
    """Samples a second of what a pipeline's last part for sound gives; 0 when none says."""
    for part, name in (
        ("vocoder", "output_sampling_rate"),
        ("audio_vae", "sampling_rate"),
        ("audio_vae", "sample_rate"),
    ):
        config = getattr(getattr(pipeline, part, None), "config", None)
        rate = getattr(config, name, 0) if config is not None else 0
        if rate:
            return int(rate)
    return 0


# ---------------------------------------------------------------------- pictures in


def _words(job: Job, folder: Folder, call: Call, options: Options, frames: int) -> dict[str, Any]:
    return {}


def _image(job: Job, folder: Folder, call: Call, options: Options, frames: int) -> dict[str, Any]:
    first = _last_of(job, 1)[-1] if job.extend_from else _still(job.first_frame, job)
    return {"image": first} | ({"last_image": _still(job.last_frame, job)} if job.last_frame else {})


def _conditions(job: Job, folder: Folder, call: Call, options: Options, frames: int) -> dict[str, Any]:
    """Pictures pinned to places in the clip. A film of 8k+1 frames at the start is what an extension goes on from."""
    pinned: list[tuple[list[Any], int]] = []
    if job.extend_from:
        pinned.append((_last_of(job, folder.kind.family.overlap), 0))
    elif job.first_frame:
        pinned.append(([_still(job.first_frame, job)], 0))
    if job.last_frame:
        pinned.append(([_still(job.last_frame, job)], -1))
    if folder.kind.family.name == "ltx2":
        from diffusers.pipelines.ltx2.pipeline_ltx2_condition import LTX2VideoCondition

        return {"conditions": [LTX2VideoCondition(frames=shown, index=index) for shown, index in pinned]}
    from diffusers.pipelines.ltx.pipeline_ltx_condition import LTXVideoCondition

    # This one wants the place of the last frame by its number, which must be a multiple of 8.
    places = [(shown, index if index >= 0 else frames - 1) for shown, index in pinned]
    return {"conditions": [LTXVideoCondition(video=shown, frame_index=index) for shown, index in places]}


def _vace(job: Job, folder: Folder, call: Call, options: Options, frames: int) -> dict[str, Any]:
    """VACE: a film to follow and a mask, white where frames shall be made and black where they stand as they are.

    Source: the VACE paper (arXiv 2503.07598), section 3.2, and the examples of diffusers' WanVACEPipeline.
    """
    from PIL import Image

    size = (job.width, job.height)
    video: list[Any] = [Image.new("RGB", size, (GREY,) * 3)] * frames
    if job.guide:
        video = [_sized(picture, size) for picture in _spread(Path(job.guide), frames)]
    mask = [255] * frames
    kept: dict[int, Any] = {}
    if job.extend_from:
        kept |= dict(enumerate(_last_of(job, folder.kind.family.overlap)))
    elif job.first_frame:
        kept[0] = _still(job.first_frame, job)
    if job.last_frame:
        kept[frames - 1] = _still(job.last_frame, job)
    for place, picture in kept.items():
        video[place], mask[place] = picture, 0
    found: dict[str, Any] = {"video": video, "mask": [Image.new("L", size, value) for value in mask]}
    if job.references:
        found["reference_images"] = [_fitted(Path(path), size) for path in job.references]
    return found | ({"conditioning_scale": job.strength} if job.guide else {})


def _video(job: Job, folder: Folder, call: Call, options: Options, frames: int) -> dict[str, Any]:
    size = (job.width, job.height)
    shown = [_sized(picture, size) for picture in _spread(Path(job.edit), frames)]
    return {"video": shown, "strength": options.strength}


def _follow(job: Job, folder: Folder, call: Call, options: Options, frames: int) -> dict[str, Any]:
    size = (job.width, job.height)
    return {"control_video": [_sized(picture, size) for picture in _spread(Path(job.guide), frames)]}


def _in_context(job: Job, folder: Folder, call: Call, options: Options, frames: int) -> dict[str, Any]:
    from diffusers.pipelines.ltx2.pipeline_ltx2_ic_lora import LTX2ReferenceCondition

    if not job.loras:
        raise BadInput(
            f"Shot {job.shot}: LTX-2 follows a guide only through a LoRA that was made for that kind of guide (an IC-LoRA). Name one in "
            "loras, or film with a VACE model, which needs none."
        )
    shown = [_sized(picture, (job.width, job.height)) for picture in _spread(Path(job.guide), frames)]
    given = {"reference_conditions": [LTX2ReferenceCondition(frames=shown, strength=job.strength)]}
    return given | (_conditions(job, folder, call, options, frames) if job.first_frame or job.extend_from else {})


_PICTURED: Mapping[str, Callable[[Job, Folder, Call, Options, int], dict[str, Any]]] = {
    "words": _words, "image": _image, "conditions": _conditions, "vace": _vace, "video": _video, "follow": _follow,
    "in_context": _in_context,
}  # fmt: skip


def _of_family(wanted: dict[str, Any], folder: Folder, pipeline: Any) -> None:
    """What a family wants to be told, and its weights know: the defaults of the pipelines are those of the newest model only."""
    net = getattr(pipeline, "transformer", None)
    if folder.kind.family.name == "ltx2" and net is not None:
        layers = int(net.config.num_layers)
        wanted["use_cross_timestep"] = bool(net.config.cross_attn_mod)  # LTX-2.3 and later
        wanted["spatio_temporal_guidance_blocks"] = [28 if layers > 28 else layers - 1]
    if folder.kind.family.name == "ltx" and pipeline.vae.config.timestep_conditioning:
        wanted |= {"decode_timestep": 0.05, "decode_noise_scale": 0.025}  # LTX-Video 0.9.1 and later, by its page
    if folder.kind.family.name == "hunyuan_video" and wanted.get("negative_prompt") and "true_cfg_scale" not in wanted:
        wanted["true_cfg_scale"] = 6.0  # without it the negative prompt would not be looked at


def _guidance_of_a_guider(pipeline: Any, options: Options, known: set[str]) -> None:
    """Newer pipelines hold their guidance in a part of its own."""
    guider = getattr(pipeline, "guider", None)
    if options.guidance >= 0 and "guidance_scale" not in known:
        if guider is None:
            raise BadInput(
                f"{type(pipeline).__name__} has no guidance that can be set. Leave guidance out of the options."
            )
        pipeline.update_components(guider=guider.new(guidance_scale=options.guidance)) if hasattr(
            pipeline, "update_components"
        ) else setattr(pipeline, "guider", guider.new(guidance_scale=options.guidance))


def _still(path: str, job: Job) -> Any:
    """A picture file at the size of the film. BadInput when it is none."""
    from PIL import Image

    if not path:
        raise BadInput(f"Shot {job.shot} has no first frame, which this model starts from.")
    try:
        with Image.open(path) as picture:
            return _sized(np.asarray(picture.convert("RGB")), (job.width, job.height))
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise BadInput(f"The picture {path} for shot {job.shot} cannot be read ({error}).") from error


def _sized(picture: Array, size: tuple[int, int]) -> Any:
    from PIL import Image

    image = Image.fromarray(picture)
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)


def _fitted(path: Path, size: tuple[int, int]) -> Any:
    """A reference picture whole, on white: its shape is not the film's, and a face must not be stretched."""
    from PIL import Image, ImageOps

    try:
        with Image.open(path) as picture:
            return ImageOps.pad(picture.convert("RGB"), size, color="white")
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise BadInput(f"The reference picture {path} cannot be read ({error}).") from error


def _spread(path: Path, frames: int) -> list[Array]:
    """A film's pictures, as many as asked for: its whole length over the clip's whole length."""
    found = list(pictures(path))
    if not found:
        raise BadInput(f"{path} holds no pictures.")
    if len(found) == frames:
        return found
    at = np.minimum(np.round(np.linspace(0, len(found) - 1, frames)).astype(int), len(found) - 1)
    return [found[k] for k in at]


def _last_of(job: Job, count: int) -> list[Any]:
    """The last pictures of the film that is gone on from, at the clip's rate, oldest first. A short one is held at its start."""
    path = Path(job.extend_from)
    seen = probe(path)
    stride = max(seen.fps / job.fps, 1e-6)
    total = seen.frames
    start = max(0, int(total - 1 - (count - 1) * stride - 2))
    tail = list(pictures(path, start))
    at = [max(0, round(len(tail) - 1 - k * stride)) for k in range(count - 1, -1, -1)]
    return [_sized(tail[k], (job.width, job.height)) for k in at]


def _picture(frame: Any) -> Array:
    """One picture as (h,w,3) u1: from 0..1 floats, or from PIL."""
    array = np.asarray(frame)
    if array.dtype != np.uint8:
        if not np.isfinite(array).all():
            raise RemoteFailed(
                'The model\'s numbers overflowed, and its pictures are empty. Set dtype = "bfloat16" or "float32" among the options.'
            )
        array = np.round(np.clip(array.astype(np.float32), 0.0, 1.0) * 255.0).astype(np.uint8)
    return np.ascontiguousarray(array)


# ---------------------------------------------------------------------- progress without callbacks


class _Steps:
    """Stands in for a pipeline's progress bar: a context whose `update` tells of a step."""

    def __init__(self, progress: Progress) -> None:
        self.progress, self.total, self.done = progress, 0, 0

    def __call__(self, iterable: Any = None, total: int | None = None) -> Any:
        self.done, self.total = 0, int(total or (len(iterable) if hasattr(iterable, "__len__") else 0))
        return self if iterable is None else self._walk(iterable)

    def _walk(self, iterable: Any) -> Any:
        for each in iterable:
            yield each
            self.update()

    def __enter__(self) -> _Steps:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is held."""

    def update(self, steps: int = 1) -> None:
        """So many steps more."""
        self.done += steps
        self.progress(self.done, self.total)


def _blocks(block: Any) -> Any:
    """A modular pipeline's blocks, the inner ones too."""
    yield block
    for inner in getattr(block, "sub_blocks", {}).values():
        yield from _blocks(inner)
