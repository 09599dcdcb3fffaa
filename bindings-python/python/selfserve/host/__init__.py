"""From the library to a running shop: stores, the loop around them, timers and an outbox.

`Host` runs any number of organizations on one `Store`, in any number of threads and processes:
`Memory` for tests, `Sqlite` for the processes of one machine, and whatever keeps the contract
(`selfserve.host.conformance` asks). `AsyncHost` is the same for asyncio. Hosts in other languages
share the tables, and so one database.
"""

from ._awaited import *
from ._batch import *
from ._clock import *
from ._effects import *
from ._errors import *
from ._host import *
from ._limits import *
from ._memory import *
from ._shop import *
from ._sqlite import *
from ._store import *
from ._timers import *
