"""What somebody sees."""

from typing import TYPE_CHECKING

from ._types import views as _types
from ._types.views import *

if not TYPE_CHECKING:  # checkers follow the stars
    __all__ = [*_types.__all__]
