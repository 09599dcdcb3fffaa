"""The shapes of other tools."""

from typing import TYPE_CHECKING

from . import _interop
from ._interop import *
from ._types import interop as _types
from ._types.interop import *

if not TYPE_CHECKING:  # checkers follow the stars
    __all__ = [*_types.__all__, *_interop.__all__]
