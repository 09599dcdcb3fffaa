"""What comes of a command, and what the host must do."""

from typing import TYPE_CHECKING

from . import _execution, _quote
from ._execution import *
from ._quote import *
from ._types import outcomes as _types
from ._types.outcomes import *

if not TYPE_CHECKING:  # checkers follow the stars
    __all__ = [*_types.__all__, *_execution.__all__, *_quote.__all__]
