"""The Content-Security-Policy of each page, as a meta tag: static hosts send no headers.

Nothing comes from another host and no inline script runs but the theme's own, each named by the
hash of its text. The hashes differ from page to page, since one script holds the page's depth.
"""

from __future__ import annotations

import base64
import hashlib
import re

PLACEHOLDER = "__CONTENT_SECURITY_POLICY__"
"""What the theme writes where the policy belongs."""

_INLINE_SCRIPT = re.compile(
    r"<script(?![^>]*\bsrc=)(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL
)
_DIRECTIVES = (
    "default-src 'none'",
    "script-src 'self'{hashes}",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
)


def with_policy(page: str, *, is_preview: bool = False) -> str:
    """Return a page with its policy in place.

    Args:
        page: the whole page, with `PLACEHOLDER` where the policy belongs.
        is_preview: whether a development server will add its own inline script, whose text is not
            known here: then any inline script may run.
    """
    return page.replace(PLACEHOLDER, policy_of(page, is_preview=is_preview), 1)


def policy_of(page: str, *, is_preview: bool = False) -> str:
    """Return the policy that lets exactly the inline scripts of a page run."""
    hashes = " 'unsafe-inline'" if is_preview else "".join(_hashes_in(page))
    return "; ".join(directive.replace("{hashes}", hashes) for directive in _DIRECTIVES)


def _hashes_in(page: str) -> list[str]:
    """Return the hash of each inline script that a browser would run, in order, each once."""
    found = dict.fromkeys(
        script["text"]
        for script in _INLINE_SCRIPT.finditer(page)
        if "application/json" not in script["attributes"]
    )
    digests = (hashlib.sha256(text.encode()).digest() for text in found)
    return [f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]
