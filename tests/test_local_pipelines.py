"""The diffusers generator with its libraries: tiny pipelines with random weights, built here, filmed by the true code. No hub.

Runs where the extra is installed: FILM_EXTRAS=diffusers scripts/test tests/test_local_pipelines.py
"""

from __future__ import annotations

import inspect
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("diffusers", reason="the extra diffusers is not installed")
pytest.importorskip("torch", reason="the extra diffusers is not installed")

import diffusers
import tiny_pipelines
import torch

from filmwright.errors import Unsupported
from filmwright.generators.local_diffusers import calling, jobs, worker
from filmwright.generators.local_diffusers.families import KINDS
from filmwright.generators.local_diffusers.folder import read
from filmwright.generators.local_diffusers.jobs import Job
from filmwright.generators.local_diffusers.loading import Loaded, load
from filmwright.generators.local_diffusers.options import Options
from filmwright.media import pictures, probe, save_picture, write_film

SMALL = {"steps": 2, "max_tokens": 16}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Tiny pipelines by name, built when first asked for."""
    room = tmp_path_factory.mktemp("models")

    def get(name: str) -> Path:
        if not (room / name).is_dir():
            tiny_pipelines.build(name, room)
        return room / name

    return get


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two pictures and a film of 13 frames that grows brighter."""
    room = tmp_path_factory.mktemp("inputs")
    rng = np.random.default_rng(1)
    for name in ("first", "last"):
        save_picture(room / f"{name}.png", (rng.random((48, 64, 3)) * 255).astype(np.uint8))
    write_film(room / "film.mp4", [np.full((64, 64, 3), 15 * k, np.uint8) for k in range(13)], 64, 64, 16)
    return room


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))
    yield


def job(folder: Path, **more: Any) -> Job:
    given = {
        "key": "k", "shot": "1-001", "model": folder.name, "folder": str(folder), "mode": "t2v", "prompt": "a red fox in snow",
        "negative_prompt": "blurry", "seed": 7, "frames": 9, "width": 64, "height": 64, "fps": 16.0, "options": SMALL, **more,
    }  # fmt: skip
    return Job(**given)


def filmed(wanted: Job, held: Loaded | None = None) -> Path:
    """The clip of a job, worked off in this process; what a worker would say of a failure is an AssertionError."""
    jobs.add(wanted)
    at = jobs.room(wanted.key)
    worker.work(at, held)
    now = jobs.state(at)
    assert now.phase == "done", now.error
    return at / "clip.mp4"


def decoded(path: Path) -> np.ndarray[Any, Any]:
    return np.stack(list(pictures(path)))


# ---------------------------------------------------------------------- the table tells the truth


@pytest.mark.parametrize("kind", KINDS)
def test_the_pipelines_take_what_the_table_says(kind: str) -> None:
    takes = {
        "words": {"prompt"}, "image": {"prompt", "image"}, "conditions": {"conditions"}, "vace": {"video", "mask", "reference_images"},
        "video": {"video", "strength"}, "follow": {"control_video"}, "in_context": {"reference_conditions", "conditions"},
    }  # fmt: skip
    for mode, call in KINDS[kind].calls.items():
        if call.pipeline:
            known = set(inspect.signature(getattr(diffusers, call.pipeline).__call__).parameters)
        else:
            known = {each.name for each in getattr(diffusers, kind)().inputs}
        assert takes[call.style] <= known, (kind, mode)
        if mode == "flf" and call.style == "image":
            assert "last_image" in known, kind
        if call.style not in ("video", "follow"):
            assert "num_frames" in known, kind
        if KINDS[kind].family.negative_prompt:
            assert "negative_prompt" in known, kind


# ---------------------------------------------------------------------- every way of filming

