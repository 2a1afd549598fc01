"""Names for arrays, so that signatures stay short; shapes and units are given in docstrings."""

from typing import Any, TypeAlias

from numpy.typing import NDArray

Array: TypeAlias = NDArray[Any]
