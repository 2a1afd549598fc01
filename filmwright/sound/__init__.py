"""Everything heard: voices, effects made by recipe, a score composed to the cut, and the mix of them all.

Samples are float32 at RATE, (n,) for one channel or (n, 2) for left and right.
"""

RATE = 48_000  # samples per second everywhere but inside the voice model
