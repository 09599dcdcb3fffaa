"""What is where in the package, and what all of it has in common."""

from __future__ import annotations

import copy
import pickle
import pkgutil
import pydoc
from collections.abc import Callable
from importlib import import_module, metadata
from importlib.resources import files
from types import ModuleType
from typing import cast

import msgspec
import pytest

import selfserve
from conftest import POWER_BI, told
from selfserve import (
    CorruptJournal,
    CurrencyMismatch,
    Denied,
    InternalError,
    Interrupted,
    InvalidInput,
    NotAMember,
    SelfServeError,
    UnusableSnapshot,
    User,
)
from selfserve.testing import ADA

BESIDE = {"host", "testing"}
"""What is no subject of the data: a program of its own on top of it."""


def subjects() -> list[ModuleType]:
    """Take every public module by subject."""
    names = [module.name for module in pkgutil.iter_modules(selfserve.__path__)]
    return [import_module(f"selfserve.{n}") for n in names if n[0] != "_" and n not in BESIDE]


def listed(module: ModuleType) -> list[str]:
    """Take what a module says that it has."""
    names: list[str] = vars(module)["__all__"]
    return names


def test_every_flat_name_is_in_one_module_of_its_subject() -> None:
    """Nothing is only flat but the organization itself, and nothing is in two places."""
    names = [name for module in subjects() for name in listed(module)]
    assert len(names) == len(set(names)) > 400
    assert set(listed(selfserve)) - set(names) == {"Organization", "__version__"}
    assert set(names) <= set(listed(selfserve))
    for module in [*subjects(), selfserve]:
        for name in listed(module):
            assert getattr(module, name) is getattr(selfserve, name)


def test_the_package_says_what_it_is() -> None:
    """Its version is that of its metadata, and its types are for checkers."""
    assert selfserve.__version__ == metadata.version("selfserve")
    assert files(selfserve).joinpath("py.typed").is_file()


RAISED = [
    Denied(NotAMember(ADA)),
    InvalidInput("$.at", "no instant"),
    InvalidInput("$.people[0]", "no person", '{"person":"x"}', None),
    CorruptJournal(3, "malformed_line", "no JSON"),
    Interrupted(3, "malformed_line", "no JSON", '{"recorded":[],"effects":[]}'),
    UnusableSnapshot(),
    InternalError(),
    CurrencyMismatch("EUR", "USD"),
]


@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
def test_every_error_has_one_base_and_goes_to_other_processes(error: SelfServeError) -> None:
    """Whoever catches it there finds the same facts."""
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert isinstance(again, SelfServeError)
        assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


def test_errors_are_what_python_calls_them() -> None:
    """Whoever catches Python's own errors catches ours."""
    kinds = {InvalidInput: ValueError, InternalError: RuntimeError, CurrencyMismatch: TypeError}
    assert all(issubclass(ours, theirs) for ours, theirs in kinds.items())


def test_data_goes_to_other_processes_and_reads_as_it_is_written() -> None:
    """A copy is equal, and what is printed is Python that makes it again."""
    names = {**vars(selfserve), **vars(import_module("datetime")), **vars(import_module("uuid"))}
    names |= {"Decimal": import_module("decimal").Decimal, "datetime": import_module("datetime")}
    for record in told("buy-and-pay"):
        for again in (pickle.loads(pickle.dumps(record)), copy.copy(record), copy.deepcopy(record)):
            assert again == record
        assert eval(repr(record), names) == record


def test_what_has_one_field_takes_it_by_position() -> None:
    """And by its name."""
    assert User(ADA) == User(id=ADA)
    assert selfserve.ProductPolicy(POWER_BI.id) == selfserve.ProductPolicy(product=POWER_BI.id)
    with pytest.raises(TypeError, match="positional"):
        cast(Callable[..., object], selfserve.AssignLicenses)(POWER_BI, ())


def test_help_shows_what_fields_are_for() -> None:
    """Each field of a class stands there with its text, by the name that Python has for it."""
    shown = pydoc.plain(pydoc.render_doc(selfserve.PurchaseSubscription))
    assert "licenses: How many licenses." in shown
    for name in listed(selfserve):
        kind = getattr(selfserve, name)
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            for field in kind.__struct_fields__:
                assert f"    {field}: " in (kind.__doc__ or ""), (name, field)
