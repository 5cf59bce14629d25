"""The small page that answers at an address that moved: it sends on at once, without a script.

It is a whole page of its own, outside the theme: the same bytes serve any site engine, and nobody
looks at it for longer than a moment. Where a browser does not send on, it shows the link.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from markupsafe import Markup

from generator.render.content_security import PLACEHOLDER, with_policy
from generator.site import Redirect, relative

if TYPE_CHECKING:
    from generator.views.moved import MovedView

_PAGE = Markup("""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta http-equiv="refresh" content="0; url={to}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="canonical" href="{canonical}">
<link rel="icon" href="{icon}">
<title>Moved: {name}</title>
</head>
<body>
<h1>This page has moved</h1>
<p>It is here now: <a href="{to}">{name}</a></p>
<p>{reason}</p>
</body>
</html>
""")


ICON = "/assets/favicon.svg"
"""The theme's icon. A page that names none has browsers ask for /favicon.ico."""


def redirect_of(view: MovedView) -> Redirect:
    """Return what answers at the address of a page that moved."""
    return Redirect(view.address, view.to.address, view.to.text, view.reason)


def redirect_page(redirect: Redirect, site_url: str = "") -> str:
    """Write the page of a redirect.

    Args:
        redirect: from where to where.
        site_url: the address of the whole site, where it is known: search engines want the
            address of the page in full.
    """
    to = relative(redirect.address, redirect.to)
    here = urljoin(site_url, redirect.address.lstrip("/")) if site_url else ""
    canonical = urljoin(here, to.partition("#")[0])
    page = _PAGE.format(
        policy=PLACEHOLDER, to=to, canonical=canonical, icon=relative(redirect.address, ICON),
        name=redirect.name, reason=redirect.reason,
    )  # fmt: skip
    return with_policy(str(page))
