"""Reads e-invoices from their XML alone, each format its own way."""

from __future__ import annotations

from decimal import Decimal

from .finding import Format
from .invoice import ZERO, Invoice, Line, Tax
from .tree import (
    Element,
    all_of,
    amount,
    amount_or_none,
    day,
    name,
    needed,
    needed_day,
    parse,
    text,
)

ONE = Decimal(1)
# What FatturaPA has for the VAT id of a buyer abroad who has none.
NO_ID = "OO99999999999"
RATE = "SpecifiedLineTradeSettlement/ApplicableTradeTax"
PERIOD = "SpecifiedLineTradeSettlement/BillingSpecifiedPeriod"
LINE_AMOUNT = (
    "SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount"
)


def read(xml: bytes, of: Format) -> Invoice:
    """Read an e-invoice."""
    root = parse(xml)
    match of:
        case Format.PEPPOL | Format.XRECHNUNG_UBL:
            return _ubl(root)
        case Format.XRECHNUNG_CII | Format.FACTUR_X:
            return _cii(root)
        case Format.FATTURA_PA:
            return _fattura(root)


def _ubl(root: Element) -> Invoice:
    is_credit_note = name(root) == "CreditNote"
    line = "CreditNoteLine" if is_credit_note else "InvoiceLine"
    buyer = all_of(root, "AccountingCustomerParty/Party")[0]
    currency = needed(root, "DocumentCurrencyCode")
    totals = all_of(root, "LegalMonetaryTotal")[0]
    # A second one is in the seller's accounting currency, and has no breakdown.
    tax = next(of for of in all_of(root, "TaxTotal") if all_of(of, "TaxSubtotal"))
    rounding = amount_or_none(totals, "PayableRoundingAmount") or ZERO
    return Invoice(
        number=needed(root, "ID"),
        issued=needed_day(root, "IssueDate"),
        is_credit_note=is_credit_note,
        currency=currency,
        seller=_ubl_party(all_of(root, "AccountingSupplierParty/Party")[0]),
        buyer=_ubl_party(buyer),
        city=needed(buyer, "PostalAddress/CityName"),
        country=needed(buyer, "PostalAddress/Country/IdentificationCode"),
        lines=[_ubl_line(of) for of in all_of(root, line)],
        taxes=[_ubl_tax(of) for of in all_of(tax, "TaxSubtotal")],
        net=amount(totals, "LineExtensionAmount"),
        net_again=amount(totals, "TaxExclusiveAmount"),
        tax=amount(tax, "TaxAmount"),
        gross=amount(totals, "TaxInclusiveAmount"),
        rounding=rounding,
        total=amount(totals, "TaxInclusiveAmount") + rounding,
        paid=amount_or_none(totals, "PrepaidAmount") or ZERO,
        due=amount(totals, "PayableAmount"),
        due_on=day(text(root, "DueDate") or text(root, "PaymentMeans/PaymentDueDate")),
        order=text(root, "OrderReference/ID"),
        cost_center=text(root, "AccountingCost"),
        preceding=[
            (needed(of, "ID"), day(text(of, "IssueDate")))
            for of in all_of(root, "BillingReference/InvoiceDocumentReference")
        ],
    )


def _ubl_party(party: Element) -> tuple[str, str | None]:
    schemes = all_of(party, "PartyTaxScheme")
    vat = [text(of, "CompanyID") for of in schemes if text(of, "TaxScheme/ID") == "VAT"]
    return needed(party, "PartyLegalEntity/RegistrationName"), vat[0] if vat else None


def _ubl_line(line: Element) -> Line:
    quantity = amount_or_none(line, "InvoicedQuantity")
    return Line(
        name=needed(line, "Item/Name"),
        quantity=amount(line, "CreditedQuantity") if quantity is None else quantity,
        price=amount(line, "Price/PriceAmount")
        / (amount_or_none(line, "Price/BaseQuantity") or ONE),
        amount=amount(line, "LineExtensionAmount"),
        category=needed(line, "Item/ClassifiedTaxCategory/ID"),
        percent=amount_or_none(line, "Item/ClassifiedTaxCategory/Percent") or ZERO,
        start=day(text(line, "InvoicePeriod/StartDate")),
        end=day(text(line, "InvoicePeriod/EndDate")),
    )


