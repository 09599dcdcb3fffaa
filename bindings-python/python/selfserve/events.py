"""What happened, as the journal has it."""

from typing import TYPE_CHECKING

from ._types import events as _types
from ._types.events import *

if not TYPE_CHECKING:  # checkers follow the stars
    __all__ = [*_types.__all__]
