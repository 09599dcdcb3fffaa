"""What a journal tells who looks into it."""

from typing import TYPE_CHECKING

from . import _journal, _records
from ._journal import *
from ._records import *
from ._types import records as _types
from ._types.records import *

if not TYPE_CHECKING:  # checkers follow the stars
    __all__ = [*_types.__all__, *_journal.__all__, *_records.__all__]
