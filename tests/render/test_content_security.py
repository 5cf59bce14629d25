"""The policy of each page."""

from __future__ import annotations

import base64
import hashlib

from hypothesis import given
from hypothesis import strategies as st

from generator.render.content_security import PLACEHOLDER, policy_of, with_policy


def hash_of(text: str) -> str:
    """Return the name of a script's text in a policy."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_each_inline_script_is_named_by_its_hash() -> None:
    """A policy names each inline script once, by the hash of its very text."""
    page = "<script>a()</script><script>\n b() </script><script>a()</script>"
    scripts = next(d for d in policy_of(page).split("; ") if d.startswith("script-src"))

    assert f"script-src 'self' {hash_of('a()')} {hash_of(chr(10) + ' b() ')}" == scripts


def test_files_and_data_need_no_hash() -> None:
    """Scripts from files come from this site, and data is not run."""
    page = '<script src="a.js"></script><script id="x" type="application/json">{}</script>'

    assert "script-src 'self'" in policy_of(page).split("; ")


def test_nothing_inline_else() -> None:
    """A policy lets no inline style, no other script, no other host and no base in."""
    policy = policy_of("<p>Hello</p>")

    assert "unsafe" not in policy
    assert "http" not in policy
    assert "default-src 'none'" in policy
    assert "base-uri 'none'" in policy


def test_preview_may_run_its_own_script() -> None:
    """In the live preview any inline script may run: the server adds one that nobody knows here."""
    policy = policy_of("<script>a()</script>", is_preview=True)

    assert "'unsafe-inline'" in policy
    assert "sha256" not in policy


def test_only_the_first_placeholder_is_filled() -> None:
    """A text that holds the placeholder stays as it is; the one in the head is filled."""
    page = with_policy(f'<meta content="{PLACEHOLDER}"><p>{PLACEHOLDER}</p>')

    assert 1 == page.count(PLACEHOLDER)
    assert page.endswith(f"<p>{PLACEHOLDER}</p>")


@given(script=st.text(alphabet=st.characters(codec="utf-8", exclude_characters="<\r")))
def test_any_script_is_hashed_as_it_stands(script: str) -> None:
    """Whatever stands in a script, line ends and signs included, the hash is of that."""
    assert hash_of(script) in policy_of(f"<script>{script}</script>")
