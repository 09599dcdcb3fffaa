"""The checkers are checked: what is right is green, and every fault turns its checker red."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .checking import findings
from .finding import Format

SAMPLES = Path(__file__).with_name("samples")
PEPPOL, CII, ITALY = Format.PEPPOL, Format.FACTUR_X, Format.FATTURA_PA
# Of which sample each format is made, and what makes it so.
GERMAN = ":2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0<"
MADE = {
    Format.XRECHNUNG_UBL: (PEPPOL, ":2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0<"),
    Format.XRECHNUNG_CII: (CII, ":2017<"),
}


def sample(name: str, of: Format) -> str:
    """Read a sample that is right."""
    source, replaced = MADE.get(of, (of, GERMAN))
    text = (SAMPLES / f"{name}.{source}.xml").read_text()
    return text.replace(replaced, GERMAN) if of in MADE else text


def found(text: str, name: str, of: Format) -> set[str]:
    """Say which checker finds what."""
    document, seller = (
        json.loads((SAMPLES / f"{file}.json").read_bytes()) for file in (name, "seller")
    )
    found = findings(text.encode(), of, (document, seller))
    return {f"{one.checker} {one.rule}" for one in found}


@pytest.mark.parametrize("of", Format)
@pytest.mark.parametrize("name", ["invoice", "credit-note"])
def test_what_is_right_is_green(name: str, of: Format) -> None:
    """Nothing is found in a sample that is right."""
    assert found(sample(name, of), name, of) == set()


OF_ANOTHER_RATE = {
    "document BT-152 of line 1",
    "document BT-152 of line 2",
    "document BT-116 of 0 %",
    "document BT-116 of 22 %",
    "document BT-117 of 22 %",
    "document total",
}

# All signs of a credit note in UBL, as if they had not been turned.
POSITIVE = ["26.20", "21.17", "4.66", "25.83", "10.00", "15.82"]
TURNED = [
    *((f'currencyID="EUR">{amount}<', f'currencyID="EUR">-{amount}<') for amount in POSITIVE),
    *(
        (f'currencyID="EUR">-{amount}<', f'currencyID="EUR">{amount}<')
        for amount in ("5.03", "0.01")
    ),
    ('"C62">2<', '"C62">-2<'),
    ('"C62">-1<', '"C62">1<'),
]

# A fault: its sample, its format, what is replaced by what, and who has to see it.
Fault = tuple[str, Format, list[tuple[str, str]], set[str]]
FAULTS: dict[str, Fault] = {
    "a prorated price rounded to cents, which German rules let pass": (
        "invoice",
        Format.XRECHNUNG_UBL,
        [(">10.044<", ">10.04<")],
        {"reader BT-131"},
    ),
    "a prorated price rounded to euros": (
        "invoice",
        Format.XRECHNUNG_CII,
        [(">10.044<", ">10<")],
        {"rules PEPPOL-EN16931-R120", "reader BT-131"},
    ),
    "a prorated price rounded to cents in Italy": (
        "invoice",
        ITALY,
        [(">10.044<", ">10.04<")],
        {"sdi 00423", "reader BT-131"},
    ),
    "elements that change places": (
        "invoice",
        PEPPOL,
        [
            ("<cbc:IssueDate>2026-12-01</cbc:IssueDate>\n", ""),
            (
                "<cbc:ID>2026-000007<",
                "<cbc:IssueDate>2026-12-01</cbc:IssueDate><cbc:ID>2026-000007<",
            ),
        ],
        {"xsd schema"},
    ),
    "a tax off by 1.00": (
        "invoice",
        PEPPOL,
        [(">16.75<", ">17.75<"), (">92.89<", ">93.89<"), (">82.90<", ">83.90<")],
        {
            "rules BR-S-09",
            "rules BR-CO-17",
            "reader BT-117",
            "document BT-117 of 22 %",
            "document total",
            "document BT-115",
        },
    ),
    "a tax off by 0.99, which EN 16931 lets pass": (
        "invoice",
        PEPPOL,
        [(">16.75<", ">17.74<"), (">92.89<", ">93.88<"), (">82.90<", ">83.89<")],
        {"reader BT-117", "document BT-117 of 22 %", "document total", "document BT-115"},
    ),
    "a tax off by 0.02, which SdI does not let pass": (
        "invoice",
        ITALY,
        [(">16.75<", ">16.77<"), (">92.90<", ">92.92<"), (">82.90<", ">82.92<")],
        {
            "sdi 00421",
            "reader BT-117",
            "document BT-117 of 22 %",
            "document total",
            "document BT-115",
        },
    ),
    "a base off by 0.99": (
        "invoice",
        PEPPOL,
        [('TaxableAmount currencyID="EUR">76.14<', 'TaxableAmount currencyID="EUR">77.13<')],
        {"reader BT-116", "reader BT-117", "document BT-116 of 22 %"},
    ),
    "a base off by 0.99 in Italy": (
        "invoice",
        ITALY,
        [("<ImponibileImporto>76.14<", "<ImponibileImporto>75.15<")],
        {"sdi 00421", "reader BT-116", "reader BT-117", "document BT-116 of 22 %"},
    ),
    "a period that ends a day late": (
        "invoice",
        PEPPOL,
        [("<cbc:EndDate>2026-12-31<", "<cbc:EndDate>2027-01-01<")],
        {"document BT-135 of line 2"},
    ),
    "a period of no days": (
        "credit-note",
        ITALY,
        [(">2026-12-19<", ">2026-12-10<")],
        {"document BT-135 of line 2"},
    ),
    "the VAT id of somebody else": (
        "invoice",
        CII,
        [('"VA">IT02345670158<', '"VA">IT01234560017<')],
        {"document BT-48"},
    ),
    "a rounding that is lost": (
        "invoice",
        CII,
        [("<ram:RoundingAmount>0.01</ram:RoundingAmount>", ""), (">82.90<", ">82.89<")],
        {"document BT-114", "document total", "document BT-115"},
    ),
    "credits that are not said to be applied": (
        "invoice",
        PEPPOL,
        [
            ('PrepaidAmount currencyID="EUR">10.00<', 'PrepaidAmount currencyID="EUR">0.00<'),
            (">82.90<", ">92.90<"),
        ],
        {"document BT-113", "document BT-115"},
    ),
    "zero with a sign": (
        "invoice",
        PEPPOL,
        [(">0.00<", ">-0.00<")],
        {"reader -0"},
    ),
    "a negative price": (
        "invoice",
        PEPPOL,
        [(">6.69<", ">-6.69<"), (">-2<", ">2<")],
        {"rules BR-27", "reader BT-146", "document BT-129 of line 3"},
    ),
    "0 % without a word why": (
        "credit-note",
        ITALY,
        [
            ("<AliquotaIVA>22.00<", "<AliquotaIVA>0.00<"),
            (">4.66<", ">0.00<"),
            (">25.82<", ">21.16<"),
        ],
        {"sdi 00400", "sdi 00429", *OF_ANOTHER_RATE},
    ),
    "a word why at 22 %": (
        "credit-note",
        ITALY,
        [("22.00</AliquotaIVA>", "22.00</AliquotaIVA><Natura>N2.1</Natura>")],
        {
            "sdi 00401",
            "sdi 00430",
            "reader BT-152",
            "document BT-151 of line 1",
            "document BT-151 of line 2",
        },
    ),
    "a credit note of negative amounts, which EN 16931 lets pass": (
        "credit-note",
        PEPPOL,
        TURNED,
        {
            "reader BT-3",
            "document BT-106",
            "document BT-113",
            "document BT-114",
            "document BT-115",
            "document BT-116 of 22 %",
            "document BT-117 of 22 %",
            "document total",
            *(f"document BT-{term} of line {line}" for term in (129, 131) for line in (1, 2)),
        },
    ),
    "a street of 61 characters": (
        "invoice",
        ITALY,
        [("Via Roma 1", "Via Roma 1" + " bis" * 13)],
        {"xsd schema"},
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_turns_its_checker_red(fault: str) -> None:
    """Every fault is seen by whoever has to see it."""
    name, of, replaced, seen = FAULTS[fault]
    text = sample(name, of)
    for right, wrong in replaced:
        assert right in text
        text = text.replace(right, wrong)
    assert found(text, name, of) == seen
