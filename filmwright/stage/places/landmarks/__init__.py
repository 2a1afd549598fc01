"""Landmarks, a kind a file; `LANDMARKS` names them all."""

from __future__ import annotations

from filmwright.stage.places.landmarks import (
    arches,
    castles,
    fair,
    monuments,
    palaces,
    rural,
    towers,
    viaduct,
    walls,
    works,
)
from filmwright.stage.places.landmarks.landmark import Landmark, Turning

__all__ = ["LANDMARKS", "Landmark", "Turning"]

LANDMARKS: dict[str, Landmark] = {
    "castle": Landmark(castles.castle, (28, 22), 32, 62),
    "tower": Landmark(castles.tower, (5, 5), 21, 30),
    "lattice tower": Landmark(towers.lattice_tower, (20, 20), 94, 105, "paving"),
    "clock tower": Landmark(towers.clock_tower, (5, 5), 42, 46, "paving", "city"),
    "skyscraper": Landmark(towers.skyscraper, (16, 16), 140, 120, "asphalt", "city"),
    "pagoda": Landmark(towers.pagoda, (9, 9), 32, 36, "gravel"),
    "obelisk": Landmark(towers.obelisk, (5, 5), 26, 32, "paving", "city"),
    "lighthouse": Landmark(towers.lighthouse, (11, 4), 21, 32),
    "water tower": Landmark(towers.water_tower, (6, 6), 24, 32),
    "triumphal arch": Landmark(arches.triumphal_arch, (16, 8), 31, 46, "paving", "city"),
    "bridge": Landmark(arches.stone_bridge, (46, 5), 10, 48, "water"),
    "suspension bridge": Landmark(arches.suspension_bridge, (210, 13), 62, 150, "water"),
    "aqueduct": Landmark(arches.aqueduct, (50, 3), 21, 48, "sand"),
    "viaduct": Landmark(viaduct.viaduct, (78, 3), 22, 74, "grass", "trees", hills=viaduct.valley),
    "torii": Landmark(arches.torii, (6, 1), 9, 18, "gravel", lamps=0.3),
    "colonnade": Landmark(arches.colonnade, (19, 12), 20, 38, "gravel"),
    "palace": Landmark(palaces.palace, (49, 14), 40, 78, "gravel"),
    "mansion": Landmark(palaces.mansion, (18, 12), 16, 36, "grass"),
    "mausoleum": Landmark(palaces.mausoleum, (30, 30), 58, 92, "paving", ""),
    "cathedral": Landmark(palaces.cathedral, (16, 16), 52, 62, "paving", "city"),
    "college": Landmark(palaces.college, (43, 26), 26, 58, "grass"),
    "great wall": Landmark(walls.great_wall, (84, 40), 52, 120, "grass", "", hills=walls.ridge),
    "barn": Landmark(rural.barn, (14, 13), 13, 30),
    "windmill": Landmark(rural.windmill, (6, 6), 28, 38, "grass", "trees", rural.windmill_sails),
    "wind turbine": Landmark(rural.wind_turbine, (3, 4), 88, 90, "grass", "", rural.turbine_rotor),
    "carousel": Landmark(fair.carousel, (7, 7), 10, 19, "paving", "trees", fair.carousel_horses, lamps=0.3),
    "great wheel": Landmark(fair.great_wheel, (9, 5), 46, 52, "paving", "trees", fair.wheel_turning, lamps=0.3),
    "fairground": Landmark(fair.fairground, (32, 20), 46, 58, "paving", "trees", fair.wheel_turning, lamps=0.3),
    "pyramids": Landmark(monuments.pyramids, (120, 60), 64, 130, "sand", ""),
    "statue": Landmark(monuments.statue, (10, 10), 48, 52, "paving", ""),
    "stone ring": Landmark(monuments.stone_ring, (16, 16), 7, 30),
    "phone booth": Landmark(monuments.phone_booth, (0.6, 0.6), 2.6, 5.5, "paving", "city", None, 1.2),
    "fountain": Landmark(monuments.great_fountain, (7.5, 7.5), 5, 17, "paving"),
    "building site": Landmark(works.building_site, (16, 12), 44, 46, "soil", "city", works.crane_jib),
    "factory": Landmark(works.factory, (52, 22), 44, 62, "asphalt", ""),
    "filling station": Landmark(works.filling_station, (10, 12), 9, 22, "asphalt", lamps=0.3),
    "scrapyard": Landmark(works.scrapyard, (24, 12), 10, 22, "soil", ""),
}