WAYS: list[tuple[str, dict[str, Any]]] = [
    ("wan_words", {}),
    ("wan_words", {"mode": "edit", "edit": "film.mp4", "options": SMALL | {"strength": 0.9}}),
    ("wan_two_experts", {"options": SMALL | {"guidance": 4.0, "guidance_2": 3.0}}),
    ("wan_image", {"mode": "i2v", "first_frame": "first.png"}),
    ("wan_image", {"mode": "extend", "extend_from": "film.mp4"}),
    ("wan_first_last", {"mode": "flf", "first_frame": "first.png", "last_frame": "last.png"}),
    ("wan_vace", {}),
    (
        "wan_vace",
        {
            "mode": "control",
            "guide": "film.mp4",
            "strength": 0.8,
            "references": ("first.png",),
            "first_frame": "first.png",
            "last_frame": "last.png",
        },
    ),
    ("wan_vace", {"mode": "extend", "extend_from": "film.mp4", "frames": 5}),
    ("modular_wan", {}),
    ("modular_wan_experts", {}),
    ("modular_wan_image", {"mode": "i2v", "first_frame": "first.png"}),
    ("modular_wan_experts_image", {"mode": "extend", "extend_from": "film.mp4"}),
    ("modular_ltx", {"mode": "i2v", "first_frame": "first.png"}),
    ("modular_wan_vace", {"mode": "control", "guide": "film.mp4", "first_frame": "first.png"}),
    (
        "modular_ltx2",
        {"mode": "flf", "first_frame": "first.png", "last_frame": "last.png", "width": 32, "height": 32},
    ),
    ("ltx", {"fps": 24.0}),
    ("ltx", {"mode": "i2v", "first_frame": "first.png"}),
    ("ltx", {"mode": "flf", "first_frame": "first.png", "last_frame": "last.png"}),
    ("ltx", {"mode": "extend", "extend_from": "film.mp4"}),
    ("cog", {"fps": 8.0}),
    ("cog", {"mode": "edit", "edit": "film.mp4"}),
    ("ltx2", {"width": 32, "height": 32}),
    (
        "ltx2",
        {"mode": "flf", "first_frame": "first.png", "last_frame": "last.png", "width": 32, "height": 32, "frames": 9},
    ),
]


@pytest.mark.parametrize(
    ("name", "more"), WAYS, ids=lambda each: each if isinstance(each, str) else each.get("mode", "t2v")
)
def test_every_mode_films(shelf: Callable[[str], Path], inputs: Path, name: str, more: dict[str, Any]) -> None:
    there = {
        key: str(inputs / value)
        for key, value in more.items()
        if isinstance(value, str) and value.endswith((".png", ".mp4"))
    }
    if "references" in more:
        there["references"] = tuple(str(inputs / each) for each in more["references"])  # type: ignore[assignment]
    wanted = job(shelf(name), **{**more, **there})
    seen = probe(filmed(wanted))
    assert (seen.frames, seen.width, seen.height, seen.fps) == (wanted.frames, wanted.width, wanted.height, wanted.fps)
    assert seen.has_audio == name.endswith("ltx2")
    now = jobs.state(jobs.room("k"))
    assert now.step == now.steps > 0, "every step was told"
    assert now.facts["seed"] == "7"


def test_the_same_request_gives_the_same_take_and_another_seed_another(shelf: Callable[[str], Path]) -> None:
    one = decoded(filmed(job(shelf("wan_words"))))
    again = decoded(filmed(job(shelf("wan_words"), key="again")))
    other = decoded(filmed(job(shelf("wan_words"), key="other", seed=8)))
    assert np.array_equal(one, again) and not np.array_equal(one, other)


