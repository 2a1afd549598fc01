"""Cars as numbers: the kinds, their proportions and what is theirs alone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Car:
    """A car in metres: z runs forward from its middle, heights from the road. `screen` is (foot z, top z) of the windscreen,
    `rear` (top z, foot z) of the rear window; `tall` heights of (nose, bonnet at the screen, roof, boot at the window, tail).
    """

    length: float = 4.5
    width: float = 1.8
    axles: tuple[float, float] = (1.38, -1.32)
    radius: float = 0.33
    low: float = 0.2
    tall: tuple[float, float, float, float, float] = (0.68, 0.96, 1.44, 1.02, 0.96)
    waist: float = 0.92
    screen: tuple[float, float] = (0.82, 0.12)
    rear: tuple[float, float] = (-1.15, -1.75)
    pillars: tuple[float, ...] = (-0.36,)
    colour: str = "#9aa0a6"
    roof: str = ""  # another colour of the roof
    rims: str = "alloy"
    blunt: float = 0.3  # how square the nose is in plan, 0..1
    tumble: float = 0.32  # how far the sides lean in over the waist
    style: str = ""  # taxi police ambulance van pickup jeep vintage limousine sport racing
    livery: str = ""
    seats: int = 4
    speed: float = 12.0
    open: bool = False


KINDS: dict[str, Car] = {
    "sedan": Car(),
    "hatchback": Car(length=3.95, width=1.72, axles=(1.25, -1.22), tall=(0.72, 0.99, 1.5, 1.0, 0.92), waist=0.95, screen=(0.84, 0.2),
                     rear=(-1.5, -1.82), pillars=(-0.42,)),
    "coupe": Car(length=4.4, width=1.84, tall=(0.64, 0.9, 1.34, 0.98, 0.9), waist=0.88, screen=(0.7, 0.0), rear=(-0.75, -1.75),
                 pillars=(), radius=0.34),
    "sports car": Car(length=4.35, width=1.92, axles=(1.3, -1.3), low=0.13, tall=(0.5, 0.76, 1.17, 0.9, 0.84), waist=0.78,
                      screen=(0.72, -0.12), rear=(-0.62, -1.62), pillars=(), radius=0.34, colour="#b3121a", style="sport", tumble=0.42,
                      blunt=0.12, speed=20.0),
    "racing car": Car(length=4.4, width=1.94, axles=(1.35, -1.3), low=0.1, tall=(0.46, 0.7, 1.1, 0.86, 0.84), waist=0.74,
                      screen=(0.7, -0.1), rear=(-0.6, -1.5), pillars=(), radius=0.34, colour="#1c56b8", style="racing", tumble=0.42,
                      blunt=0.1, speed=26.0, livery="7"),
    "suv": Car(length=4.7, width=1.92, axles=(1.42, -1.4), radius=0.38, low=0.28, tall=(0.9, 1.14, 1.74, 1.2, 1.08), waist=1.1,
               screen=(0.95, 0.34), rear=(-1.95, -2.2), pillars=(-0.3, -1.2), colour="#3d4a50", tumble=0.24, blunt=0.5),
    "van": Car(length=5.2, width=2.0, axles=(1.75, -1.6), radius=0.35, low=0.24, tall=(0.9, 1.2, 2.25, 2.2, 2.15), waist=1.15,
               screen=(2.05, 1.3), rear=(-2.45, -2.55), pillars=(0.62,), colour="#e3e4e2", style="van", tumble=0.1, blunt=0.62),
    "minivan": Car(length=4.8, width=1.92, axles=(1.5, -1.45), radius=0.34, tall=(0.82, 1.12, 1.74, 1.2, 1.05), waist=1.04,
                   screen=(1.35, 0.45), rear=(-2.0, -2.25), pillars=(-0.25, -1.2), tumble=0.2, colour="#5f7484"),
    "camper van": Car(length=4.5, width=1.78, axles=(1.35, -1.15), radius=0.33, tall=(1.0, 1.12, 1.95, 1.3, 1.1), waist=1.12,
                      screen=(2.0, 1.72), rear=(-1.95, -2.12), pillars=(0.82, 0.0, -0.85), colour="#4d9aa0", roof="#efe9da", tumble=0.12,
                      blunt=0.35, rims="steel", style="camper"),
    "taxi": Car(colour="#e8b021", style="taxi"),
    "police car": Car(colour="#f0f1f2", style="police", tall=(0.7, 0.97, 1.46, 1.03, 0.97)),
    "ambulance": Car(length=5.6, width=2.05, axles=(1.85, -1.7), radius=0.36, low=0.26, tall=(0.95, 1.25, 2.45, 2.42, 2.4), waist=1.2,
                     screen=(2.2, 1.45), rear=(-2.68, -2.76), pillars=(0.75,), colour="#f2f2ee", style="ambulance", tumble=0.06,
                     blunt=0.62),
    "pickup truck": Car(length=5.3, width=1.92, axles=(1.68, -1.55), radius=0.39, low=0.34, tall=(0.98, 1.16, 1.78, 1.12, 1.1),
                        waist=1.12, screen=(1.0, 0.42), rear=(-0.62, -0.78), pillars=(-0.1,), colour="#8a3a2c", style="pickup",
                        tumble=0.22, blunt=0.55),
    "jeep": Car(length=3.9, width=1.66, axles=(1.2, -1.15), radius=0.39, low=0.36, tall=(0.98, 1.02, 1.72, 1.02, 1.0), waist=1.0,
                screen=(0.56, 0.46), rear=(-1.6, -1.66), pillars=(), colour="#4f5838", style="jeep", tumble=0.06, blunt=0.75, open=True,
                rims="steel", seats=2),
    "convertible": Car(length=4.4, width=1.8, tall=(0.66, 0.92, 1.3, 0.98, 0.92), waist=0.9, screen=(0.66, 0.2), rear=(-0.9, -1.2),
                       pillars=(), colour="#b8232b", open=True, seats=4, style="convertible"),
    "limousine": Car(length=7.4, width=1.86, axles=(2.8, -2.6), tall=(0.72, 0.98, 1.46, 1.04, 0.98), screen=(2.2, 1.52),
                     rear=(-2.65, -3.2), pillars=(1.0, 0.1, -0.9, -1.8), colour="#121315", style="limousine"),
    "vintage car": Car(length=4.2, width=1.62, axles=(1.42, -1.3), radius=0.37, low=0.34, tall=(1.02, 1.08, 1.78, 1.3, 0.95),
                       waist=1.08, screen=(0.42, 0.34), rear=(-1.35, -1.5), pillars=(-0.5,), colour="#5b1f24", style="vintage",
                       tumble=0.1, blunt=0.85, rims="wood"),
    "classic car": Car(length=5.0, width=1.96, axles=(1.5, -1.5), tall=(0.86, 0.98, 1.46, 1.02, 1.0), waist=0.94, screen=(0.72, 0.16),
                       rear=(-1.05, -1.7), pillars=(-0.4,), colour="#3fa39b", roof="#ece7d8", rims="steel", style="chrome", blunt=0.7),
}  # fmt: skip
