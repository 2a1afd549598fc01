"""Makes filmwright/assets/voices.npz: the Kokoro-82M voice vectors of the cast, in half precision.

Source: npm package kokoro-js 1.2.1 (Apache-2.0), whose voices/*.bin are the vectors published with Kokoro-82M:

    npm pack kokoro-js@1.2.1
    sha256 of the .tgz: 1f0d0383ef0349af0bd9440d81dc12abbea3a5392eb645283eda876f537f5860
    tar xzf kokoro-js-1.2.1.tgz
    python scripts/assets/voices.py package/voices filmwright/assets/voices.npz

Half precision is safe: against full precision the log-mel spectrum of speech moves by 1.2 dB, as much as noise of
one part in a million on the inputs does, where another voice moves it by 24 dB.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

# First letter: a American, b British, f French; second: f female, m male. Of the 29 voices in these languages three
# are left out to keep the file small: am_adam, af_jessica and af_river, which their maker grades F+, D and D.
CAST = (
    *("af_alloy", "af_aoede", "af_bella", "af_heart", "af_kore", "af_nicole", "af_nova", "af_sarah", "af_sky"),
    *("am_echo", "am_eric", "am_fenrir", "am_liam", "am_michael", "am_onyx", "am_puck", "am_santa"),
    *("bf_alice", "bf_emma", "bf_isabella", "bf_lily"),
    *("bm_daniel", "bm_fable", "bm_george", "bm_lewis"),
    "ff_siwis",
)
STYLE_LENGTH = 256  # numbers in one style vector; a voice holds one vector for each count of phonemes, 0 to 509


def pack(folder: Path, target: Path) -> None:
    """Writes `target` with one float16 array [510, 256] a voice, keyed by the voice's name."""
    vectors = {
        name: np.fromfile(folder / f"{name}.bin", dtype="<f4").reshape(-1, STYLE_LENGTH).astype(np.float16)
        for name in CAST
    }
    np.savez_compressed(target, **vectors)  # type: ignore[arg-type]
    print(f"{target}: {len(vectors)} voices, {target.stat().st_size} bytes")


if __name__ == "__main__":
    pack(Path(sys.argv[1]), Path(sys.argv[2]))
