"""SdI's checks of a FatturaPA, by the codes that it answers with, and the limits of its fields."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from .finding import Finding
from .tree import Element, all_of, amount, amount_or_none, needed, parse, text

CENT = Decimal("0.01")
EURO = Decimal(1)
MOST_BYTES = 5_000_000
# What SdI has taken no more since 2021: they have parts.
WITH_PARTS = {"N2", "N3", "N6"}
HEAD = "FatturaElettronicaHeader"
BODY = "FatturaElettronicaBody"
GENERAL = f"{BODY}/DatiGenerali/DatiGeneraliDocumento"
LINE = f"{BODY}/DatiBeniServizi/DettaglioLinee"
# What a field looks like, where the XSD says less, or nothing of Latin-1.
MONEY = r"-?\d{1,11}\.\d{2}"
PRICE = r"-?\d{1,11}\.\d{2,8}"
FIELDS = {
    f"{GENERAL}/Numero": r".{1,20}",
    f"{GENERAL}/ImportoTotaleDocumento": MONEY,
    f"{GENERAL}/Arrotondamento": MONEY,
    f"{BODY}/DatiGenerali/DatiOrdineAcquisto/IdDocumento": r".{1,20}",
    f"{BODY}/DatiGenerali/DatiFattureCollegate/IdDocumento": r".{1,20}",
    f"{LINE}/Descrizione": r".{1,1000}",
    f"{LINE}/Quantita": r"\d{1,12}\.\d{2,8}",
    f"{LINE}/PrezzoUnitario": PRICE,
    f"{LINE}/PrezzoTotale": PRICE,
    f"{LINE}/AliquotaIVA": r"\d{1,3}\.\d{2}",
    f"{BODY}/DatiBeniServizi/DatiRiepilogo/AliquotaIVA": r"\d{1,3}\.\d{2}",
    f"{BODY}/DatiBeniServizi/DatiRiepilogo/ImponibileImporto": MONEY,
    f"{BODY}/DatiBeniServizi/DatiRiepilogo/Imposta": MONEY,
    f"{BODY}/DatiPagamento/DettaglioPagamento/ImportoPagamento": MONEY,
} | {
    f"{HEAD}/{party}/{field}": form
    for party in ("CedentePrestatore", "CessionarioCommittente")
    for field, form in {
        "DatiAnagrafici/Anagrafica/Denominazione": r".{1,80}",
        "DatiAnagrafici/Anagrafica/Nome": r".{1,60}",
        "DatiAnagrafici/Anagrafica/Cognome": r".{1,60}",
        "DatiAnagrafici/CodiceFiscale": r"[A-Z0-9]{11,16}",
        "Sede/Indirizzo": r".{1,60}",
        "Sede/CAP": r"\d{5}",
        "Sede/Comune": r".{1,60}",
        "Sede/Provincia": r"[A-Z]{2}",
        "Sede/Nazione": r"[A-Z]{2}",
    }.items()
}


def sdi_findings(xml: bytes) -> list[Finding]:
    """Say what SdI would refuse."""
    root = parse(xml)
    found = [*_size(xml), *_fields(root), *_characters(root), *_parties(root), *_general(root)]
    found += [*_lines(root), *_summaries(root)]
    return [Finding("sdi", code, said) for code, said in found]


Found = Iterator[tuple[str, str]]


def _size(xml: bytes) -> Found:
    if len(xml) > MOST_BYTES:
        yield "00003", f"{len(xml)} bytes"


def _fields(root: Element) -> Found:
    for path, form in FIELDS.items():
        for element in all_of(root, path):
            if not re.fullmatch(form, element.text or ""):
                yield path.rpartition("/")[2], f"{element.text!r} is not of the form {form}"


def _characters(root: Element) -> Found:
    for element in root.iter():
        for character in (element.text or "").strip():
            if ord(character) > 0xFF or ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0:
                yield "Latin-1", f"{character!r} in {element.tag}"


def _parties(root: Element) -> Found:
    buyer = f"{HEAD}/CessionarioCommittente/DatiAnagrafici"
    if not text(root, f"{buyer}/IdFiscaleIVA/IdCodice") and not text(
        root, f"{buyer}/CodiceFiscale"
    ):
        yield "00417", "the buyer has neither a VAT id nor a fiscal code"
    form = needed(root, f"{HEAD}/DatiTrasmissione/FormatoTrasmissione")
    recipient = needed(root, f"{HEAD}/DatiTrasmissione/CodiceDestinatario")
    if len(recipient) != (6 if form == "FPA12" else 7):
        yield "00427", f"{form} to {recipient}"
    if text(root, f"{HEAD}/DatiTrasmissione/PECDestinatario") and recipient != "0000000":
        yield "00426", "a certified e-mail beside a recipient's code"
    if form != root.get("versione"):
        yield "00428", f"{form} in {root.get('versione')}"
    if text(root, f"{HEAD}/CessionarioCommittente/Sede/Nazione") == "IT" and recipient == "XXXXXXX":
        yield "00313", "XXXXXXX is for a buyer abroad"


def _general(root: Element) -> Found:
    if not re.search(r"\d", needed(root, f"{GENERAL}/Numero")):
        yield "00425", "a number without a digit"
    day = needed(root, f"{GENERAL}/Data")
    for credited in all_of(root, f"{BODY}/DatiGenerali/DatiFattureCollegate/Data"):
        if (credited.text or "") > day:
            yield "00418", f"of {day}, and credits an invoice of {credited.text}"


def _lines(root: Element) -> Found:
    summaries = {_rate(of) for of in all_of(root, f"{BODY}/DatiBeniServizi/DatiRiepilogo")}
    for line in all_of(root, LINE):
        what = f"line {text(line, 'NumeroLinea')}"
        price = amount(line, "PrezzoUnitario") * (amount_or_none(line, "Quantita") or 1)
        if abs(price - amount(line, "PrezzoTotale")) > CENT:
            yield "00423", f"{what}: {price} is not {text(line, 'PrezzoTotale')}"
        yield from _nature(line, what, ("00400", "00401"))
        rate, nature = _rate(line)
        if rate not in {rate for rate, _ in summaries}:
            yield "00419", f"{what}: no summary of {rate} %"
        elif nature not in {nature for _, nature in summaries}:
            yield "00444", f"{what}: no summary of {nature}"


def _summaries(root: Element) -> Found:
    bases: dict[tuple[Decimal, str], Decimal] = defaultdict(Decimal)
    for line in all_of(root, LINE):
        bases[_rate(line)] += amount(line, "PrezzoTotale")
    for summary in all_of(root, f"{BODY}/DatiBeniServizi/DatiRiepilogo"):
        rate, nature = _rate(summary)
        base, tax = amount(summary, "ImponibileImporto"), amount(summary, "Imposta")
        what = f"{rate} %"
        if abs(base * rate / 100 - tax) > CENT:
            yield "00421", f"{what} of {base} is not {tax}"
        rounding = amount_or_none(summary, "Arrotondamento") or 0
        if abs(bases[rate, nature] + rounding - base) >= EURO:
            yield "00422", f"{what}: the lines come to {bases[rate, nature]}, not {base}"
        yield from _nature(summary, what, ("00429", "00430"))
        if nature.startswith("N6") and text(summary, "EsigibilitaIVA") == "S":
            yield "00420", "reverse charge and split payment"


def _nature(of: Element, what: str, codes: tuple[str, str]) -> Found:
    rate, nature = _rate(of)
    if rate == 0 and not nature:
        yield codes[0], f"{what}: 0 % without Natura"
    if rate != 0 and nature:
        yield codes[1], f"{what}: {nature} at {rate} %"
    if nature in WITH_PARTS:
        yield "00445", f"{what}: {nature} is taken in parts only"
    if 0 < rate < 1:
        yield "00424", f"{what}: no percent"


def _rate(of: Element) -> tuple[Decimal, str]:
    return amount(of, "AliquotaIVA"), text(of, "Natura") or ""
