"""A plain scene of the stage beside the same geometry in Blender's Cycles: the time of a frame by the clock and by the processor, and
both pictures, to be looked at.

Blender comes as the Python package `bpy` (GPL-3.0-or-later). It is no dependency of filmwright and is never imported by it: it lives in a
virtual environment of its own, and this script starts itself there as another process, which reads a file of arrays. To run it:

    python3.11 -m venv ../beside && ../beside/bin/pip install bpy==5.0.1        # about 370 MB
    .venv/bin/python benchmarks/beside.py ../beside/bin/python OUT_FOLDER [--prompt "a desert with sand dunes at noon"] [--samples 4]

Both get the same triangles, the same colours of vertices, camera, direction of the sun and size. Cycles has an even sky and sunlight with
true bounces and its denoiser; it has no fog, clouds, patterns of materials or film curve, since those are the stage's own shaders.
Each is given one thread.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

SIZE = (1280, 536)
PROMPT = "a desert with sand dunes at noon"
BLENDED = ("water", "glass", "puff")


def stage(prompt: str, folder: Path, frames: int) -> dict[str, float]:
    """Render with the stage, write its picture and the scene's arrays; seconds a frame."""
    os.environ.setdefault("LP_NUM_THREADS", "1")
    import numpy as np
    from PIL import Image

    from filmwright.generators.stage import pipeline
    from filmwright.shots import GATE
    from filmwright.stage.mesh import MATERIALS
    from filmwright.stage.sight import Sight
    from filmwright.steps.picturing import ready

    made = ready(prompt, 2.0, SIZE, 1)
    frame = made.window.start
    view = made.camera(frame)
    snapshot = made.world.at(frame, Sight(SIZE[1], view))
    renderer = pipeline(*SIZE, "fine")
    picture = renderer.render(snapshot, view)
    clock, worked = time.perf_counter(), time.process_time()
    for _ in range(frames):
        picture = renderer.render(snapshot, view)
    clock, worked = time.perf_counter() - clock, time.process_time() - worked
    Image.fromarray(picture.rgb).save(folder / "stage.png")

    blended = [MATERIALS.index(name) for name in BLENDED]
    points, colours, triangles, start = [], [], [], 0
    for item in snapshot.items:
        mesh = item.mesh
        solid = mesh.triangles[~np.isin(mesh.material[mesh.triangles[:, 0]], blended)]
        if item.bones is not None or not len(solid):
            continue
        for model in item.model @ item.instances if item.instances is not None else [item.model]:
            points.append(mesh.positions @ model[:3, :3].T + model[:3, 3])
            colours.append(mesh.colours)
            triangles.append(solid + start)
            start += len(mesh.positions)
    np.savez(
        folder / "scene.npz",
        points=np.concatenate(points).astype("f4"),
        colours=np.concatenate(colours).astype("f4"),
        triangles=np.concatenate(triangles).astype("i4"),
    )
    light = snapshot.light
    camera = {"eye": view.eye, "target": view.target, "focal": view.focal, "gate": GATE, "size": SIZE}
    sun = {"key": light.key, "key_colour": light.key_colour, "sky": light.zenith, "horizon": light.horizon}
    (folder / "scene.json").write_text(json.dumps({**camera, **sun}), encoding="utf-8")
    return {"clock": clock / frames, "processor": worked / frames}


