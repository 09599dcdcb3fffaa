"""A store in PostgreSQL, by `psycopg` 3: any number of machines share it.

It needs the extra `selfserve[postgres]`. The tables are those of hosts in other languages.
"""

from ._store import *
