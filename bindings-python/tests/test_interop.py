"""The shapes of other tools (`P1`, `V2`, `I11`)."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal

import pytest

from conftest import GINA, LATER, POWER_BI, Story
from selfserve import (
    AdminSubscriptionsQuery,
    InvalidInput,
    InvalidPolicyList,
    Money,
    PlanChange,
    PoliciesQuery,
    PolicyList,
    PolicyListProblem,
    Rival,
    User,
    graph_company_subscriptions,
    graph_subscribed_skus,
    rival_change,
)


def test_policies_come_and_go(story: Story) -> None:
    """What was exported elsewhere becomes commands; what holds is written in every form."""
    text = f"ProductId,PolicyValue\n{POWER_BI.id},Disabled\n"
    gina = User(id=GINA.id)
    for command in PolicyList.read(text).commands(story.catalog):
        assert story.execute(command, gina).raise_for_denial()
    page = story.organization.view(PoliciesQuery(), actor=gina, at=LATER)
    policies = PolicyList.of(page)
    for form in (policies.to_json(), policies.to_csv(), policies.to_table()):
        assert "Disabled" in form
        assert PolicyList.read(form) == policies


def test_what_is_no_list_of_policies_is_refused_by_name(story: Story) -> None:
    """Each refusal has its name, and its row where it is about one."""
    with pytest.raises(InvalidInput) as caught:
        PolicyList.read("ProductId,PolicyValue\nP1,Perhaps")
    unknown = InvalidPolicyList(
        problem=PolicyListProblem.UNKNOWN_VALUE, row=1, field="PolicyValue", text="Perhaps"
    )
    assert (caught.value.path, caught.value.policy_list) == ("$.text", unknown)
    saas = PolicyList.read("ProductId,PolicyValue\nSaaS,OnlyTrialsWithoutPaymentMethod")
    with pytest.raises(InvalidInput) as caught:
        saas.commands(story.catalog)
    assert caught.value.policy_list is not None
    assert caught.value.policy_list.problem is PolicyListProblem.OFFER_TYPE_ONLY_TRIALS


def test_subscriptions_as_graph_shows_them(story: Story) -> None:
    """They are JSON texts, ready to be served."""
    query = AdminSubscriptionsQuery()
    rows = story.organization.view(query, actor=User(id=GINA.id), at=LATER).rows
    assert json.loads(graph_company_subscriptions(rows)) == []
    assert json.loads(graph_subscribed_skus(rows, [])) == []


def test_what_rivals_would_charge() -> None:
    """The same question, another engine; currencies must agree."""

    def cost(amount: str, currency: str = "USD") -> Money:
        return Money(amount=Decimal(amount), currency=currency)

    def june(after: Money) -> PlanChange:
        start, end, at = ("2025-06-01T00:00Z", "2025-07-01T00:00Z", "2025-06-11T09:00Z")
        days = [datetime.fromisoformat(day) for day in (start, end, at)]
        return PlanChange(start=days[0], end=days[1], at=days[2], before=cost("10.00"), after=after)

    assert rival_change(Rival.METEROID, june(cost("25.00"))).net == cost("10.00")
    assert rival_change(Rival.POLAR, june(cost("25.00"))).net == cost("9.81")
    with pytest.raises(InvalidInput) as caught:
        rival_change(Rival.LAGO, june(cost("25.00", "EUR")))
    assert caught.value.path == "$.change"
