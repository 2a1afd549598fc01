"""A pipeline's folder in memory: device, precision, offload, quantisation and LoRA, and each way of filming made of the same parts."""

from __future__ import annotations

import gc
import importlib.util
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from filmwright.errors import BadInput, MissingExtra, Unsupported
from filmwright.generators.local_diffusers.families import Call
from filmwright.generators.local_diffusers.folder import Folder, parts
from filmwright.generators.local_diffusers.options import Options

BITSANDBYTES = ("int8", "nf4")


@dataclass
class Loaded:
    """A pipeline in memory. `calls` holds the pipelines made of the same parts for other modes, `loras` those that are in force."""

    folder: Folder
    options: Options
    device: str
    pipeline: Any
    calls: dict[str, Any] = field(default_factory=dict)
    loras: tuple[tuple[str, float], ...] = ()

    def drop(self) -> None:
        """Let go of the model, whoever else still holds this object."""
        self.pipeline, self.calls, self.loras = None, {}, ()

    def serves(self, folder: Folder, options: Options) -> bool:
        """Whether a job can be filmed with what is loaded, as it is loaded."""
        return self.pipeline is not None and self.folder == folder and _loading(self.options) == _loading(options)


def _loading(options: Options) -> tuple[Any, ...]:
    return (options.device, options.dtype, options.offload, options.quantise, options.tiling)


def load(folder: Folder, options: Options) -> Loaded:
    """Load a pipeline's folder. Raises Unsupported for what this machine or model cannot do, MissingExtra, BadInput; torch's own errors
    when memory runs out."""
    import torch

    if options.threads:
        torch.set_num_threads(options.threads)
    _quiet()
    device = choose_device(options.device)
    dtype = choose_dtype(options.dtype, device)
    if options.quantise in BITSANDBYTES:
        _check_bitsandbytes(folder, options, device)
    try:
        pipeline = _modular(folder, dtype) if folder.modular else _whole(folder, options, dtype)
    except (OSError, ValueError, KeyError, ImportError, AttributeError, TypeError) as error:
        raise BadInput(
            f"diffusers cannot load the pipeline in {folder.path}: {_first_line(error)}. Fetch it again, or see whether it needs a newer "
            "diffusers."
        ) from error
    loaded = Loaded(folder, options, device, pipeline)
    _place(loaded)
    return loaded


def pipeline_for(loaded: Loaded, call: Call) -> Any:
    """The pipeline that films in one way, made of the parts that are in memory already."""
    if loaded.folder.modular or call.pipeline == type(loaded.pipeline).__name__:
        return loaded.pipeline
    if call.pipeline not in loaded.calls:
        import diffusers

        wanted = getattr(diffusers, call.pipeline)
        needed = set(wanted._get_signature_keys(wanted)[0])
        optional = {"image_encoder", "image_processor", "transformer_2", *getattr(wanted, "_optional_components", ())}
        have = {name: part for name, part in loaded.pipeline.components.items() if name in needed}
        lacking = sorted(name for name in needed - optional if have.get(name) is None)
        if lacking:
            raise Unsupported(f"The model in {loaded.folder.path} lacks {lacking[0]}, which {call.pipeline} needs.")
        have |= dict.fromkeys((needed & optional) - set(have))
        settings = {
            name: value
            for name, value in loaded.pipeline.config.items()
            if name in wanted._get_signature_keys(wanted)[1]
        }
        loaded.calls[call.pipeline] = wanted(**have, **settings)
        # Offloading hooks hang on the parts themselves, and the new pipeline shares those; only the order of parts must be set anew.
        if loaded.options.offload == "model":
            loaded.calls[call.pipeline].enable_model_cpu_offload(device=loaded.device)
        loaded.calls[call.pipeline].set_progress_bar_config(disable=True)
    return loaded.calls[call.pipeline]


