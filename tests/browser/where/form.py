"""The form of Where am I in tests: answers given, the button pressed, the result read."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page

from tests.places import TESTS

START = "/start/"
KEY = "return-to-load.where"
VECTORS: dict[str, Any] = json.loads((TESTS / "vectors" / "where_am_i.json").read_text("utf-8"))


def answer(page: Page, **answers: str) -> None:
    """Give answers: `settles_hinge="by-morning"` for the question `settles` about the hinge."""
    for question, value in answers.items():
        movement = question.partition("__")[2]
        if movement:
            page.locator(f'[name="w-movement"][value="{movement}"]').check()
        name = question.replace("__", "-").replace("_", "-")
        page.locator(f'[name="w-{name}"][value="{value}"]').check()


def show(page: Page) -> None:
    """Press the button that shows where one is."""
    page.get_by_role("button", name="Show where I am").click()


def standings(page: Page) -> list[str]:
    """Return the heading of each card: who, and in which phase."""
    return [" ".join(each.split()) for each in page.locator(".standing h4").all_inner_texts()]


def kept(page: Page, key: str) -> Any:  # noqa: ANN401  whatever a browser keeps
    """Return what the browser keeps under a name."""
    return page.evaluate("key => JSON.parse(localStorage.getItem(key))", key)
