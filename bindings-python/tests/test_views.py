"""Views: each query has its answer, to the type checker as well as when it runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import get_args, get_overloads, get_type_hints
from uuid import UUID

import pytest

from conftest import ADA, GINA, LATER, POWER_BI, Story, told
from selfserve import (
    AccessQuery,
    AdminUsersQuery,
    Answer,
    Denied,
    EligibilityOutcome,
    LicensesQuery,
    Organization,
    PersonId,
    PoliciesQuery,
    PolicyValue,
    ProductId,
    ProductPolicy,
    Query,
    SetPolicy,
    SubscriptionId,
    User,
    YourProductsQuery,
)


def test_every_query_has_its_answer() -> None:
    """The overloads of `view` pair each query with the answer of the same `type`."""
    hints = [get_type_hints(overload) for overload in get_overloads(Organization.view)]
    assert {hint["query"] for hint in hints} == set(get_args(get_args(Query)[0]))
    assert {hint["return"] for hint in hints} == set(get_args(get_args(Answer)[0]))
    for hint in hints:
        query, answer = hint["query"], hint["return"]
        assert query.__struct_config__.tag == answer.__struct_config__.tag


def test_a_view_is_typed(story: Story) -> None:
    """An administrator sees the policy of every product, and where it comes from."""
    scope = ProductPolicy(product=POWER_BI.id)
    story.execute(SetPolicy(scope=scope, value=PolicyValue.DISABLED), User(id=GINA.id))
    page = story.organization.view(PoliciesQuery(), actor=User(id=GINA.id), at=LATER)
    (row,) = page.rows
    assert (row.product, row.value) == (POWER_BI.id, PolicyValue.DISABLED)


def test_a_view_may_be_refused(story: Story) -> None:
    """Nobody reads what is not theirs, or not there."""
    missing = LicensesQuery(subscription=SubscriptionId(UUID(int=9)))
    with pytest.raises(Denied) as caught:
        story.organization.view(missing, actor=User(id=ADA.id), at=LATER)
    assert caught.value.code == "unknown_subscription"


def test_every_rule_says_why(story: Story) -> None:
    """Eligibility lists the rules; an unknown product is a refusal."""
    eligibility = story.organization.eligibility(ADA.id, POWER_BI.id, at=LATER)
    assert eligibility.outcome is EligibilityOutcome.REFUSED
    with pytest.raises(Denied) as caught:
        story.organization.eligibility(ADA.id, ProductId("nothing"), at=LATER)
    assert caught.value.code == "unknown_product"


def test_a_question_is_of_the_present(story: Story) -> None:
    """Questions are refused while something is due; sign-ins hear of the last event (`V7`)."""
    journal = told("purchaser-assigns-to-themselves")
    organization = Organization.from_journal(journal, story.catalog, story.directory)
    purchaser = PersonId(UUID("a0000000-0000-4000-8000-000000000001"))
    due, viewer = organization.next_deadline, User(id=purchaser)
    assert due is not None
    questions: list[Callable[[], object]] = [
        lambda: organization.view(YourProductsQuery(), actor=viewer, at=due),
        lambda: organization.export_users_csv(AdminUsersQuery(), actor=viewer, at=due),
        lambda: organization.eligibility(ADA.id, POWER_BI.id, at=due),
        lambda: organization.may_buy(ADA.id, POWER_BI.id, at=due),
    ]
    for question in questions:
        with pytest.raises(Denied) as caught:
            question()
        assert caught.value.code == "overdue"
    assert not organization.may_buy(ADA.id, POWER_BI.id, at=due - timedelta(milliseconds=1))
    assert organization.has_access(purchaser, POWER_BI.id)
    access = organization.access(purchaser, POWER_BI.id)
    assert access is not None
    assert access.as_of == organization.last_event_at


def test_nobody_has_what_nobody_bought(story: Story) -> None:
    """The question of every sign-in, plain and as a view."""
    organization = story.organization
    assert organization.has_access(ADA.id, POWER_BI.id) is False
    assert organization.access(ADA.id, POWER_BI.id) is None
    query = AccessQuery(person=ADA.id, product=POWER_BI.id)
    assert organization.view(query, actor=User(id=ADA.id), at=LATER).access is None
