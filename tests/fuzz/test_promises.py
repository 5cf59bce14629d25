"""Each promise can be broken, and what breaks it is named."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfWriter
from pypdf.generic import RectangleObject
from xlsxwriter import Workbook

from generator.findings import Finding, Place
from tests.fuzz import promises, sheets
from tests.fuzz.reports import of_report

KNOWN = promises.shapes_of('<p class="a"><a href="x">b</a><br><svg viewBox="0"></svg></p>') | {
    ("script", ""), ("script", "type"),
}  # fmt: skip


def test_sound_page() -> None:
    """A page of known tags, with links that lead where they may, breaks no promise."""
    html = (
        '<p class="a">1 &lt; 2 <a href="../x/#y">b</a><br><a href="https://doi.org/1">c</a></p>'
        '<svg viewBox="0 -5 10 20"></svg><script type="application/json">{"a": [1]}</script>'
    )

    assert [] == list(promises.of_page(html, KNOWN))


@pytest.mark.parametrize(
    "html",
    [
        "<img>", '<p id="x"></p>', "<p onclick=x></p>", '<p style="x"></p>', "<p>", "</p>",
        "<p><br></a></p>", '<a href="javascript:x">', '<a href="//evil.example"></a>',
        '<a href="data:x"></a>', '<a href="http://x.example"></a>', "<!-- x -->", "<![CDATA[x]]>",
        "<?x>", "<!x>", "<script>x</script>", '<script type="application/json">NaN</script>',
        '<script type="application/json">"</script><p></p>', '<p class="a" class="b"></p>',
        '<svg viewBox="0 0 0 9"></svg>', "<a href='\\\\evil.example'></a>",
    ],
)  # fmt: skip
def test_page_that_does_harm(html: str) -> None:
    """A new tag or attribute, what acts, what leads elsewhere and what is not closed are named."""
    assert [] != list(promises.of_page(html, KNOWN))


@pytest.mark.parametrize(
    "svg",
    [
        '<svg viewBox="0 0 nan 9"/>', '<svg><path d="Minf 0"/></svg>', "<svg><g></svg>",
        '<svg><circle r="1e308"/></svg>', '<svg><a x="&nbsp;"/></svg>', '<svg width="NaN"/>',
        '<svg><path d="M0 0L-999999 1"/></svg>', '<svg viewBox="0 0 9 -1"/>',
    ],
)  # fmt: skip
def test_drawing_without_measure(svg: str) -> None:
    """A drawing that is no XML, or whose numbers are none or out of proportion, is named."""
    assert [] != list(promises.of_drawing(svg))
    assert [] == list(promises.of_drawing('<svg viewBox="-9 0 9 9"><path d="M0-1.5l2 3"/></svg>'))


@pytest.mark.parametrize("text", ["{", "NaN", '{"a": -Infinity}', '{"a": 1, "a": 2}', ""])
def test_data_that_is_none(text: str) -> None:
    """What some program would not read, or read otherwise than another, is named."""
    assert [] != list(promises.of_json(text))
    assert [] == list(promises.of_json('{"a": [1.5, "</p>"]}'))


def test_search_that_shows_markup() -> None:
    """What search would show as a tag is named."""
    assert [] != list(promises.of_search('[{"title": "<b>Plank"}]'))
    assert [] == list(promises.of_search('[{"title": "&lt;b&gt;Plank"}]'))


@pytest.mark.parametrize("table", [b"a,b\n=1,2\n", b"a,b\n1\n", b"a,b\nx;=1,2\n"])
def test_table_that_is_run(table: bytes) -> None:
    """A cell that a spreadsheet would run, and a row of another length, are named."""
    assert [] != list(promises.of_table(table))
    assert [] == list(promises.of_table(b"a,b\nx,'=2\n"))


@pytest.mark.parametrize("line, column", [(0, 1), (4, 1), (1, 0), (1, 6), (3, 2)])
def test_finding_out_of_its_file(line: int, column: int) -> None:
    """A place that is not in the file is named."""
    found = Finding(Place("x.yml", line, column), "EX003", "is bad", "mend it")

    assert [] != list(promises.of_findings([found], {"x.yml": b"a: 1\r\nb: 2\n"}))


@pytest.mark.parametrize("line, column", [(1, 1), (1, 5), (2, 4), (3, 1)])
def test_finding_in_its_file(line: int, column: int) -> None:
    """A place in the file breaks no promise, nor one right behind a line or the last line."""
    found = Finding(Place("x.yml", line, column), "EX003", "is bad", "mend it")

    assert [] == list(promises.of_findings([found], {"x.yml": b"\xef\xbb\xbfa: 1\r\nb: 2\n"}))
    assert [] != list(promises.of_findings([found], {"y.yml": b"a: 1\r\nb: 2\n"}))


@pytest.mark.parametrize(
    "message, fix, code", [("", "b", "EX003"), ("a", "", "EX003"), ("a", "b", "E")]
)
def test_finding_that_helps_nobody(message: str, fix: str, code: str) -> None:
    """A finding without words, a remedy or a code is named."""
    found = Finding(Place("x.yml"), code, message, fix)

    assert [] != list(promises.of_findings([found], {"x.yml": b""}))


def _workbook(*cells: str) -> bytes:
    written = io.BytesIO()
    with Workbook(written) as book:
        sheet = book.add_worksheet()
        for row, cell in enumerate(cells):
            sheet.write(row, 0, cell)
    return written.getvalue()


@pytest.mark.parametrize("cell", ["=1+HYPERLINK(A1)", "https://evil.example", '="a"&A1', "@x"])
def test_workbook_that_does_harm(cell: str) -> None:
    """A formula of somebody else, a link, and a text that an import would run are named."""
    assert [] != list(sheets.of_workbook(_workbook("Plank", cell)))
    assert [] == list(sheets.of_workbook(_workbook("Plank", "=MAX($A$1,2)")))


FINE = "https://return-to-load.example/"


def _pdf(uri: str, carried: bytes = b"") -> bytes:
    written, writer = io.BytesIO(), PdfWriter()
    writer.add_blank_page(99, 99)
    writer.add_uri(0, uri, RectangleObject((0, 0, 9, 9)))
    if carried:
        writer.add_attachment("x.exe", carried)
    writer.write(written)
    return written.getvalue()


@pytest.mark.parametrize("pdf", [_pdf("javascript:x"), _pdf("file:///x"), _pdf(FINE, b"x")])
def test_print_that_does_harm(pdf: bytes) -> None:
    """A link that is not https, and a file inside, are named."""
    assert [] != list(sheets.of_paper(pdf))
    assert [] == list(sheets.of_paper(_pdf(FINE)))


@pytest.mark.parametrize("text", ["<b>x</b>", "a\u202eb", "x" * 70_000, "![x](y)"])
def test_report_that_is_more_than_text(text: str) -> None:
    """A tag that is not ours, a character nobody sees and too great a length are named."""
    assert [] != list(of_report(text))
    assert [] == list(of_report("## What\n\n- **a**: b\n"))


@pytest.mark.parametrize("styles", ["a{", "@import 'x'", "a{b:url(x)}", "</style>"])
def test_styles_that_lead_elsewhere(styles: str) -> None:
    """A style sheet that loads something, or ends early, is named."""
    assert [] != list(promises.of_styles(styles))