def set_loras(loaded: Loaded, loras: tuple[tuple[str, float], ...]) -> None:
    """Put these LoRA files in force, and no others. Each a .safetensors file and its weight."""
    if loras == loaded.loras:
        return
    pipeline = loaded.pipeline
    if not hasattr(pipeline, "load_lora_weights"):
        raise Unsupported(f"{loaded.folder.class_name} takes no LoRA. Leave loras out for it.")
    if importlib.util.find_spec("peft") is None:
        raise MissingExtra('A LoRA needs the library peft. Install it with: pip install "filmwright[diffusers]"')
    pipeline.unload_lora_weights()
    loaded.loras = ()
    try:
        _put_in_force(loaded, loras)
    except BaseException:
        pipeline.unload_lora_weights()  # the first of two may be in, and would style the next job
        raise
    loaded.loras = loras


def _put_in_force(loaded: Loaded, loras: tuple[tuple[str, float], ...]) -> None:
    pipeline = loaded.pipeline
    names = []
    for number, (name, _) in enumerate(loras):
        path = Path(name)
        if path.suffix != ".safetensors" or not path.is_file():
            raise BadInput(
                f"The LoRA {path} is not there, or is no .safetensors file. Other forms are not read, for they can hold code."
            )
        try:
            pipeline.load_lora_weights(
                str(path.parent),
                weight_name=path.name,
                adapter_name=f"lora{number}",
                local_files_only=True,
                use_safetensors=True,
            )
        except (ValueError, KeyError, RuntimeError, OSError) as error:
            raise BadInput(f"The LoRA {path} does not fit {loaded.folder.class_name}: {_first_line(error)}.") from error
        names.append(f"lora{number}")
    if names:
        # One that holds nothing for this model is dropped by diffusers with a warning only; that would be a silent loss.
        in_force = {name for listed in pipeline.get_list_adapters().values() for name in listed}
        for name, (path_name, _) in zip(names, loras, strict=True):
            if name not in in_force:
                raise BadInput(
                    f"The LoRA {path_name} holds nothing for {loaded.folder.class_name}; it was made for another model."
                )
        pipeline.set_adapters(names, [weight for _, weight in loras])


def unload() -> None:
    """Give back what a dropped pipeline held."""
    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def choose_device(wanted: str) -> str:
    """The device that an option means; Unsupported when this machine has none such."""
    import torch

    cuda, mps = torch.cuda.is_available(), torch.backends.mps.is_available()
    if wanted == "auto":
        return "cuda" if cuda else "mps" if mps else "cpu"
    number = int(wanted.partition(":")[2] or 0)
    if (wanted.startswith("cuda") and (not cuda or number >= torch.cuda.device_count())) or (
        wanted == "mps" and not mps
    ):
        raise Unsupported(
            f'This machine has no device {wanted!r} that torch can use. Set device = "auto" or "cpu" among the options.'
        )
    return wanted


def choose_dtype(wanted: str, device: str) -> Any:
    """The precision that an option means: half as fine on a GPU, for which all these models were trained."""
    import torch

    if wanted == "auto":
        return torch.float32 if device == "cpu" else torch.bfloat16
    return getattr(torch, wanted)


def _whole(folder: Folder, options: Options, dtype: Any) -> Any:
    from diffusers import DiffusionPipeline

    extra = {"quantization_config": _bitsandbytes(folder, options, dtype)} if options.quantise in BITSANDBYTES else {}
    return DiffusionPipeline.from_pretrained(
        str(folder.path),
        dtype=dtype,
        local_files_only=True,
        use_safetensors=True,
        trust_remote_code=False,
        **extra,
    )


def _modular(folder: Folder, dtype: Any) -> Any:
    """A modular pipeline. Its index may say that parts lie elsewhere; they are read from the folder all the same, or not at all."""
    from diffusers import ModularPipeline

    pipeline = ModularPipeline.from_pretrained(str(folder.path), local_files_only=True, trust_remote_code=False)
    needed = [
        name for name, spec in pipeline._component_specs.items() if spec.default_creation_method == "from_pretrained"
    ]
    here = [name for name in needed if (folder.path / name).is_dir()]
    pipeline.load_components(
        here,
        pretrained_model_name_or_path=str(folder.path),
        subfolder={name: name for name in here},
        dtype=dtype,
        local_files_only=True,
        use_safetensors=True,
    )
    # What cannot be loaded is only warned of by diffusers; filming would fail later and not say why.
    missing = sorted(name for name in here if getattr(pipeline, name, None) is None)
    if missing:
        raise ValueError(f"its part {missing[0]!r} could not be read")
    return pipeline


