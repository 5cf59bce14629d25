"""Every plan, for each profile, on each paper: whole, tagged, and with the words of its page."""

from __future__ import annotations

import io
from typing import Any, NamedTuple

import pytest
from pypdf import PdfReader

from generator.checks.check import Derived
from generator.render.paper.document import document_of
from generator.render.paper.files import TEMPLATE
from generator.render.paper.press import Press
from generator.render.paper.sizes import POINTS
from generator.site import Site
from generator.views.plan import PlanView, plan_views
from generator.views.plan_dose import DoseView
from generator.views.plan_files import PrintView
from generator.vocabulary.paper import Paper
from tests.places import ROOT
from tests.printed import Sheet, said, sheets_of


class Printed(NamedTuple):
    """A file to print, and what it is made from."""

    view: PlanView
    offer: PrintView
    pdf: bytes
    reader: PdfReader


@pytest.fixture(scope="session")
def printed(real: Derived, real_site: Site) -> tuple[Printed, ...]:
    """Return every PDF of the real guide."""
    return tuple(
        Printed(view, offer, pdf, PdfReader(io.BytesIO(pdf)))
        for plan in real.guide.plans.values()
        for view in plan_views(real, plan)
        for offer in view.prints
        for pdf in (real_site.files[offer.address],)
    )


@pytest.fixture(scope="session")
def pages(printed: tuple[Printed, ...]) -> dict[str, list[Sheet]]:
    """Return the pages of each PDF on A4; those on Letter say the same."""
    return {
        each.offer.address: sheets_of(each.pdf) for each in printed if each.offer.paper is Paper.A4
    }


def test_every_plan_is_there_on_every_paper(real: Derived, real_site: Site) -> None:
    """There is a PDF for each plan, each of its profiles and each paper, and no other."""
    expected = {
        f"/plans/{plan.id}/{plan.id}-{profile}-{paper}.pdf"
        for plan in real.guide.plans.values()
        for profile in plan.profiles
        for paper in ("a4", "letter")
    }

    assert expected == {address for address in real_site.files if address.endswith(".pdf")}


def test_a_week_is_a_page(printed: tuple[Printed, ...]) -> None:
    """Each has a cover, an overview, one page for each week and a blank one, and says so."""
    for each in printed:
        assert each.view.length + 3 == len(each.reader.pages) == each.offer.pages


def test_pages_have_the_size_of_their_paper(printed: tuple[Printed, ...]) -> None:
    """Every page is as large as A4 or Letter, with what is printed in its middle."""
    for each in printed:
        width, height = POINTS[each.offer.paper]
        for page in each.reader.pages:
            box = page.mediabox
            found = [box.width, box.height, box.left + box.right, box.bottom + box.top]
            assert pytest.approx([width, height, 595.28, 792], abs=0.02) == [*map(float, found)]


def test_it_can_be_read_aloud(printed: tuple[Printed, ...]) -> None:
    """Each is tagged, has a language and a title that readers show, and calls itself PDF/UA-1."""
    for each in printed:
        root: Any = each.reader.trailer["/Root"]
        assert root["/MarkInfo"]["/Marked"]
        assert "/StructTreeRoot" in root
        assert "en-GB" == root["/Lang"]
        assert root["/ViewerPreferences"]["/DisplayDocTitle"]
        assert each.reader.metadata is not None
        assert f"{each.view.title}, {each.view.label}" == each.reader.metadata.title
        assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def test_all_fonts_are_embedded(printed: tuple[Printed, ...]) -> None:
    """No reader needs a typeface of its own: each is in the file, in part, and is ours."""
    for each in printed:
        resources: Any = [page["/Resources"] for page in each.reader.pages]
        for fonts in (found["/Font"] for found in resources):
            for font in fonts.values():
                (descendant,) = font.get_object()["/DescendantFonts"]
                descriptor = descendant.get_object()["/FontDescriptor"]
                assert {"/FontFile2", "/FontFile3"} & set(descriptor)
                assert "SourceSans3" in descriptor["/FontName"]


def test_both_papers_say_the_same(printed: tuple[Printed, ...]) -> None:
    """On A4 and on Letter stands the same, in the same place on the sheet."""
    a4, letter = (
        {
            (each.view.title, each.view.profile): [
                page.get_contents().get_data()  # type: ignore[union-attr]
                for page in each.reader.pages
            ]
            for each in printed
            if each.offer.paper is paper
        }
        for paper in (Paper.A4, Paper.LETTER)
    )

    assert a4 == letter


def test_every_dose_of_the_page_is_on_its_sheet(
    printed: tuple[Printed, ...], pages: dict[str, list[Sheet]]
) -> None:
    """Each week's sheet holds every line of the page, in order: exercise, sets, weight, effort."""
    for each in printed:
        sheets = pages.get(each.offer.address, ())[2:-1]
        for week, sheet in zip(each.view.weeks, sheets, strict=bool(sheets)):
            assert sheet.text.startswith(week.heading)
            at = 0
            for day in week.days:
                at = sheet.text.index(said(f"{day.name} about {day.minutes} minutes"), at)
                for dose in day.doses:
                    at = sheet.text.index(_line(dose), at) + 1


