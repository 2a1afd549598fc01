"""What holds for every test: no network, no model hub, the user's own folders untouched, and the same examples each run."""

from __future__ import annotations

import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# Set before numpy is imported: its threads fight with those of the tests beside this one, and lose a hundredfold.
for _variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "LP_NUM_THREADS"):
    os.environ.setdefault(_variable, "1")

# Examples are derived from the test itself, so that a failure on one machine is the same on another; no deadlines,
# because a busy machine is not a fault in the code.
settings.register_profile(
    "filmwright", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
settings.load_profile("filmwright")


# A home for this run (one for each worker), so that no test reads or writes the user's settings and caches; people and words
# once worked out are shared by the tests of a run, as they are by the films of a user.
_home = tempfile.TemporaryDirectory(prefix="filmwright-tests-")
for _variable in ("HOME", "USERPROFILE", "LOCALAPPDATA"):
    os.environ[_variable] = _home.name
for _variable in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "FILMWRIGHT_WEIGHTS"):
    os.environ.pop(_variable, None)
os.environ["HF_HUB_OFFLINE"] = "1"


@pytest.fixture
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for one test."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("HOME", "USERPROFILE", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home))
    return home


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Refuses connections that leave this machine: filmwright works offline, and its tests prove it."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        local = self.family not in (socket.AF_INET, socket.AF_INET6) or address[0] in ("127.0.0.1", "::1", "localhost")
        if not local:
            raise AssertionError(f"a test tried to reach {address}; tests work without a network")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)
    yield
