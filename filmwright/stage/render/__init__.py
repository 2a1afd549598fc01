"""Pictures of the stage: a snapshot and a view go in, pixels and control passes come out. No OpenGL object leaves this package."""

from filmwright.stage.render.pipeline import PASSES, Picture, Pipeline
from filmwright.stage.render.quality import DRAFT, FINE, MASTER, QUALITIES, Quality, quality

__all__ = ["DRAFT", "FINE", "MASTER", "PASSES", "QUALITIES", "Picture", "Pipeline", "Quality", "quality"]
