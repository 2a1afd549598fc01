"""Starts the worker: python -m filmwright.generators.local_diffusers"""

from __future__ import annotations

import sys

from filmwright.generators.local_diffusers.worker import main

if __name__ == "__main__":
    sys.exit(main())