def _check_bitsandbytes(folder: Folder, options: Options, device: str) -> None:
    """What bitsandbytes needs: an Nvidia card, itself, and a pipeline that is loaded whole."""
    if folder.modular or not device.startswith("cuda"):
        why = (
            f"{folder.class_name} is modular"
            if folder.modular
            else f"this job runs on {device}, and that needs an Nvidia card"
        )
        raise Unsupported(
            f'quantise = "{options.quantise}" is not possible here: {why}. Set quantise = "fp8", which needs nothing.'
        )
    if importlib.util.find_spec("bitsandbytes") is None:
        raise MissingExtra(
            f'quantise = "{options.quantise}" needs the library bitsandbytes. Install it with: pip install bitsandbytes. Or set '
            'quantise = "fp8", which needs nothing.'
        )


def _bitsandbytes(folder: Folder, options: Options, dtype: Any) -> Any:
    """The configuration that has the large parts loaded in 8 or 4 bits."""
    from diffusers import BitsAndBytesConfig, PipelineQuantizationConfig
    from transformers import BitsAndBytesConfig as TextConfig

    how: Mapping[str, Any] = (
        {"load_in_8bit": True}
        if options.quantise == "int8"
        else {"load_in_4bit": True, "bnb_4bit_quant_type": "nf4", "bnb_4bit_compute_dtype": dtype}
    )
    index = json.loads((folder.path / "model_index.json").read_text("utf-8"))
    large = {
        name: (TextConfig(**how) if library == "transformers" else BitsAndBytesConfig(**how))
        for name, (library, _) in parts(index).items()
        if name.startswith(("transformer", "text_encoder"))
    }
    return PipelineQuantizationConfig(quant_mapping=large)


def _place(loaded: Loaded) -> None:
    """Quantise, put the parts where they shall be, and quieten the library."""
    import torch

    pipeline, options, device = loaded.pipeline, loaded.options, loaded.device
    if hasattr(pipeline, "set_progress_bar_config"):
        pipeline.set_progress_bar_config(disable=True)
    if options.quantise == "fp8":
        for name in ("transformer", "transformer_2"):
            part = getattr(pipeline, name, None)
            if part is not None:
                part.enable_layerwise_casting(storage_dtype=torch.float8_e4m3fn, compute_dtype=part.dtype)
    if options.tiling and getattr(pipeline, "vae", None) is not None:
        if not hasattr(pipeline.vae, "enable_tiling"):
            raise Unsupported(f"{type(pipeline.vae).__name__} cannot decode in tiles. Leave tiling out.")
        pipeline.vae.enable_tiling()
    if options.offload == "none" or device == "cpu":
        pipeline.to(device)
    elif loaded.folder.modular and options.offload != "group":
        raise Unsupported(f'{loaded.folder.class_name} is modular: set offload = "group" or "none" for it.')
    elif options.offload == "model":
        pipeline.enable_model_cpu_offload(device=device)
    elif options.offload == "sequential":
        pipeline.enable_sequential_cpu_offload(device=device)
    else:
        _group_offload(pipeline, device)


def _group_offload(pipeline: Any, device: str) -> None:
    """Blocks of layers wait in main memory. The picture's coder stays, for it is small and would be slow."""
    import torch
    from diffusers.hooks import apply_group_offloading

    kept = {"vae", "audio_vae", "vocoder"}
    for name, part in pipeline.components.items():
        if not isinstance(part, torch.nn.Module):
            continue
        if name in kept:
            part.to(device)
        else:
            apply_group_offloading(
                part,
                onload_device=torch.device(device),
                offload_device=torch.device("cpu"),
                offload_type="leaf_level",
                use_stream=device.startswith("cuda"),
            )


def _quiet() -> None:
    """No progress bars in the log, and no advice about arguments that are this program's own."""
    import diffusers
    import transformers

    for library in (diffusers, transformers):
        library.logging.set_verbosity_error()
        library.logging.disable_progress_bar()


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:300].rstrip(".")
