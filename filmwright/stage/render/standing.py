"""Depth maps that are drawn from what stands still and what moves: the first is kept in a layer of its own, the second drawn over a copy.

Which items stand still is seen by comparing with the frame before; the picture does not depend on it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import moderngl

from filmwright.stage.render.things import Thing

PATIENCE = 5  # frames in a row that something must stand before it is taken into the layer


@dataclass
class Standing:
    """What the kept layer of a map holds."""

    seen_from: bytes = b""  # the map's matrix
    held: frozenset[int] = frozenset()  # signatures of what is drawn in the layer
    before: frozenset[int] = field(default_factory=frozenset)  # signatures of the set in the frame before
    waiting: int = 0  # frames for which something has stood still that the layer does not hold

    def parted(self, things: list[Thing], seen_from: bytes) -> tuple[list[Thing] | None, list[Thing]]:
        """What the layer must be drawn from anew (None: it stays as it is), and what is drawn over it in this frame.

        Args:
            things: all that is in the map.
            seen_from: the map's matrix.
        """
        now = frozenset(thing.signature for thing in things if thing.is_set)
        standing = now & self.before
        self.before = now
        self.waiting = self.waiting + 1 if standing - self.held else 0
        anew = seen_from != self.seen_from or not self.held <= now or self.waiting >= PATIENCE
        if anew:
            # where little is as it was, there was a cut to another place: what moves there is not known yet
            self.held = standing if 2 * len(standing) > len(now) else now
            self.seen_from, self.waiting = seen_from, 0
        kept = [thing for thing in things if thing.is_set and thing.signature in self.held] if anew else None
        return kept, [thing for thing in things if not (thing.is_set and thing.signature in self.held)]


class Layers:
    """A depth texture of two layers. `texture` is the one to be read: the copy with what moves in it, or the kept one if nothing does."""

    def __init__(self, context: moderngl.Context, width: int, height: int, compares: bool) -> None:
        """Make both; `compares` for shadow maps, which compare when they are sampled."""
        self._context = context
        self._still, self.still = _depth(context, width, height, compares)
        self._whole, self.whole = _depth(context, width, height, compares)
        # depth is copied between framebuffers only along with a colour
        self._from, self._to = (
            context.framebuffer([context.texture((width, height), 1)], depth) for depth in (self._still, self._whole)
        )
        self.texture = self._still

    def begin(self, moves: bool) -> None:
        """Copy what is kept, if anything is to be drawn over it, and bind the copy."""
        self.texture = self._whole if moves else self._still
        if moves:
            self._context.copy_framebuffer(self._to, self._from)
            self.whole.use()


def _depth(
    context: moderngl.Context, width: int, height: int, compares: bool
) -> tuple[moderngl.Texture, moderngl.Framebuffer]:
    texture = context.depth_texture((width, height))
    texture.compare_func = "<=" if compares else ""
    # the taps of shadows lie on a turning spiral: filtering adds cost, not softness
    texture.filter = (moderngl.NEAREST, moderngl.NEAREST)
    texture.repeat_x = texture.repeat_y = False
    return texture, context.framebuffer(depth_attachment=texture)
