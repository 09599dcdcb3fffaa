#!/bin/bash
# drafthorse 2025.2.0 writes ZUGFeRD and Factur-X. Amounts are decimals of Python, some of which, of ordinary value, write
# themselves with an exponent: ten once it was normalized, nothing at eight places. Expected: plain digits, as the
# type of EN 16931's amounts (xs:decimal) asks. Seen: `1E+1`, `0E-8`, as Python writes them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check drafthorse==2025.2.0
seen=$("$folder/venv/bin/python" - <<'PYTHON'
import re
from decimal import Decimal
from importlib.metadata import version

from drafthorse.models.document import Document
from drafthorse.models.tradelines import LineItem

print("drafthorse", version("drafthorse"))
document, line = Document(), LineItem()
line.document.line_id = "1"
line.agreement.net.amount = Decimal("10.00").normalize()
line.delivery.billed_quantity = (Decimal("3"), "C62")
line.settlement.monetary_summation.total_amount = Decimal("0.00000000")
document.trade.items.add(line)
xml = document.serialize(schema=None).decode()
for name in ("ChargeAmount", "BilledQuantity", "LineTotalAmount"):
    print(name, *re.findall(rf"<ram:{name}[^>]*>([^<]*)<", xml))
PYTHON
)
echo "$seen"
diff <(echo "$seen") - <<'EXPECTED'
drafthorse 2025.2.0
ChargeAmount 1E+1
BilledQuantity 3
LineTotalAmount 0E-8
EXPECTED
