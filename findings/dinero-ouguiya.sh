#!/bin/bash
# dinero.js 2.0.2: ISO 4217 counts the Mauritanian ouguiya (MRU) and the Malagasy ariary (MGA) with two decimals, and payment
# providers report amounts so: 700 is seven. Expected: the library's own currency objects fit amounts of providers. Seen: they
# count fifths, of which 700 are 140; `toDecimal`, which writes every other currency, refuses them, so a price list breaks at one row.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund dinero.js@2.0.2
cat >run.mjs <<'NODE'
import { readFileSync } from "node:fs";
import { dinero, toDecimal, toUnits, EUR, MRU, MGA } from "dinero.js";

const { version } = JSON.parse(readFileSync("node_modules/dinero.js/package.json", "utf8"));
console.log("dinero.js", version);
for (const currency of [EUR, MRU, MGA]) {
  const price = dinero({ amount: 700, currency });
  let decimal;
  try {
    decimal = toDecimal(price);
  } catch (error) {
    decimal = error.message;
  }
  console.log(currency.code, JSON.stringify(toUnits(price)), decimal);
}
NODE
seen=$(node run.mjs)
echo "$seen"
diff <(echo "$seen") - <<'EXPECTED'
dinero.js 2.0.2
EUR [7,0] 7.00
MRU [140,0] [Dinero.js] Currency is not decimal.
MGA [140,0] [Dinero.js] Currency is not decimal.
EXPECTED
