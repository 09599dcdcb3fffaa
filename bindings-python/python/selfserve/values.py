"""What everything else is made of: ids, money, settings, lines; and the JSON of any value."""

from typing import TYPE_CHECKING

from . import _json
from ._json import *
from ._types import values as _types
from ._types.values import *

if not TYPE_CHECKING:  # checkers follow the stars
    __all__ = [*_types.__all__, *_json.__all__]
