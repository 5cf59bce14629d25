"""How figures are coloured: one set of rules, for pages and for picture files.

On a page the colours are those of the page, light, dark or paper. A picture file has its own light
colours; the page turns thumbnails round where it is dark.
"""

from __future__ import annotations

from typing import Final

NAME: Final = "made/figures.css"
"""What `templates/styles/guide.css` calls the rules for pages."""

_RULES: Final = """\
.f-near{fill:var(--f-ink);stroke:var(--f-paper);stroke-width:4}
.f-inner{stroke:none}
.f-trunk{fill:var(--f-trunk)}
.f-far{fill:var(--f-far)}
.f-mark{fill:none;stroke:var(--f-mark);stroke-width:9;stroke-linecap:round}
.f-iron{fill:var(--f-iron)}
.f-plate{fill:var(--f-iron);fill-opacity:.1;stroke:var(--f-iron);stroke-width:4}
.f-rim{fill:none;stroke:var(--f-iron);stroke-width:2;stroke-opacity:.35}
.f-shine{fill:var(--f-paper);fill-opacity:.5}
.f-bail,.f-bar,.f-strap,.f-rope,.f-pulley{fill:none;stroke:var(--f-iron);stroke-width:4}
.f-bail,.f-bar{stroke-width:7;stroke-linecap:round}
.f-ring{fill:none;stroke:var(--f-iron);stroke-width:7}
.f-edge{stroke:var(--f-iron);stroke-width:11}
.f-post{stroke:var(--f-far);stroke-width:7}
.f-floor{stroke:var(--f-far);stroke-width:3}
.f-pad,.f-leg{fill:var(--f-wood);stroke:var(--f-wood)}
.f-leg{stroke-width:6}
.f-box{fill:var(--f-paper);stroke:var(--f-wood);stroke-width:5}
.f-wall{stroke:var(--f-wood);stroke-width:7}
"""

FILE_STYLE: Final = (
    ":root{--f-ink:#33475b;--f-trunk:#4d657e;--f-far:#aab8c5;--f-mark:#45b3a5;--f-iron:#1b2733;"
    "--f-paper:#fff;--f-wood:#8a7866}" + _RULES.replace("\n", "")
)
"""For a picture file."""


def page_styles() -> bytes:
    """Return the rules for figures on pages; their colours come from the tokens of the page."""
    return _RULES.encode()
