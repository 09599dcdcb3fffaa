"""The facts that hosts supply: people, and what can be bought."""

from typing import TYPE_CHECKING

from . import _facts
from ._facts import *
from ._types import facts as _types
from ._types.facts import *

if not TYPE_CHECKING:  # checkers follow the stars
    __all__ = [*_types.__all__, *_facts.__all__]
