"""What somebody asks for."""

from typing import TYPE_CHECKING

from ._types import commands as _types
from ._types.commands import *

if not TYPE_CHECKING:  # checkers follow the stars
    __all__ = [*_types.__all__]
