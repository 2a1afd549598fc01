"""Set props of the bible: furniture, and whatever else stands in a scene, with the prop's colour."""

from __future__ import annotations

from filmwright.bible import Prop
from filmwright.stage.mesh import Mesh
from filmwright.stage.props import furniture
from filmwright.stage.shapes import box
from filmwright.stage.surface import at, merge


def chair(prop: Prop) -> Mesh:
    """A wooden chair."""
    return furniture.chair(prop.colour or furniture.WOOD)


def stool(prop: Prop) -> Mesh:
    """A round stool."""
    return furniture.stool(prop.colour or furniture.WOOD)


def armchair(prop: Prop) -> Mesh:
    """An upholstered armchair."""
    return furniture.armchair(prop.colour or "#7d4b43")


def sofa(prop: Prop) -> Mesh:
    """A sofa for three."""
    return furniture.armchair(prop.colour or "#5f7468", 3)


def bench(prop: Prop) -> Mesh:
    """A park bench."""
    return furniture.bench(prop.colour or furniture.WOOD)


def table(prop: Prop) -> Mesh:
    """A wooden table."""
    return furniture.table(prop.colour or furniture.WOOD)


def desk(prop: Prop) -> Mesh:
    """A writing desk."""
    return furniture.desk(prop.colour or furniture.WOOD)


def bed(prop: Prop) -> Mesh:
    """A made bed; the colour is the cover's."""
    return furniture.bed(cover=prop.colour or "#5f7690")


def shelf(prop: Prop) -> Mesh:
    """A bookcase with books."""
    return furniture.shelf(prop.colour or furniture.WOOD)


def cabinet(prop: Prop) -> Mesh:
    """A cupboard."""
    return furniture.cabinet(prop.colour or furniture.WOOD, (0.9, 1.8, 0.5))


def stove(prop: Prop) -> Mesh:
    """A kitchen stove."""
    return furniture.stove(prop.colour or "#e6e2d8")


def sink(prop: Prop) -> Mesh:
    """A kitchen sink in its counter."""
    return furniture.sink(colour=prop.colour or "#d9d2c2")


def fridge(prop: Prop) -> Mesh:
    """A refrigerator."""
    return furniture.fridge(prop.colour or "#e9e6dd")


def clock(prop: Prop) -> Mesh:
    """A round clock that stands on two feet."""
    face = at(furniture.wall_clock(prop.colour or "#3a3b3d"), y=0.165)
    feet = [
        box((x - 0.012, 0, -0.02), (x + 0.012, 0.04, 0.05), prop.colour or "#3a3b3d", "metal") for x in (-0.07, 0.07)
    ]
    back = at(box((-0.14, -0.14, -0.01), (0.14, 0.14, 0.0), prop.colour or "#3a3b3d", "metal", 0.005), y=0.165)
    return merge([face, back, *feet])


def rug(prop: Prop) -> Mesh:
    """A patterned rug."""
    return furniture.rug(prop.colour or "#8a3f38")


def picture(prop: Prop) -> Mesh:
    """A framed picture that leans upright on y = 0."""
    return at(furniture.picture((0.6, 0.45), 3, prop.colour or furniture.DARK), y=0.26)
