"""A snapshot and a view in, a picture out; the passes in their order.

pipeline = Pipeline(1280, 536, quality("fine"))
picture = pipeline.render(snapshot, view)                                   # picture.rgb
picture = pipeline.render(snapshot, view, (before, view_before), frozenset({"ids", "flow"}))
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import moderngl
import numpy as np

from filmwright.arrays import Array
from filmwright.errors import StageError
from filmwright.stage.render.bloom import Bloom
from filmwright.stage.render.casting import Caster
from filmwright.stage.render.composite import Composite
from filmwright.stage.render.context import open_context
from filmwright.stage.render.finish import Finish
from filmwright.stage.render.focus import Focus
from filmwright.stage.render.frame import Frame, pack
from filmwright.stage.render.geometry import Geometry
from filmwright.stage.render.glance import WIDTH, Glance, Glimpse
from filmwright.stage.render.lens import lens
from filmwright.stage.render.library import Library
from filmwright.stage.render.occlusion import Occlusion
from filmwright.stage.render.over import Over
from filmwright.stage.render.particles import Particles
from filmwright.stage.render.quality import FINE, Quality
from filmwright.stage.render.shader import Shaders
from filmwright.stage.render.shadows import Shadows
from filmwright.stage.render.shutter import Shutter
from filmwright.stage.render.sky import Sky
from filmwright.stage.render.styled import Styled
from filmwright.stage.render.target import target
from filmwright.stage.render.things import Roster
from filmwright.stage.render.volume import Volume
from filmwright.stage.snapshot import Snapshot, View

PASSES = frozenset({"ids", "depth", "normal", "flow"})
_SKY = 9000.0  # metres; further is background


@dataclass(frozen=True, eq=False)
class Picture:
    """One rendered frame, row 0 at the top. What was not asked for is None.

    rgb (h,w,3) u1, sRGB; ids (h,w) u2, 0 is background; depth (h,w) f4 in metres along the lens's axis, inf for the
    sky; normal (h,w,3) f4, unit, in the world (0 for the sky); flow (h,w,2) f4: pixels right and down to where the
    same point was in the frame before.
    """

    rgb: Array
    ids: Array | None = None
    depth: Array | None = None
    normal: Array | None = None
    flow: Array | None = None


@functools.cache
def _shared(context: moderngl.Context) -> tuple[Shaders, Library, Roster]:
    """What the pipelines of a context have in common: programs and meshes are the same at every size."""
    library = Library(context)
    return Shaders(context), library, Roster(library)


class Pipeline:
    """Renders pictures of one size at one quality. All pipelines of a process share its one OpenGL context."""

    def __init__(self, width: int, height: int, quality: Quality = FINE) -> None:
        """Make the targets.

        Raises:
            NoOpenGL: there is no OpenGL here.
            StageError: the size cannot be rendered.
        """
        self.context = open_context()
        largest = int(self.context.info["GL_MAX_TEXTURE_SIZE"])
        w, h = (max(1, round(side * quality.supersample)) for side in (width, height))
        if not (width > 0 and height > 0 and w <= largest and h <= largest and w * h <= 64 << 20):
            raise StageError(
                f"A picture of {width}x{height} cannot be rendered here: each side must be 1 to {largest} and the whole at "
                f"most {64 << 20} pixels, supersampling included. Choose a smaller size."
            )
        self.width, self.height, self.quality = width, height, quality
        self._w, self._h = w, h
        context = self.context
        self.shaders, self.library, self.roster = _shared(context)
        self._frame_block = context.buffer(reserve=2048, dynamic=True)
        self._light = target(context, w, h)
        self._space = target(context, w, h, smooth=False)
        self._ids = target(context, w, h, 1, "u2", smooth=False)
        self._flow = target(context, w, h, 2, "f4", smooth=False)
        depth = context.depth_renderbuffer((w, h))
        light, space, ids, flow = (part.texture for part in (self._light, self._space, self._ids, self._flow))
        self._picture = context.framebuffer([light, space], depth)
        self._depth = context.framebuffer(depth_attachment=depth)
        self._over = context.framebuffer([light], depth)
        self._marks = context.framebuffer([space], depth)
        self._marks_passes = context.framebuffer([space, ids, flow], depth)
        self._picture_passes = context.framebuffer([light, space, ids, flow], depth)
        caster = Caster(self.shaders, self.library)
        self.shadows = Shadows(context, caster, quality)
        self.particles = Particles(context, self.shaders, caster, quality)
        self.geometry = Geometry(context, self.shaders, self.library, quality)
        self._glance = Glance(context, self.shaders, self.library, self.geometry, round(WIDTH * height / width))
        self.sky = Sky(context, self.shaders)
        self.over = Over(context, self.shaders, self.library)
        self.occlusion = Occlusion(context, self.shaders, w, h, quality)
        self.volume = Volume(context, self.shaders, w, h, quality)
        self.composite = Composite(context, self.shaders, w, h)
        self._falling = context.framebuffer([self.composite.full.texture], depth)
        self.shutter = Shutter(context, self.shaders, w, h)
        self.focus = Focus(context, self.shaders, w, h, quality)
        self.bloom = Bloom(context, self.shaders, w, h)
        self.finish = Finish(context, self.shaders, w, h)
        self.styled = Styled(context, self.shaders, w, h)

    def render(
        self,
        snapshot: Snapshot,
        view: View,
        before: tuple[Snapshot, View] | None = None,
        passes: frozenset[str] = frozenset(),
    ) -> Picture:
        """Draw one frame.

        Args:
            snapshot: what is there.
            view: from where it is seen.
            before: the frame before, for flow; without it flow is zero.
            passes: which of ids, depth, normal, flow to give besides rgb. They come from the same draw.

        Raises:
            StageError: a pass of this name does not exist, or OpenGL failed.
        """
        if passes - PASSES:
            raise StageError(f"There is no pass {sorted(passes - PASSES)}: ask for some of {sorted(PASSES)}.")
        frame = self._begin(snapshot, view, before)
        open_long = view.shutter > 0 and before is not None
        wide = bool(passes & {"ids", "flow"}) or open_long
        near, far, texels = self.shadows.boxes(frame)
        self._frame_block.orphan()
        self._frame_block.write(pack(frame, near.matrix, far.matrix, texels, near.circle))
        self._frame_block.bind_to_uniform_block(0)

        self.shadows.draw(frame, near, far)
        seen = self.geometry.visible(frame)
        framebuffer = self._picture_passes if wide else self._picture
        framebuffer.clear(depth=1.0)
        self._depth.use()
        self.geometry.draw_depth(seen)
        framebuffer.use()
        features = self.geometry.features(frame, wide)
        self.geometry.draw(seen, self.shadows.texture, features)
        self.sky.draw(frame, wide)
        space = self._space.texture
        if self.over.needed(frame, seen):
            mirrors = self.over.mirrors(frame, seen)
            mirror = self.composite.halve(self._light.texture) if mirrors else self.composite.half
            marks = self._marks_passes if wide else self._marks
            self.over.draw(frame, seen, features, self._over, marks, space, mirror, self.shadows.texture)
        shade = self.occlusion.draw(space)
        hung = self.volume.draw(snapshot.air, space, self.shadows.texture)
        self.composite.draw(view, self._light.texture, space, shade, hung, snapshot.air.wall is not None)
        if self.particles.needed(frame):
            self.particles.draw(frame, self._falling)
        scene = self.composite.full.texture
        if open_long:
            scene = self.shutter.draw(scene, space, self._flow.texture, view.shutter)
        half = self.composite.halve(scene)
        blurred = self.focus.draw(view, half) if self.focus.needed(view) else None
        glow = self.bloom.draw(half) if snapshot.grade.bloom > 0 else None
        shown = self.finish.draw(frame, scene, blurred, glow)
        return self._read(self.styled.draw(frame, shown, space), passes)

    def glance(self, snapshot: Snapshot, view: View, only: frozenset[int] = frozenset()) -> Glimpse:
        """Whose the pixels of a small picture are and how far, in a part of the time of a frame; of things of some ids alone, if given.

        Particles and the sky's own bodies are not in it.
        """
        frame = self._begin(snapshot, view, None)
        self._frame_block.orphan()
        self._frame_block.write(pack(frame, np.eye(4), np.eye(4), (1.0, 1.0), (0.0, 0.0, 0.0, 0.0)))
        self._frame_block.bind_to_uniform_block(0)
        return self._glance.draw(frame, only)

    def _begin(self, snapshot: Snapshot, view: View, before: tuple[Snapshot, View] | None) -> Frame:
        given_up = self.shaders.begin()
        if given_up:
            self.library.forget(given_up)
        self.library.begin()
        self.context.gc()
        earlier, view_before = before or (snapshot, view)
        through, through_before = (lens(each, self.width, self.height) for each in (view, view_before))
        things = self.roster.ready(snapshot, earlier)
        return Frame(snapshot, view, through, earlier, through_before, things, self._w, self._h)

    def _read(self, shown: moderngl.Texture, passes: frozenset[str]) -> Picture:
        space = self._rows(self._space.texture, "f2", 4) if passes & {"depth", "normal"} else None
        depth = normal = ids = flow = None
        if space is not None and "depth" in passes:
            depth = space[..., 3].astype("f4")
            depth[depth > _SKY] = np.inf
        if space is not None and "normal" in passes:
            normal = space[..., :3].astype("f4")
            normal[space[..., 3] > _SKY] = 0.0
        if "ids" in passes:
            ids = np.ascontiguousarray(self._rows(self._ids.texture, "u2", 1)[..., 0])
        if "flow" in passes:
            flow = self._rows(self._flow.texture, "f4", 2) / np.float32(self._w / self.width)
        rgb = self._shrunk(self._raw(shown, "u1", 4)[..., :3])
        return Picture(rgb, ids, depth, normal, flow)

    def _raw(self, texture: moderngl.Texture, kind: str, components: int) -> Array:
        return np.frombuffer(texture.read(), kind).reshape(self._h, self._w, components)[::-1]

    def _rows(self, texture: moderngl.Texture, kind: str, components: int) -> Array:
        """A texture's values at the picture's own size, each from the middle of its pixel (never mixed)."""
        full = self._raw(texture, kind, components)
        if (self._w, self._h) == (self.width, self.height):
            return full
        rows = (np.arange(self.height) + 0.5) * self._h / self.height
        columns = (np.arange(self.width) + 0.5) * self._w / self.width
        return np.asarray(full[rows.astype(int)[:, None], columns.astype(int)])

    def _shrunk(self, rgb: Array) -> Array:
        if (self._w, self._h) == (self.width, self.height):
            return np.ascontiguousarray(rgb)
        from PIL import Image

        image = Image.fromarray(np.ascontiguousarray(rgb))
        return np.asarray(image.resize((self.width, self.height), Image.Resampling.LANCZOS))
