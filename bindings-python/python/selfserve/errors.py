"""What can go wrong, as exceptions."""

from typing import TYPE_CHECKING

from . import _errors
from ._errors import *

if not TYPE_CHECKING:  # checkers follow the stars
    __all__ = [*_errors.__all__]
