"""Invoices as they are handed to people, and as rows."""

from typing import TYPE_CHECKING

from . import _documents
from ._documents import *
from ._types import documents as _types
from ._types.documents import *

if not TYPE_CHECKING:  # checkers follow the stars
    __all__ = [*_types.__all__, *_documents.__all__]
