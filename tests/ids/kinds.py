"""The kinds of ids: how they look, and who says whether one is right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from stdnum import ean, lei
from stdnum.at import uid
from stdnum.au import abn
from stdnum.be import vat as be_vat
from stdnum.bg import vat as bg_vat
from stdnum.ch import uid as ch_uid
from stdnum.ch import vat as ch_vat
from stdnum.cy import vat as cy_vat
from stdnum.cz import dic
from stdnum.de import leitweg
from stdnum.de import vat as de_vat
from stdnum.dk import cvr
from stdnum.ee import kmkr, registrikood
from stdnum.es import nif as es_nif
from stdnum.fi import alv, ytunnus
from stdnum.fr import siren, siret, tva
from stdnum.gb import vat as gb_vat
from stdnum.gr import vat as gr_vat
from stdnum.hr import oib
from stdnum.hu import anum
from stdnum.ie import vat as ie_vat
from stdnum.is_ import kennitala
from stdnum.it import codicefiscale, iva
from stdnum.jp import cn
from stdnum.lt import pvm
from stdnum.lu import tva as lu_tva
from stdnum.lv import pvn
from stdnum.mt import vat as mt_vat
from stdnum.nl import btw
from stdnum.no import mva, orgnr
from stdnum.pl import nip
from stdnum.pt import nif as pt_nif
from stdnum.ro import cui
from stdnum.se import orgnr as se_orgnr
from stdnum.se import vat as se_vat
from stdnum.si import ddv
from stdnum.sk import dph


@dataclass(frozen=True)
class Kind:
    """One kind of id."""

    scheme: str
    """`VAT`, or the code of ISO 6523."""
    forms: tuple[str, ...]
    """`#` a digit, `@` a letter, `?` a check digit, `!` a check letter, the rest as it is."""
    validate: Callable[[str], str]
    """Answers, or raises what is wrong."""
    prefix: str = ""
    """What the oracle does not take ahead of it."""
    form_is_wider: bool = False
    """Whether the core takes forms that the oracle does not."""


def vat(country: str, validate: Callable[[str], str], *forms: str) -> Kind:
    """VAT ids of a country."""
    return Kind("VAT", tuple(country + form for form in forms), validate, country)


def of(scheme: str, validate: Callable[[str], str], *forms: str, prefix: str = "") -> Kind:
    """Ids of a scheme."""
    return Kind(scheme, tuple(prefix + form for form in forms), validate, prefix)


def swiss_vat(id: str) -> str:
    """Ask with the country: the three letters ahead are one word."""
    return ch_vat.validate(f"CH{id}")


KINDS = (
    vat("AT", uid.validate, "U#######?"),
    vat("BE", be_vat.validate, "0#######??", "1#######??"),
    vat("BG", bg_vat.validate, "########?", "#########?"),
    vat("CH", swiss_vat, "E########?MWST", "E########?TVA", "E########?IVA"),
    vat("CY", cy_vat.validate, "########!"),
    vat("CZ", dic.validate, "#######?", "6#######?", "##0######?", "##5######?", "##1######?"),
    vat("DE", de_vat.validate, "########?"),
    vat("DK", cvr.validate, "#######?"),
    vat("EE", kmkr.validate, "########?"),
    vat("EL", gr_vat.validate, "########?"),
    vat(
        "ES",
        es_nif.validate,
        "########!",
        "X#######!",
        "Y#######!",
        "Z#######!",
        "K#######!",
        "M#######!",
        "@#######?",
        "@#######!",
    ),
    vat("FI", alv.validate, "#######?"),
    vat(
        "FR",
        tva.validate,
        "??########?",
        "!?########?",
        "?!########?",
        "!!########?",
        "??000######",
    ),
    vat("GB", gb_vat.validate, "#######??", "#######??###", "GD###", "HA###"),
    vat("HR", oib.validate, "##########?"),
    vat("HU", anum.validate, "#######?"),
    vat(
        "IE",
        ie_vat.validate,
        "#######!",
        "#######!A",
        "#######!H",
        "#######!W",
        "#@#####!",
        "#+#####!",
    ),
    vat("IT", iva.validate, "##########?"),
    vat("LT", pvm.validate, "#######1?", "##########1?"),
    vat("LU", lu_tva.validate, "######??"),
    vat("LV", pvn.validate, "4#########?", "5#########?", "9#########?"),
    vat("MT", mt_vat.validate, "######??"),
    vat("NL", btw.validate, "########?B##", "#########B??"),
    vat("NO", mva.validate, "########?MVA"),
    vat("PL", nip.validate, "#########?"),
    vat("PT", pt_nif.validate, "########?"),
    vat("RO", cui.validate, "#########?", "########?", "######?", "####?", "#?"),
    # Skatteverket gives 01; the European Commission's description of the form says 01 to 94.
    replace(vat("SE", se_vat.validate, "#########?01"), form_is_wider=True),
    vat("SI", ddv.validate, "#######?"),
    vat("SK", dph.validate, "#########?"),
    vat("XI", gb_vat.validate, "#######??"),
    of("0002", siren.validate, "########?"),
    of("0007", se_orgnr.validate, "#########?"),
    of("0009", siret.validate, "########?####?", "356000000####?"),
    of("0088", ean.validate, "############?"),
    of("0151", abn.validate, "??#########"),
    of("0183", ch_uid.validate, "CHE########?"),
    of("0184", cvr.validate, "#######?"),
    of("0188", cn.validate, "?############"),
    of("0191", registrikood.validate, "#######?"),
    of("0192", orgnr.validate, "########?"),
    of("0196", kennitala.validate, "0#0#####?9", "1#1#####?9", "4#0#####?0", "6#1#####?9"),
    of("0199", lei.validate, "####00@@#@#@#@##@@??"),
    of("0204", leitweg.validate, "99#-#####-??", "0#-??", "16#####-@#@#@-??"),
    of("0208", be_vat.validate, "0#######??", "1#######??"),
    of("0210", codicefiscale.validate, "@@@@@@##A##@###!", "@@@@@@##T##@#L#!", "##########?"),
    of("0211", iva.validate, "##########?", prefix="IT"),
    of("0212", ytunnus.validate, "#######?", "#######-?"),
    of("0216", ytunnus.validate, "#######?", prefix="0037"),
    of("0221", cn.validate, "?############", prefix="T"),
    of("9930", de_vat.validate, "DE########?"),
    of("9944", btw.validate, "NL########?B##"),
)