def _line(dose: DoseView) -> str:
    return said(
        f"{dose.exercise.text} {dose.rest} {dose.sets} × {dose.count} {dose.load} {dose.effort}"
    )


def test_every_sheet_holds_the_words_of_care(
    printed: tuple[Printed, ...], pages: dict[str, list[Sheet]]
) -> None:
    """Every week's sheet and the blank one: pain rule, ways on, when to ease off and get help."""
    for each in printed:
        view = each.view
        care = [view.pain.short, *view.ease_off, view.help_line]
        asked = [*(week.ways for week in view.weeks), view.decisions]
        sheets = pages.get(each.offer.address, ())[2:]
        for ways, sheet in zip(asked, sheets, strict=bool(sheets)):
            on = [f"{way.decision.label}. {way.when} {way.action}" for way in ways]
            assert [] == [words for words in (*care, *on) if said(words) not in sheet.text]


def test_cover_says_for_whom_and_when_to_get_help(
    printed: tuple[Printed, ...], pages: dict[str, list[Sheet]]
) -> None:
    """The cover: for whom or not, get help, pain rule, how to decide, warm-up, address."""
    for each in printed:
        if each.offer.address not in pages:
            continue
        view, cover = each.view, pages[each.offer.address][0].text
        expected = [
            view.title, view.head.lead, *view.for_whom, *view.not_for, view.help_line,
            view.pain.short, *(way.when for way in view.decisions), *view.warm_up,
        ]  # fmt: skip
        assert [] == [words for words in expected if said(words) not in cover]
        assert 2 == cover.count(f"return-to-load.example{view.head.address}".rstrip("/"))


def test_overview_shows_all_weeks_and_how_to_start(
    printed: tuple[Printed, ...], pages: dict[str, list[Sheet]]
) -> None:
    """The second page: each week with its load, the test session, and what to do in a flare."""
    for each in printed:
        if each.offer.address not in pages:
            continue
        view, overview = each.view, pages[each.offer.address][1].text
        expected = [*view.test_session, view.blip, view.flare, view.two_flares, view.key]
        assert [] == [words for words in expected if said(words) not in overview]
        at = 0
        for row, week in zip(view.overview, view.weeks, strict=True):
            at = overview.index(f"{row.week} {row.phase}", at)
            load = f"{week.load} % " if view.shows_load else ""
            at = overview.index(said(f"{load}{row.note}"), at)


def test_letters_are_large_enough(pages: dict[str, list[Sheet]]) -> None:
    """Nothing is in letters of less than 8 points: no text is so long that a page grows tight."""
    tight = [
        (address, number, sheet.smallest)
        for address, sheets in pages.items()
        for number, sheet in enumerate(sheets, start=1)
        if sheet.smallest < 8
    ]

    assert [] == tight


def test_a_pencil_has_room(pages: dict[str, list[Sheet]]) -> None:
    """Lines on a sheet are alike and 8 mm high or more, and boxes to tick 4 mm wide or more."""
    for sheets in pages.values():
        for sheet in sheets[2:]:
            (height,) = sheet.lines
            (width,) = sheet.boxes
            assert 8 <= height <= 11
            assert width >= 4


def test_figures_are_told_to_whoever_cannot_see_them(printed: tuple[Printed, ...]) -> None:
    """Each figure on a sheet has words, and so has the code to scan."""
    each = min(printed, key=lambda each: len(each.pdf))
    size: Any = each.reader.trailer["/Size"]
    objects: list[Any] = [each.reader.get_object(number) for number in range(1, size)]
    told = [
        found["/Alt"]
        for found in objects
        if isinstance(found, dict) and found.get("/S") == "/Figure"
    ]
    doses = [dose for week in each.view.weeks for day in week.days for dose in day.doses]
    pictured = [dose.exercise.text for dose in doses if dose.exercise.picture]

    assert len(pictured) + 1 == len(told)
    assert all(any(words.startswith(f"{name}. Seen from") for words in told) for name in pictured)


def test_printed_anew_it_is_the_same(real: Derived, printed: tuple[Printed, ...]) -> None:
    """A press of its own prints the very bytes that the build has, which may be from last week."""
    each = min(printed, key=lambda each: len(each.pdf))
    press = Press(ROOT / "templates" / TEMPLATE)
    data = document_of(real.guide, each.view)
    once, again = (press.printed(data, each.offer.pages) for _ in range(2))

    assert once == again
    assert each.pdf == once[each.offer.paper]


def test_page_of_a_plan_offers_its_prints(printed: tuple[Printed, ...], real_site: Site) -> None:
    """The page of a plan links to each of its PDFs and says how many pages and kilobytes."""
    for each in printed:
        body = real_site.pages[each.view.head.address].body
        name = each.offer.address.rpartition("/")[2]
        told = body.partition(f'{name}"')[2].partition(")")[0]
        kilobytes = -(-len(each.pdf) // 1000)
        assert told.endswith(f"({each.offer.pages} pages, {kilobytes} kB")


def test_prints_are_small(printed: tuple[Printed, ...]) -> None:
    """No PDF has more than 250 kB, so that a phone loads it and the site stays small."""
    assert [] == [each.offer.address for each in printed if len(each.pdf) > 250_000]
