"""The press: text is data, a page too many stops it, and packing changes no word."""

from __future__ import annotations

import io
from typing import Any

import pytest
import typst
from pypdf import PdfReader
from pypdf.generic import PdfObject

from generator.checks.check import Derived
from generator.errors import SiteBroken
from generator.render.paper.document import document_of
from generator.render.paper.files import TEMPLATE
from generator.render.paper.packed import Document
from generator.render.paper.press import Press
from generator.render.paper.signs import printable
from generator.views.plan import plan_view
from generator.vocabulary.paper import Paper
from tests.attacks import ATTACKS
from tests.places import ROOT
from tests.printed import said, sheets_of


@pytest.fixture(scope="module")
def press() -> Press:
    """Return the press with the real templates."""
    return Press(ROOT / "templates" / TEMPLATE)


@pytest.fixture(scope="module")
def data(real: Derived) -> dict[str, Any]:
    """Return what the shortest plan says."""
    plan = min(real.guide.plans.values(), key=lambda plan: plan.weeks)
    return document_of(real.guide, plan_view(real, plan, plan.profiles[0]))


def test_text_is_never_run(press: Press, data: dict[str, Any]) -> None:
    """Whatever a text says, it is on paper as it was written; no sign of it is read as Typst."""
    attacked = data | {"test_session": [printable(each.text) for each in ATTACKS]}
    pdf = press.printed(attacked, len(data["weeks"]) + 3)[Paper.A4]
    text = sheets_of(pdf)[1].text

    missing = [each.name for each in ATTACKS if said(printable(each.text)) not in text]
    assert [] == missing


def test_no_text_makes_a_link_or_a_label(press: Press, data: dict[str, Any]) -> None:
    """An address in a text is a text: nothing in the file leads anywhere."""
    addresses = "https://evil.example [x](//evil.example) <evil> @evil #link('//evil.example')[x]"
    pdf = press.printed(data | {"lead": addresses}, len(data["weeks"]) + 3)[Paper.A4]

    assert all("/Annots" not in page for page in PdfReader(io.BytesIO(pdf)).pages)
    assert said(addresses) in sheets_of(pdf)[0].text


def test_a_page_too_many_stops_the_press(press: Press, data: dict[str, Any]) -> None:
    """What does not fit on its page is a fault that names the plan and the profile."""
    days = data["weeks"][0]["days"]
    crowded = data | {"weeks": [each | {"days": days * 4} for each in data["weeks"]]}

    with pytest.raises(SiteBroken, match=f"{data['title']}, {data['profile']}: .* instead of"):
        press.printed(crowded, len(data["weeks"]) + 3)


def test_a_sign_without_a_shape_stops_the_press(press: Press, data: dict[str, Any]) -> None:
    """A sign that the typeface lacks is a fault, not a hole in a word: hence `printable`."""
    with pytest.raises(SiteBroken, match="could not be displayed"):
        press.printed(data | {"lead": "\u4f60\u597d"}, len(data["weeks"]) + 3)


def test_packing_changes_no_object() -> None:
    """Packed, a document has the same objects, in half of the bytes or less."""
    source = b'#set document(title: "x")\n= One\n#for n in range(200) [== Part #n\n]'
    plain = typst.compile(source, format="pdf", pdf_standards=["ua-1"], timestamp=0)
    small = Document.read(plain).packed(lambda body: body)
    before, after = (PdfReader(io.BytesIO(each)) for each in (plain, small))

    assert len(small) < len(plain) / 2
    size: Any = before.trailer["/Size"]
    for number in range(1, size):
        assert _written(before.get_object(number)) == _written(after.get_object(number))
    assert [page.extract_text() for page in before.pages] == [
        page.extract_text() for page in after.pages
    ]


def _written(each: PdfObject | None) -> bytes:
    assert each is not None
    stream = io.BytesIO()
    each.write_to_stream(stream)
    return stream.getvalue()


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7\n", b"trailer\n<</Size 1>>\nstartxref\n0\n%%EOF"])
def test_only_what_typst_writes_is_packed(pdf: bytes) -> None:
    """Anything else is refused rather than broken."""
    with pytest.raises(SiteBroken, match="cannot be packed"):
        Document.read(pdf)