def test_a_first_frame_a_guide_and_a_reference_change_the_take(
    shelf: Callable[[str], Path], inputs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Random weights make noise of everything, but other noise of other inputs: nothing that was asked for is dropped on the way."""
    first, last, film = (str(inputs / name) for name in ("first.png", "last.png", "film.mp4"))
    made: list[Any] = []
    true = calling.films

    def spy(result: Any, *more: Any) -> Any:
        made.append(result.frames[0])
        return true(result, *more)

    monkeypatch.setattr(calling, "films", spy)
    asked: list[dict[str, Any]] = [
        {},
        {"mode": "i2v", "first_frame": first},
        {"mode": "flf", "first_frame": first, "last_frame": last},
        {"mode": "control", "guide": film},
        {"mode": "control", "guide": film, "strength": 0.3},
        {"mode": "ref", "references": (first,)},
        {"mode": "ref", "references": (last,)},
    ]
    for n, more in enumerate(asked):
        filmed(job(shelf("wan_vace"), key=f"vace-{n}", **more))
    for n, one in enumerate(made):
        for m, other in enumerate(made[n + 1 :], n + 1):
            assert np.abs(one - other).max() > 1e-6, (asked[n], asked[m])


def test_the_guide_lies_under_a_white_mask_and_kept_frames_under_a_black_one(inputs: Path) -> None:
    kind = KINDS["WanVACEPipeline"]
    folder = replace(_folder_of("WanVACEPipeline"), kind=kind)
    asked = job(
        inputs,
        mode="control",
        guide=str(inputs / "film.mp4"),
        extend_from=str(inputs / "film.mp4"),
        last_frame=str(inputs / "last.png"),
    )
    given = calling._vace(asked, folder, kind.calls["control"], Options(), 21)
    black = [k for k, mask in enumerate(given["mask"]) if np.asarray(mask).max() == 0]
    assert black == [*range(9), 20] and len(given["video"]) == 21
    shown = [float(np.asarray(frame).mean()) for frame in given["video"]]
    assert shown[8] == pytest.approx(180, abs=3), "the newest kept frame is the last of the film before"
    assert shown[:9] == sorted(shown[:9]) and shown[9:20] == sorted(shown[9:20])


def _folder_of(kind: str) -> Any:
    from filmwright.generators.local_diffusers.folder import Folder

    family = KINDS[kind].family
    return Folder(Path(), kind, False, KINDS[kind], family.frame_rule, family.multiple, family.fps)


def test_an_extension_begins_after_the_film_that_it_goes_on_from(shelf: Callable[[str], Path], inputs: Path) -> None:
    """The frames that it shares with it are made, for the join, and dropped."""
    made: list[int] = []
    true = calling.films

    def spy(*given: Any) -> Any:
        found = true(*given)
        made.append(len(found[0]))
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(calling, "films", spy)
        path = filmed(job(shelf("wan_vace"), mode="extend", extend_from=str(inputs / "film.mp4"), frames=5))
    assert made == [17] and probe(path).frames == 5  # 5 + 9 kept ones, by the rule 4k+1


def test_sound_can_be_left_out(shelf: Callable[[str], Path]) -> None:
    path = filmed(job(shelf("ltx2"), width=32, height=32, audio=False))
    assert not probe(path).has_audio


# ---------------------------------------------------------------------- settings


@pytest.mark.parametrize(
    "more", [{"offload": "group"}, {"offload": "model"}, {"tiling": True}, {"dtype": "float32", "threads": 1}]
)
def test_settings_that_save_memory_change_nothing_here(shelf: Callable[[str], Path], more: dict[str, Any]) -> None:
    plain = decoded(filmed(job(shelf("wan_words"))))
    set_ = decoded(filmed(job(shelf("wan_words"), key="set", options=SMALL | more)))
    assert np.array_equal(plain, set_)


def test_eight_bit_weights_film_nearly_the_same(shelf: Callable[[str], Path]) -> None:
    plain = decoded(filmed(job(shelf("wan_words"))))
    light = decoded(filmed(job(shelf("wan_words"), key="light", options=SMALL | {"quantise": "fp8"})))
    assert not np.array_equal(plain, light)
    assert np.abs(plain.astype(int) - light.astype(int)).mean() < 8


def test_quantising_that_needs_a_card_is_refused_without_one(shelf: Callable[[str], Path]) -> None:
    for name in ("wan_words", "modular_wan"):
        now = failed(job(shelf(name), key=name, options=SMALL | {"quantise": "int8", "device": "cpu"}))
        assert now.code == "bad_input" and 'quantise = "fp8"' in now.error


def lora_for(folder: Path, to: Path) -> Path:
    peft = pytest.importorskip("peft")

    pipeline = diffusers.DiffusionPipeline.from_pretrained(str(folder), local_files_only=True)
    torch.manual_seed(3)
    pipeline.transformer.add_adapter(
        peft.LoraConfig(r=2, lora_alpha=2, init_lora_weights=False, target_modules=["to_q", "to_k"])
    )
    layers = peft.utils.get_peft_model_state_dict(pipeline.transformer)
    type(pipeline).save_lora_weights(str(to), transformer_lora_layers=layers)
    return to / "pytorch_lora_weights.safetensors"


def test_a_lora_is_put_in_force_and_taken_out_again(shelf: Callable[[str], Path], tmp_path: Path) -> None:
    path = lora_for(shelf("wan_words"), tmp_path / "lora")
    held = load(read(shelf("wan_words")), Options(**SMALL))  # type: ignore[arg-type]
    plain, styled, less, back = (
        decoded(filmed(job(shelf("wan_words"), key=f"lora-{n}", loras=loras), held))
        for n, loras in enumerate([(), ((str(path), 1.0),), ((str(path), 0.2),), ()])
    )
    assert not np.array_equal(plain, styled) and not np.array_equal(styled, less)
    assert np.array_equal(plain, back)


def test_ltx_2_follows_a_guide_through_a_lora(shelf: Callable[[str], Path], inputs: Path, tmp_path: Path) -> None:
    guided = {"mode": "control", "guide": str(inputs / "film.mp4"), "width": 32, "height": 32}
    assert "IC-LoRA" in failed(job(shelf("ltx2"), key="without", **guided)).error
    path = lora_for(shelf("ltx2"), tmp_path / "lora")
    for more in ({}, {"first_frame": str(inputs / "first.png")}):
        seen = probe(filmed(job(shelf("ltx2"), key=f"with-{len(more)}", loras=((str(path), 1.0),), **guided, **more)))
        assert seen.frames == 9 and seen.has_audio


def test_a_lora_that_does_not_fit_is_refused(shelf: Callable[[str], Path], tmp_path: Path) -> None:
    from safetensors.torch import save_file

    foreign = tmp_path / "foreign.safetensors"
    save_file(
        {
            "transformer.nothing.lora_A.weight": torch.zeros(2, 24),
            "transformer.nothing.lora_B.weight": torch.zeros(24, 2),
        },
        foreign,
    )
    pickled = tmp_path / "style.bin"
    pickled.write_bytes(b"\x80\x04.")
    for path in (foreign, pickled, tmp_path / "gone.safetensors"):
        jobs.add(job(shelf("wan_words"), loras=((str(path), 1.0),)))
        worker.work(jobs.room("k"), None)
        now = jobs.state(jobs.room("k"))
        assert (now.phase, now.code) == ("failed", "bad_input") and path.name in now.error
    good = lora_for(shelf("wan_words"), tmp_path / "good")
    held = load(read(shelf("wan_words")), Options(**SMALL))  # type: ignore[arg-type]
    jobs.add(job(shelf("wan_words"), key="half", loras=((str(good), 1.0), (str(foreign), 1.0))))
    held = worker.work(jobs.room("half"), held)  # type: ignore[assignment]
    after = decoded(filmed(job(shelf("wan_words"), key="after"), held))
    assert np.array_equal(after, decoded(filmed(job(shelf("wan_words"), key="plain")))), "nothing of it stays"


def test_a_model_stays_in_memory_for_the_next_job(shelf: Callable[[str], Path]) -> None:
    jobs.add(job(shelf("wan_words"), key="one"))
    held = worker.work(jobs.room("one"), None)
    assert held is not None
    first = held.pipeline
    jobs.add(job(shelf("wan_words"), key="two", seed=9, options=SMALL | {"steps": 3}))
    held = worker.work(jobs.room("two"), held)
    assert held is not None and held.pipeline is first and jobs.state(jobs.room("two")).steps == 3
    jobs.add(job(shelf("wan_vace"), key="three"))
    held = worker.work(jobs.room("three"), held)
    assert held is not None and held.pipeline is not first


# ---------------------------------------------------------------------- what goes wrong


def failed(wanted: Job) -> jobs.State:
    jobs.add(wanted)
    worker.work(jobs.room(wanted.key), None)
    now = jobs.state(jobs.room(wanted.key))
    assert now.phase == "failed"
    return now


def test_it_stops_at_the_step_where_it_is_asked_to(
    shelf: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("wan_words", "modular_wan"):
        wanted = job(shelf(name), key=name, options=SMALL | {"steps": 6})
        at, save = jobs.room(wanted.key), jobs.save

        def saved(where: Path, now: jobs.State, save: Any = save, at: Path = at) -> None:
            save(where, now)
            if now.step == 2:
                jobs.ask_to_stop(at)

        jobs.add(wanted)
        monkeypatch.setattr(jobs, "save", saved)
        worker.work(at, None)
        monkeypatch.setattr(jobs, "save", save)
        now = jobs.state(at)
        assert (now.phase, now.step, now.steps) == ("cancelled", 2, 6)
        assert not (at / "clip.mp4").exists()


def test_broken_weights_and_wrong_devices_are_told(shelf: Callable[[str], Path], tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(shelf("wan_words"), broken)
    weights = next((broken / "vae").glob("*.safetensors"))
    weights.write_bytes(weights.read_bytes()[:1000])
    now = failed(job(broken))
    assert now.code in ("bad_input", "remote") and str(broken) in now.error
    if not torch.cuda.is_available():
        assert (
            "no device 'cuda'" in failed(job(shelf("wan_words"), key="gpu", options=SMALL | {"device": "cuda"})).error
        )
    assert "no first frame" in failed(job(shelf("wan_image"), key="none", mode="i2v")).error
    text = tmp_path / "text.png"
    text.write_text("this is no picture")
    assert "cannot be read" in failed(job(shelf("wan_image"), key="text", mode="i2v", first_frame=str(text))).error


def test_numbers_that_overflow_are_no_take(shelf: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """In half precision some models give nothing but NaN, which would be a black take."""
    true = calling.run

    def overflowing(*given: Any) -> Any:
        result = true(*given)
        result.frames[0][:] = np.nan
        return result

    monkeypatch.setattr(calling, "run", overflowing)
    now = failed(job(shelf("wan_words")))
    assert now.code == "remote" and "dtype" in now.error


def test_memory_that_runs_out_lets_go_of_the_model(
    shelf: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*given: Any) -> Any:
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB")

    held = load(read(shelf("wan_words")), Options())
    monkeypatch.setattr(calling, "run", full)
    jobs.add(job(shelf("wan_words")))
    assert worker.work(jobs.room("k"), held) is None and held.pipeline is None
    now = jobs.state(jobs.room("k"))
    assert (now.phase, now.code) == ("failed", "bad_input") and 'offload = "model"' in now.error


def test_a_modular_folder_cannot_send_for_parts_elsewhere(shelf: Callable[[str], Path], tmp_path: Path) -> None:
    moved = tmp_path / "moved"
    shutil.copytree(shelf("modular_wan"), moved)
    index = json.loads((moved / "modular_model_index.json").read_text())
    for value in index.values():
        if isinstance(value, list):
            value[2]["pretrained_model_name_or_path"] = "somebody/else"
    (moved / "modular_model_index.json").write_text(json.dumps(index))
    assert probe(filmed(job(moved))).frames == 9


def test_nothing_asked_for_is_left_out_by_a_model_that_was_not_here_when_it_was_planned(
    shelf: Callable[[str], Path], inputs: Path
) -> None:
    first = str(inputs / "first.png")
    for name, more in (
        ("wan_words", {"mode": "i2v", "first_frame": first}),
        ("wan_image", {"mode": "control", "first_frame": first, "guide": str(inputs / "film.mp4")}),
        ("wan_image", {"mode": "i2v", "first_frame": first, "references": (first,)}),
    ):
        now = failed(job(shelf(name), key=name + str(len(more)), **more))
        assert now.code == "bad_input" and "cannot do" in now.error


def test_after_a_model_that_cannot_be_loaded_the_one_before_films_again(
    shelf: Callable[[str], Path], tmp_path: Path
) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(shelf("wan_vace"), broken)
    next((broken / "vae").glob("*.safetensors")).write_bytes(b"no weights")
    held = None
    phases = []
    for key, folder in (("one", shelf("wan_words")), ("two", broken), ("three", shelf("wan_words"))):
        jobs.add(job(folder, key=key))
        held = worker.work(jobs.room(key), held)
        phases.append(jobs.state(jobs.room(key)).phase)
    assert phases == ["done", "failed", "done"]


def test_what_a_model_lacks_is_named(shelf: Callable[[str], Path]) -> None:
    from filmwright.generators.local_diffusers.families import Call
    from filmwright.generators.local_diffusers.loading import pipeline_for

    held = load(read(shelf("ltx")), Options())
    with pytest.raises(Unsupported, match="lacks"):
        pipeline_for(held, Call("LTX2Pipeline"))
