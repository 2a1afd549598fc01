"""Faithful fakes of the vendors' protocols, on this machine: for tests of filmwright, and of programs that drive it.

    with FakeOpenAIVideos(Fault("429", retry_after=0.1), Fault("truncate", at="fetch")) as fake:
        os.environ["OPENAI_BASE_URL"] = fake.url
        ...                       # film with --generator openai_videos; the vendor's real SDK talks to the fake
        assert len(fake.jobs) == 1 and len(fake.paid) == 1

A fake answers with small real films of the size and length that was asked for, and fails as it is told, in the order it is told.
"""

from __future__ import annotations

from filmwright.testing.comfyui import FakeComfyUI
from filmwright.testing.fal import FakeFal
from filmwright.testing.language import FakeAnthropic, FakeGemini, FakeOllama, FakeOpenAI
from filmwright.testing.omni import FakeOmni
from filmwright.testing.openai_videos import FakeOpenAIVideos
from filmwright.testing.server import Fault, Job, Seen, Vendor
from filmwright.testing.veo import FakeVeo

__all__ = [
    "FakeAnthropic", "FakeComfyUI", "FakeFal", "FakeGemini", "FakeOllama", "FakeOmni", "FakeOpenAI", "FakeOpenAIVideos", "FakeVeo", "Fault",
    "Job", "Seen", "Vendor",
]  # fmt: skip
