#!/bin/bash
# PostgreSQL 16.2 (PyPI pgserver 0.1.4) with psycopg 3.3.9, read committed: two connections make the same schema, one at a time by an
# advisory lock. Expected: whoever waited for the lock sees in its next statement the schema that the other has committed. Seen:
# `to_regnamespace` still says that there is none, as it did before the wait, until some statement reads `pg_namespace`: then both
# say that it is there. Waiting for an advisory lock is no occasion for a connection to learn what others changed in the catalogs. So a
# guard by `to_regnamespace` before `CREATE SCHEMA` fails where a look into the catalog does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pgserver==0.1.4 'psycopg[binary]==3.3.9'
seen=$(FOLDER="$folder/data" "$folder/venv/bin/python" - <<'PYTHON'
import os
import threading
import time

import pgserver
import psycopg

server = pgserver.get_server(os.environ["FOLDER"])
address = server.get_uri()
by_name = "SELECT to_regnamespace('shop') IS NOT NULL"
by_catalog = "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'shop')"
with psycopg.connect(address) as first, psycopg.connect(address) as second:
    print("PostgreSQL", first.execute("SHOW server_version").fetchone()[0].split()[0])
    first.execute("SELECT pg_advisory_xact_lock(7)")

    def wait():
        print("before:", second.execute(by_name).fetchone()[0])
        second.commit()
        second.execute("SELECT pg_advisory_xact_lock(7)")
        print("after waiting:", second.execute(by_name).fetchone()[0])
        print("in the catalog:", second.execute(by_catalog).fetchone()[0])
        print("after that:", second.execute(by_name).fetchone()[0])

    waiting = threading.Thread(target=wait)
    waiting.start()
    time.sleep(1)
    first.execute("CREATE SCHEMA shop")
    first.commit()
    waiting.join()
server.cleanup()
PYTHON
)
echo "$seen"
diff <(echo "$seen") - <<'EXPECTED'
PostgreSQL 16.2
before: False
after waiting: False
in the catalog: True
after that: True
EXPECTED
