"""Stripe on loopback, as far as a shop asks it, and as unreliable as a network makes it.

Its answers have the fields of Stripe's published types; `test_stripe.py` holds them against those.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Thread
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

Object: TypeAlias = dict[str, Any]

SECRET = "whsec_of_a_test"
CUSTOMER = "cus_rossi"
CARD = "pm_ada"
SMALLEST = 50


class Refused(Exception):
    """An answer that is no success."""

    def __init__(self, status: int, **error: object) -> None:
        """Take the status of HTTP and the fields of the error."""
        super().__init__(status, error)
        self.status, self.error = status, error


class Stripe:
    """What Stripe remembers, and how it is told to misbehave."""

    def __init__(self) -> None:
        """Begin with Ada's card, saved."""
        self._ids = count(1)
        self._answers: dict[str, tuple[int, Object]] = {}
        self.objects: dict[str, Object] = {}
        self.events: list[Object] = []
        self.declines: deque[Object] = deque()
        self.lose_answers = 0
        self.failures = 0
        card = {"brand": "visa", "last4": "4242", "exp_month": 4, "exp_year": 2028, "country": "IT"}
        details = {"name": "Ada Conti", "email": None, "phone": None, "address": None}
        self._add("payment_method", CARD, customer=CUSTOMER, type="card", card=card)
        self.objects[CARD]["billing_details"] = details

    def save_card(self, person: str, status: str = "succeeded") -> str:
        """Let somebody save Ada's card; the SetupIntent's id."""
        saved = self._add("setup_intent", self._id("seti"), status=status, payment_method=CARD)
        saved["metadata"] = {"person": person}
        return str(saved["id"])

    def forget_keys(self) -> None:
        """Let a day pass."""
        self._answers.clear()

    def dispute(self, intent: str, amount: int, event: str) -> bytes:
        """Let the payer's bank take money, or give it back; the event."""
        dispute = self._add("dispute", "du_1", amount=amount, currency="eur", payment_intent=intent)
        return self.event(f"charge.dispute.{event}", dispute)

    def refund_by_hand(self, intent: str, amount: int) -> bytes:
        """Give money back in the dashboard; the event."""
        charge = self.objects[intent]["latest_charge"]
        return self.event("refund.created", self._refund({"charge": charge, "amount": str(amount)}))

    def event(self, type: str, told: Object) -> bytes:
        """Make the body of an event, as it comes to a webhook."""
        event = {"id": self._id("evt"), "object": "event", "type": type, "data": {"object": told}}
        self.events.append(event)
        return json.dumps(event).encode()

    def of_kind(self, kind: str) -> list[Object]:
        """List what there is of one kind, the newest first."""
        return [it for it in reversed(self.objects.values()) if it["object"] == kind]

    def answer(self, method: str, path: str, form: dict[str, str], key: str) -> tuple[int, Object]:
        """Answer a request; one with a known key as the first time."""
        if self.failures and method == "POST":
            self.failures -= 1
            return 500, {"error": {"type": "api_error", "message": "later"}}
        if key not in self._answers:
            try:
                answer = 200, self._route(method, path, form)
            except Refused as refused:
                answer = refused.status, {"error": refused.error}
            if not key:
                return answer
            self._answers[key] = answer
        return self._answers[key]

    def _route(self, method: str, path: str, form: dict[str, str]) -> Object:
        match method, path.removeprefix("/v1/").split("/"):
            case "POST", ["payment_intents"]:
                return self._charge(form)
            case "POST", ["refunds"]:
                return self._refund(form)
            case "POST", ["payment_methods", id]:
                self.objects[id]["metadata"] |= _metadata(form)
                return self.objects[id]
            case "GET", ["setup_intents", id]:
                saved = self.objects[id]
                return {**saved, "payment_method": self.objects[saved["payment_method"]]}
            case "GET", ["payment_intents" | "charges" | "refunds" as kind]:
                return self._list(kind[:-1], form)
            case "GET", [_, id] if id in self.objects:
                return self.objects[id]
            case _:
                raise Refused(404, type="invalid_request_error", code="resource_missing")

    def _list(self, kind: str, form: dict[str, str]) -> Object:
        field = "charge" if kind == "refund" else "customer"
        found = [it for it in self.of_kind(kind) if it[field] == form[field]]
        return {"object": "list", "url": f"/v1/{kind}s", "has_more": False, "data": found}

    def _charge(self, form: dict[str, str]) -> Object:
        amount = int(form["amount"])
        if amount < SMALLEST:
            raise Refused(400, type="invalid_request_error", code="amount_too_small")
        decline = self.declines.popleft() if self.declines else None
        intent = self._add(
            "payment_intent",
            self._id("pi"),
            amount=amount,
            amount_received=0 if decline else amount,
            currency=form["currency"],
            customer=form["customer"],
            last_payment_error=None,
            payment_method=form["payment_method"],
            status="requires_payment_method" if decline else "succeeded",
        )
        intent["metadata"] = _metadata(form)
        charge = self._add(
            "charge",
            self._id("ch"),
            amount=amount,
            amount_captured=intent["amount_received"],
            amount_refunded=0,
            currency=form["currency"],
            customer=form["customer"],
            disputed=False,
            paid=decline is None,
            payment_intent=intent["id"],
            payment_method=form["payment_method"],
        )
        intent["latest_charge"] = charge["id"]
        if decline is None:
            self.event("payment_intent.succeeded", intent)
            return intent
        intent["last_payment_error"] = {"type": "card_error", "charge": charge["id"], **decline}
        self.event("payment_intent.payment_failed", intent)
        raise Refused(402, payment_intent=intent, **intent["last_payment_error"])

    def _refund(self, form: dict[str, str]) -> Object:
        charge, amount = self.objects[form["charge"]], int(form["amount"])
        if amount > charge["amount_captured"] - charge["amount_refunded"]:
            raise Refused(400, type="invalid_request_error", code="charge_already_refunded")
        charge["amount_refunded"] += amount
        refund = self._add(
            "refund",
            self._id("re"),
            amount=amount,
            charge=charge["id"],
            currency=charge["currency"],
            payment_intent=charge["payment_intent"],
            status="succeeded",
        )
        refund["metadata"] = _metadata(form)
        self.event("refund.created", refund)
        return refund

    def _add(self, kind: str, id: str, **fields: object) -> Object:
        self.objects[id] = {"id": id, "object": kind, "metadata": {}, **fields}
        return self.objects[id]

    def _id(self, prefix: str) -> str:
        return f"{prefix}_{next(self._ids)}"


def signed(body: bytes, *, secret: str = SECRET, age: int = 0) -> str:
    """Sign an event, as the header `Stripe-Signature` does."""
    at = int(time.time()) - age
    mac = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256)
    return f"t={at},v1={mac.hexdigest()}"


@contextmanager
def serving(stripe: Stripe) -> Generator[str]:
    """Let it answer on loopback; its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, _, query = self.path.partition("?")
            self._answer(path, query)

        def do_POST(self) -> None:
            self._answer(self.path, self.rfile.read(int(self.headers["Content-Length"])).decode())

        def _answer(self, path: str, form: str) -> None:
            key = self.headers.get("Idempotency-Key", "") if self.command == "POST" else ""
            status, told = stripe.answer(self.command, path, dict(parse_qsl(form)), key)
            if stripe.lose_answers and self.command == "POST":
                stripe.lose_answers -= 1
                self.close_connection = True
                return
            body = json.dumps(told).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def _metadata(form: dict[str, str]) -> dict[str, str]:
    named = ((name.removeprefix("metadata["), value) for name, value in form.items())
    return {name.removesuffix("]"): value for name, value in named if name.endswith("]")}
