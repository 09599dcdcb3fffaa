"""Self-service purchase as an embeddable library: policy, licenses, exact billing, one journal.

Create an `Organization` over a `Catalog` and a `Directory`, give it commands, and append what it
records to your journal. Commands, events and refusals are typed, immutable data.
"""

from ._documents import *
from ._errors import *
from ._execution import *
from ._facts import *
from ._interop import *
from ._invalid_input import *
from ._journal import *
from ._json import *
from ._labels import *
from ._messages import *
from ._organization import *
from ._quote import *
from ._records import *
from ._types import *