def cycles(folder: Path, samples: int) -> dict[str, float]:
    """The same with Cycles, inside Blender's own environment; seconds of the second frame, when all has been built."""
    import bpy  # type: ignore[import-not-found]
    import numpy as np
    from mathutils import Matrix, Vector  # type: ignore[import-not-found]

    told: dict[str, Any] = json.loads((folder / "scene.json").read_text(encoding="utf-8"))
    arrays = np.load(folder / "scene.npz", allow_pickle=False)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    upright = Matrix(((1, 0, 0), (0, 0, -1), (0, 1, 0)))  # the stage has y up, Blender z
    points = arrays["points"] @ np.array(upright).T
    mesh = bpy.data.meshes.new("scene")
    mesh.from_pydata(points.tolist(), [], arrays["triangles"].tolist())
    linear = np.where(
        arrays["colours"] <= 0.04045, arrays["colours"] / 12.92, ((arrays["colours"] + 0.055) / 1.055) ** 2.4
    )
    layer = mesh.color_attributes.new("tint", "FLOAT_COLOR", "POINT")
    layer.data.foreach_set("color", np.hstack([linear, np.ones((len(linear), 1))]).astype("f4").ravel())
    material = bpy.data.materials.new("tinted")
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    tint = nodes.new("ShaderNodeVertexColor")
    tint.layer_name = "tint"
    links.new(tint.outputs[0], nodes["Principled BSDF"].inputs["Base Color"])
    nodes["Principled BSDF"].inputs["Roughness"].default_value = 0.8
    mesh.materials.append(material)
    scene.collection.objects.link(bpy.data.objects.new("scene", mesh))

    lamp = bpy.data.lights.new("sun", "SUN")
    lamp.energy, lamp.angle = max(told["key_colour"]) * 1.6, 0.02
    lamp.color = [part / max(told["key_colour"]) for part in told["key_colour"]]
    sun = bpy.data.objects.new("sun", lamp)
    sun.rotation_euler = (upright @ Vector(told["key"])).to_track_quat("Z", "Y").to_euler()
    scene.collection.objects.link(sun)
    world = bpy.data.worlds.new("sky")
    world.use_nodes = True
    world.node_tree.nodes["Background"].inputs[0].default_value = (*told["sky"], 1.0)
    scene.world = world

    lens = bpy.data.cameras.new("camera")
    lens.sensor_width, lens.lens, lens.clip_end = told["gate"], told["focal"], 6000.0
    camera = bpy.data.objects.new("camera", lens)
    eye, target = (upright @ Vector(told[name]) for name in ("eye", "target"))
    camera.location = eye
    camera.rotation_euler = (target - eye).to_track_quat("-Z", "Y").to_euler()
    scene.collection.objects.link(camera)
    scene.camera = camera

    render = scene.render
    render.engine, render.resolution_percentage = "CYCLES", 100
    render.resolution_x, render.resolution_y = told["size"]
    render.threads_mode, render.threads, render.use_persistent_data = "FIXED", 1, True
    scene.cycles.device, scene.cycles.samples, scene.cycles.use_denoising = "CPU", samples, True
    render.filepath = str(folder / "cycles.png")
    bpy.ops.render.render(write_still=False)
    clock, worked = time.perf_counter(), time.process_time()
    bpy.ops.render.render(write_still=True)
    return {"clock": time.perf_counter() - clock, "processor": time.process_time() - worked}


def main() -> int:
    """Measure both and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("python", help="the Python of an environment that has bpy")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--prompt", default=PROMPT)
    parser.add_argument("--samples", type=int, default=4)
    parser.add_argument("--frames", type=int, default=5)
    parser.add_argument("--within", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.within:
        print(json.dumps(cycles(options.folder, options.samples)))
        return 0
    options.folder.mkdir(parents=True, exist_ok=True)
    ours = stage(options.prompt, options.folder, options.frames)
    command = [
        options.python,
        __file__,
        options.python,
        str(options.folder),
        "--within",
        "--samples",
        str(options.samples),
    ]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    theirs = json.loads(said.strip().splitlines()[-1])
    print(f"{options.prompt}, {SIZE[0]}x{SIZE[1]}, one thread each       clock  processor")
    print(f"stage, fine                                         {ours['clock']:10.3f} {ours['processor']:10.3f} s")
    print(
        f"Cycles, {options.samples} samples and denoiser                    {theirs['clock']:10.3f} {theirs['processor']:10.3f} s"
    )
    clock, worked = (theirs[name] / ours[name] for name in ("clock", "processor"))
    print(f"ratio                                               {clock:10.1f} {worked:10.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
