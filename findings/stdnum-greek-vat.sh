#!/bin/bash
# python-stdnum 2.2: `stdnum.eu.vat` takes the ISO code `GR` for a Greek VAT number as well as the prefix `EL` that the EU writes
# for it. Expected: `compact`, "the minimal representation", gives one of the two. Seen: each stays what it was. Whoever
# compares compact forms takes one buyer for two, and an e-invoice (EN 16931, BT-48) gets a prefix that the EU does not use.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-stdnum==2.2
seen=$("$folder/venv/bin/python" - <<'PYTHON'
import stdnum
from stdnum.eu import vat

print("python-stdnum", stdnum.__version__)
for text in ("EL 094259216", "GR 094259216"):
    print(text, "valid" if vat.is_valid(text) else "not valid", vat.compact(text), vat.validate(text))
PYTHON
)
echo "$seen"
diff <(echo "$seen") - <<'EXPECTED'
python-stdnum 2.2
EL 094259216 valid EL094259216 EL094259216
GR 094259216 valid GR094259216 GR094259216
EXPECTED