def _ubl_tax(tax: Element) -> Tax:
    return Tax(
        category=needed(tax, "TaxCategory/ID"),
        percent=amount_or_none(tax, "TaxCategory/Percent") or ZERO,
        base=amount(tax, "TaxableAmount"),
        amount=amount(tax, "TaxAmount"),
    )


def _cii(root: Element) -> Invoice:
    document = all_of(root, "ExchangedDocument")[0]
    trade = all_of(root, "SupplyChainTradeTransaction")[0]
    agreement = all_of(trade, "ApplicableHeaderTradeAgreement")[0]
    settlement = all_of(trade, "ApplicableHeaderTradeSettlement")[0]
    totals = all_of(settlement, "SpecifiedTradeSettlementHeaderMonetarySummation")[0]
    currency = needed(settlement, "InvoiceCurrencyCode")
    # A second one is in the seller's accounting currency.
    taxes = all_of(totals, "TaxTotalAmount")
    tax = next((of.text or "" for of in taxes if of.get("currencyID") == currency), "")
    rounding = amount_or_none(totals, "RoundingAmount") or ZERO
    return Invoice(
        number=needed(document, "ID"),
        issued=needed_day(document, "IssueDateTime/DateTimeString"),
        is_credit_note=needed(document, "TypeCode") == "381",
        currency=currency,
        seller=_cii_party(all_of(agreement, "SellerTradeParty")[0]),
        buyer=_cii_party(all_of(agreement, "BuyerTradeParty")[0]),
        city=needed(agreement, "BuyerTradeParty/PostalTradeAddress/CityName"),
        country=needed(agreement, "BuyerTradeParty/PostalTradeAddress/CountryID"),
        lines=[_cii_line(of) for of in all_of(trade, "IncludedSupplyChainTradeLineItem")],
        taxes=[_cii_tax(of) for of in all_of(settlement, "ApplicableTradeTax")],
        net=amount(totals, "LineTotalAmount"),
        net_again=amount(totals, "TaxBasisTotalAmount"),
        tax=Decimal(tax or "0"),
        gross=amount(totals, "GrandTotalAmount"),
        rounding=rounding,
        total=amount(totals, "GrandTotalAmount") + rounding,
        paid=amount_or_none(totals, "TotalPrepaidAmount") or ZERO,
        due=amount(totals, "DuePayableAmount"),
        due_on=day(text(settlement, "SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString")),
        order=text(agreement, "BuyerOrderReferencedDocument/IssuerAssignedID"),
        cost_center=text(settlement, "ReceivableSpecifiedTradeAccountingAccount/ID"),
        preceding=[
            (needed(of, "IssuerAssignedID"), day(text(of, "FormattedIssueDateTime/DateTimeString")))
            for of in all_of(settlement, "InvoiceReferencedDocument")
        ],
    )


def _cii_party(party: Element) -> tuple[str, str | None]:
    ids = all_of(party, "SpecifiedTaxRegistration/ID")
    vat = [of.text for of in ids if of.get("schemeID") == "VA"]
    return needed(party, "Name"), vat[0] if vat else None


def _cii_line(line: Element) -> Line:
    price = all_of(line, "SpecifiedLineTradeAgreement/NetPriceProductTradePrice")[0]
    return Line(
        name=needed(line, "SpecifiedTradeProduct/Name"),
        quantity=amount(line, "SpecifiedLineTradeDelivery/BilledQuantity"),
        price=amount(price, "ChargeAmount") / (amount_or_none(price, "BasisQuantity") or ONE),
        amount=amount(line, LINE_AMOUNT),
        category=needed(line, f"{RATE}/CategoryCode"),
        percent=amount_or_none(line, f"{RATE}/RateApplicablePercent") or ZERO,
        start=day(text(line, f"{PERIOD}/StartDateTime/DateTimeString")),
        end=day(text(line, f"{PERIOD}/EndDateTime/DateTimeString")),
    )


