"""Self-service purchase as an embeddable library: policy, licenses, exact billing, one journal.

Create an `Organization` over a `Catalog` and a `Directory`, give it commands, and append what it
records to your journal. Commands, events and refusals are typed, immutable data.
"""

from typing import TYPE_CHECKING

from . import (
    _native,
    _organization,
    commands,
    denials,
    documents,
    errors,
    events,
    facts,
    interop,
    messages,
    outcomes,
    records,
    values,
    views,
)
from ._organization import *
from .commands import *
from .denials import *
from .documents import *
from .errors import *
from .events import *
from .facts import *
from .interop import *
from .messages import *
from .outcomes import *
from .records import *
from .values import *
from .views import *

__version__ = _native.VERSION

if not TYPE_CHECKING:  # checkers follow the stars
    __all__ = [
        "__version__",
        *_organization.__all__,
        *commands.__all__,
        *denials.__all__,
        *documents.__all__,
        *errors.__all__,
        *events.__all__,
        *facts.__all__,
        *interop.__all__,
        *messages.__all__,
        *outcomes.__all__,
        *records.__all__,
        *values.__all__,
        *views.__all__,
    ]
