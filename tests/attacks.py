"""Texts that attack what opens our files: each output has to hold against all of them.

One list for every output, so that a new one is tested with what the others were tested with. Some
of these texts no record can hold, since the model refuses them; an output has to hold all the same.
"""

from __future__ import annotations

from typing import NamedTuple


class Attack(NamedTuple):
    """A text and what it attacks."""

    name: str
    text: str


ATTACKS = (
    # Spreadsheets: a cell that is run. https://owasp.org/www-community/attacks/CSV_Injection
    Attack("formula-link", '=HYPERLINK("http://x","y")'),
    Attack("formula-program", "=cmd|' /C calc'!A0"),
    Attack("formula-plus", "+1+cmd|' /C calc'!A0"),
    Attack("formula-minus", "-2+3+cmd|' /C calc'!A0"),
    Attack("formula-at", "@SUM(1+1)"),
    Attack("formula-full-width", "\uff1d1+1"),
    Attack("formula-full-width-plus", "\uff0b1+1"),
    Attack("formula-full-width-minus", "\uff0d1+1"),
    Attack("formula-full-width-at", "\uff20SUM(1+1)"),
    Attack("formula-after-quote", '"=1+1'),
    Attack("formula-after-apostrophe", "'=1+1"),
    Attack("formula-after-blanks", " \u00a0 =1+1"),
    Attack("formula-after-tab", "\t=1+1"),
    Attack("formula-after-return", "\r=1+1"),
    Attack("formula-in-the-next-cell", 'Plank;"=1+1'),
    Attack("formula-behind-a-tab", "Plank\t=1+1"),
    Attack("formula-in-the-next-line", "Plank\n=1+1"),
    # Typst: text that is read as code, set rules, raw text, mathematics, labels or comments.
    Attack("typst-code", '#read("/etc/passwd")'),
    Attack("typst-set", "#set page(width: 1pt)"),
    Attack("typst-bracket", "] #panic() ["),
    Attack("typst-raw", "``` #panic()"),
    Attack("typst-mathematics", "$ x_1 $ and _this_ and *that*"),
    Attack("typst-label", "see @nothing"),
    Attack("typst-comment", "a // b /* c"),
    Attack("typst-escape", "\\#panic() \\u{41} ~ -- ..."),
    Attack("typst-string", '") + read("/etc/passwd") + ("'),
    # Calendars: a line break that begins a new property.
    Attack("ics-line", "Plank\r\nATTENDEE:mailto:x@x.example"),
    Attack("ics-line-feed", "Plank\nEND:VEVENT\nBEGIN:VEVENT"),
    Attack("ics-escaped", "Plank\\nATTENDEE:x;a,b\\"),
    Attack("ics-parameter", 'Plank";ALTREP="http://x.example:X'),
    # Templates: text that is worked out.
    Attack("template-jinja", "{{ 7*7 }}{% raw %}{# x #}"),
    Attack("template-format", "{0.__class__} {x!r} %(x)s %n ${x}"),
    # Pages and drawings.
    Attack("svg", '<svg onload="window.pwned=1"></svg>'),
    Attack("svg-escaped", "&lt;svg onload=window.pwned=1&gt;"),
    Attack("attribute", "\" onfocus='window.pwned=1' x=\""),
    Attack("markdown", "[x](//evil.example) `x` **x** | x |"),
    Attack("markdown-script", "[x](javascript:window.pwned=1)"),
    # JSON inside a page: what ends its script, or a line in old readers of scripts.
    Attack("json-end-of-script", "</script><script>window.pwned=1</script>"),
    Attack("json-comment", "<!--<script>"),
    Attack("json-line-separator", "Plank\u2028window.pwned=1\u2029"),
    # Text that reads other than it is.
    Attack("bidi-override", "Plank \u202etxt.exe\u202c"),
    Attack("bidi-isolate", "Plank \u2066x\u2069"),
    Attack("zero-width", "Pl\u200bank"),
    Attack("nothing-but-null", "Plank\u0000"),
)
"""Every attack, with a name for each."""

NO_RECORD_HOLDS = frozenset(
    {
        "formula-in-the-next-line", "ics-line", "ics-line-feed", "svg",
        "markdown-script", "json-end-of-script", "json-comment", "json-line-separator",
        "bidi-override", "bidi-isolate", "zero-width", "nothing-but-null",
    }
)  # fmt: skip
"""The attacks that the model refuses wherever somebody may write a text."""
