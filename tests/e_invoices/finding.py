"""What a checker finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    """A format of e-invoices, by its name in the library."""

    PEPPOL = "peppol"
    XRECHNUNG_UBL = "xrechnung_ubl"
    XRECHNUNG_CII = "xrechnung_cii"
    FACTUR_X = "factur_x"
    FATTURA_PA = "fattura_pa"


@dataclass(frozen=True)
class Finding:
    """Something wrong in an e-invoice, or, of official rules, something worth a warning."""

    # Who found it: `xsd`, `rules`, `reader`, `document`, `sdi`.
    checker: str
    # The rule's id, or the term that is wrong.
    rule: str
    text: str
    is_warning: bool = False

    def __str__(self) -> str:
        """`rules BR-CO-15: …`."""
        return f"{self.checker} {self.rule}: {self.text}"
