"""Bedclothes over somebody who lies in bed."""

from __future__ import annotations

import numpy as np

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.surface import fractal, rgb, surface

# How high the cloth lies over the mattress along a sleeper, from the chest to beyond the feet: metres from the bed's middle to its foot,
# and metres.
OVER = (
    (-0.40, 0.215),
    (-0.15, 0.265),
    (0.15, 0.285),
    (0.55, 0.25),
    (0.80, 0.33),
    (0.90, 0.37),
    (0.97, 0.34),
    (1.04, 0.02),
)
ASIDE, WIDE = 0.34, 0.29  # metres from the bed's middle to the sleeper's (+x), and of half the hill over them
HALF, LONG = 0.745, (-0.40, 1.03)  # metres of half the breadth of the bed, and where the cloth begins and ends along it
TURNED = 0.14  # metres of the sheet that is turned back over it
HANGS = 0.07  # metres by which it hangs over the edge of the mattress


def bedclothes(prop: Prop) -> Mesh:
    """A quilt with a turned-down sheet over a sleeper on one half of a wide bed; its origin lies on the mattress in the bed's middle."""
    u, z = np.meshgrid(np.linspace(-1.0, 1.0, 41), np.linspace(*LONG, 43))
    x = np.sign(u) * np.where(np.abs(u) < 0.86, np.abs(u) / 0.86 * HALF, HALF + 0.02 * (np.abs(u) - 0.86) / 0.14)
    falls = np.clip((np.abs(u) - 0.86) / 0.14, 0.0, 1.0) * HANGS
    hill = np.interp(z, [at for at, _ in OVER], [high for _, high in OVER]) * np.exp(-(np.abs((x - ASIDE) / WIDE) ** 3))
    creases = 0.016 * (fractal(x * 5.0 + 2.0 * z, z * 4.0, 3, 7) - 0.5) + 0.006 * np.sin(
        x * 34.0 + 5.0 * np.sin(z * 5.0)
    )
    y = 0.024 + hill + creases * (1.0 - falls / HANGS) - falls
    white = (z < LONG[0] + TURNED)[..., None]
    colour = np.where(white, rgb("#efeae0"), rgb(prop.colour or "#5f7690"))
    rows, columns = x.shape
    i = (np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)).reshape(-1)
    ahead = i + columns
    triangles = np.concatenate([np.stack([i, ahead, ahead + 1], 1), np.stack([i, ahead + 1, i + 1], 1)])
    return surface(np.stack([x, y, z], -1).reshape(-1, 3), triangles, colour.reshape(-1, 3), "cloth")