def _cii_tax(tax: Element) -> Tax:
    return Tax(
        category=needed(tax, "CategoryCode"),
        percent=amount_or_none(tax, "RateApplicablePercent") or ZERO,
        base=amount(tax, "BasisAmount"),
        amount=amount(tax, "CalculatedAmount"),
    )


def _fattura(root: Element) -> Invoice:
    buyer = all_of(root, "FatturaElettronicaHeader/CessionarioCommittente")[0]
    body = all_of(root, "FatturaElettronicaBody")[0]
    document = all_of(body, "DatiGenerali/DatiGeneraliDocumento")[0]
    payments = all_of(body, "DatiPagamento/DettaglioPagamento")
    return Invoice(
        number=needed(document, "Numero"),
        issued=needed_day(document, "Data"),
        is_credit_note=needed(document, "TipoDocumento") == "TD04",
        currency=needed(document, "Divisa"),
        seller=_italian(all_of(root, "FatturaElettronicaHeader/CedentePrestatore")[0]),
        buyer=_italian(buyer),
        city=needed(buyer, "Sede/Comune"),
        country=needed(buyer, "Sede/Nazione"),
        lines=[_fattura_line(of) for of in all_of(body, "DatiBeniServizi/DettaglioLinee")],
        taxes=[_fattura_tax(of) for of in all_of(body, "DatiBeniServizi/DatiRiepilogo")],
        rounding=amount_or_none(document, "Arrotondamento") or ZERO,
        total=amount(document, "ImportoTotaleDocumento"),
        due=sum((amount(of, "ImportoPagamento") for of in payments), ZERO) if payments else None,
        due_on=day(text(payments[0], "DataScadenzaPagamento")) if payments else None,
        order=text(body, "DatiGenerali/DatiOrdineAcquisto/IdDocumento"),
        cost_center=text(
            root, "FatturaElettronicaHeader/CedentePrestatore/RiferimentoAmministrazione"
        ),
        preceding=[
            (needed(of, "IdDocumento"), day(text(of, "Data")))
            for of in all_of(body, "DatiGenerali/DatiFattureCollegate")
        ],
    )


def _italian(party: Element) -> tuple[str, str | None]:
    names = all_of(party, "DatiAnagrafici/Anagrafica")[0]
    name = text(names, "Denominazione") or f"{text(names, 'Nome')} {text(names, 'Cognome')}"
    country = text(party, "DatiAnagrafici/IdFiscaleIVA/IdPaese")
    code = text(party, "DatiAnagrafici/IdFiscaleIVA/IdCodice")
    return name, f"{country}{code}" if code not in {None, NO_ID} else None


def _fattura_line(line: Element) -> Line:
    """Read a line: its price has the sign, as its quantity is never negative."""
    price = amount(line, "PrezzoUnitario")
    quantity = amount_or_none(line, "Quantita") or ONE
    return Line(
        name=needed(line, "Descrizione"),
        quantity=-quantity if price < 0 else quantity,
        price=abs(price),
        amount=amount(line, "PrezzoTotale"),
        category=text(line, "Natura") or "",
        percent=amount(line, "AliquotaIVA"),
        start=day(text(line, "DataInizioPeriodo")),
        end=day(text(line, "DataFinePeriodo")),
    )


def _fattura_tax(tax: Element) -> Tax:
    return Tax(
        category=text(tax, "Natura") or "",
        percent=amount(tax, "AliquotaIVA"),
        base=amount(tax, "ImponibileImporto"),
        amount=amount(tax, "Imposta"),
    )
