"""Why something is refused."""

from typing import TYPE_CHECKING

from ._types import denials as _types
from ._types.denials import *

if not TYPE_CHECKING:  # checkers follow the stars
    __all__ = [*_types.__all__]
