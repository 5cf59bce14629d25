"""Where the guide is published, as a sheet says it: in letters and as a code to scan."""

from __future__ import annotations

import io
import os
from functools import cache

import segno

DEFAULT = "https://return-to-load.example/"
"""As in `mkdocs.yml`, for a build that nobody has told where it will be published."""


def published_at(address: str) -> str:
    """Return where a page of the guide is found, such as `https://host/plans/some-plan/`."""
    return os.environ.get("GUIDE_SITE_URL", DEFAULT).rstrip("/") + address


def in_short(address: str) -> str:
    """Return an address as people type it: without the scheme and the last slash."""
    return address.partition("://")[2].rstrip("/")


@cache
def code_of(address: str) -> str:
    """Return an address as an SVG to scan, with the quiet zone round it."""
    drawn = io.BytesIO()
    code = segno.make(address, micro=False, error="m", boost_error=False)
    code.save(
        drawn, kind="svg", xmldecl=False, svgclass=None, lineclass=None, border=4, light="#fff"
    )
    return drawn.getvalue().decode()
