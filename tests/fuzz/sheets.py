"""What must hold of the sheets of a plan, those to print and those to fill in."""

from __future__ import annotations

import io
from collections.abc import Iterator
from urllib.parse import urlsplit

from pypdf import PdfReader

from tests.spreadsheet import is_formula
from tests.workbook_parts import MAIN, OURS, RULES, formulas_in, parts_of, texts_in


def of_paper(pdf: bytes) -> Iterator[str]:
    """Yield what is wrong with a printed plan: an action, a file, a link that is not https."""
    reader = PdfReader(io.BytesIO(pdf))
    if reader.root_object.keys() & {"/OpenAction", "/AA", "/JavaScript"} or reader.attachments:
        yield "it acts, or carries a file"
    for page in reader.pages:
        for each in page.get("/Annots") or ():
            action = each.get_object().get("/A") or {}
            if "/URI" in action and urlsplit(str(action["/URI"])).scheme != "https":
                yield f"a link to {action['/URI']}"
            if action.get("/S") not in (None, "/URI", "/GoTo"):
                yield f"an action: {action['/S']}"


def of_workbook(content: bytes) -> Iterator[str]:
    """Yield what is wrong with a workbook: a formula of somebody else, or a way out of it."""
    yield from (
        f"a formula that is not ours: {formula!r}"
        for formula in sorted(set(formulas_in(content)) - RULES)
        if OURS.fullmatch(formula) is None
    )
    yield from (f"a text that is run: {text!r}" for text in texts_in(content) if is_formula(text))
    for name, part in parts_of(content).items():
        leading = [*part.iter(f"{MAIN}hyperlink"), *part.iterfind("*[@TargetMode]")]
        yield from (f"a link in {name}" for _ in leading)
