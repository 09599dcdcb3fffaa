"""Checks the e-invoices of one document after the other."""

from __future__ import annotations

import re
from pathlib import Path
from time import perf_counter

from .arithmetic import arithmetic_findings
from .document import Json, document_findings, is_exact
from .finding import Finding, Format
from .folder import SELLER, Checked, document, e_invoice, is_expected, refusal
from .reader import read
from .sdi import sdi_findings
from .tree import MissingError, name, parse

# Some official rules add in floating point, and miss cents of amounts as large as nobody's.
BEYOND_FLOATS = re.compile(rb">-?\d{13,}\.")
# What a document of a shape has more of changes no shape.
SHAPES: set[tuple[Format, int]] = set()


def check(folder: Path, names: list[str], share: int) -> dict[Format, Checked]:
    """Check documents: by official rules one in so many, and every shape that is new."""
    checked = {of: Checked() for of in Format}
    seller = document(folder, SELLER)
    for place, of_name in enumerate(names):
        meant = document(folder, of_name)
        for of, result in checked.items():
            began = perf_counter()
            xml = e_invoice(folder, of_name, of)
            if xml is not None:
                is_asked = is_new_shape(xml, of) or place % share == 0
                found = findings(xml, of, (meant, seller), is_asked)
                result.documents += 1
                result.ruled += is_asked
                result.warnings += sum(of.is_warning for of in found)
                result.findings += [(f"{of_name}.{of}.xml", one) for one in found]
            else:
                _refused(folder, of_name, of, result)
            result.seconds += perf_counter() - began
    return checked


def findings(
    xml: bytes, of: Format, told: tuple[Json, Json], with_rules: bool = True
) -> list[Finding]:
    """Say what is wrong with an e-invoice of a document, and of who sells."""
    from .official import rule_findings, schema_findings

    found = schema_findings(xml, of)
    if found:
        # What is no document of the format is read no further.
        return found
    if with_rules and not BEYOND_FLOATS.search(xml):
        found += rule_findings(xml, of)
    if of is Format.FATTURA_PA:
        found += sdi_findings(xml)
    try:
        invoice = read(xml, of)
    except MissingError as error:
        return [*found, Finding("reader", "missing", str(error))]
    found += arithmetic_findings(invoice, xml, is_exact(told[0]))
    return found + document_findings(invoice, *told, of)


def is_new_shape(xml: bytes, of: Format) -> bool:
    """Whether none with the same elements, codes and signs was seen yet in this process."""
    seen: set[tuple[str, str]] = set()
    for element in parse(xml).iter():
        text = (element.text or "").strip()
        is_code = name(element).endswith("Code") or name(element) in {"Natura", "TipoDocumento"}
        seen.add((name(element), text if is_code else "-" if text.startswith("-") else ""))
    shape = of, hash(frozenset(seen))
    is_new = shape not in SHAPES
    SHAPES.add(shape)
    return is_new


def _refused(folder: Path, of_name: str, of: Format, result: Checked) -> None:
    refused = refusal(folder, of_name, of)
    if refused is None:
        return
    result.refusals[refused] = result.refusals.get(refused, 0) + 1
    if not is_expected(of_name, of, *refused):
        found = Finding("refusal", " ".join(refused), "not in expected-refusals.txt")
        result.findings.append((f"{of_name}.{of}.refused.json", found))
