"""What people read, in their language."""

from typing import TYPE_CHECKING

from . import _labels, _messages
from ._labels import *
from ._messages import *

if not TYPE_CHECKING:  # checkers follow the stars
    __all__ = [*_labels.__all__, *_messages.__all__]
