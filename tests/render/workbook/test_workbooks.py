"""Every plan as a workbook, for each profile: whole, with the words of its page, a week a page."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from html import unescape
from typing import Any
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from generator.checks.check import Derived
from generator.render.workbook.files import workbook_of
from generator.site import Site
from tests.workbook_reader import Read, lines_in, texts_in, weeks_in

_ROW = re.compile(
    r'<th scope="row">(?P<name>.*?)</th><td data-label="Sets">(?P<sets>.*?)</td>'
    r'<td data-label="Weight">(?P<weight>.*?)</td><td data-label="Effort">(?P<effort>.*?)</td>',
    re.DOTALL,
)
_REST = re.compile(r'(?P<name>.*)<span class="rest">(?P<rest>.*)</span>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
MAIN = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def plain(html: str) -> str:
    """Return the words of a piece of a page."""
    return " ".join(unescape(_TAG.sub("", html)).split())


def lines_of_page(body: str) -> list[tuple[str, ...]]:
    """Return every line of the sheets of a plan's page: name, rest, sets, weight and effort."""
    lines = []
    for row in filter(None, map(_ROW.search, body.split("<tr"))):
        name = _REST.search(row["name"])
        assert name is not None
        cells = (name["name"], name["rest"], row["sets"], row["weight"], row["effort"])
        lines.append(tuple(map(plain, cells)))
    return lines


def sheets_of(content: bytes) -> dict[str, ET.Element]:
    """Return the sheets of a workbook as they are in the file."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        book = ET.fromstring(file.read("xl/workbook.xml"))  # noqa: S314  our own
        names = [sheet.get("name", "") for sheet in book.findall("m:sheets/m:sheet", MAIN)]
        return {
            name: ET.fromstring(file.read(f"xl/worksheets/sheet{number}.xml"))  # noqa: S314
            for number, name in enumerate(names, start=1)
        }


def opened(content: bytes) -> Any:  # noqa: ANN401  openpyxl has no types
    """Open a workbook with openpyxl."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*extension is not supported", UserWarning)
        return openpyxl.load_workbook(io.BytesIO(content), rich_text=True)


def test_every_plan_has_a_workbook_for_each_profile(real: Derived, real_site: Site) -> None:
    """There is a workbook for each plan and each of its profiles, and no other."""
    expected = {
        f"/plans/{plan.id}/{plan.id}-{profile}.xlsx"
        for plan in real.guide.plans.values()
        for profile in plan.profiles
    }

    assert expected == {address for address in real_site.files if address.endswith(".xlsx")}


def test_a_week_is_a_sheet(workbooks: tuple[Read, ...]) -> None:
    """Each has what to read first, the reader's numbers, an overview, and a sheet for each week."""
    for each in workbooks:
        weeks = [f"Week {number}" for number in range(1, each.edition.view.length + 1)]
        expected = ["Read first", "My numbers", "Overview", *weeks]
        assert expected == list(dict.fromkeys(sheet for sheet, _ in each.cells))


def test_every_line_of_the_page_is_in_the_workbook(
    workbooks: tuple[Read, ...], real_site: Site
) -> None:
    """The workbooks of a plan hold every line of its page, in order, word for word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for each in workbooks:
        found.setdefault(each.edition.view.head.address, []).extend(
            (line.name, line.rest, line.sets, line.weight, f"{line.effort:g}")
            for week in weeks_in(each.cells)
            for line in lines_in(each.cells, week)
        )

    for address, lines in found.items():
        body = real_site.pages[address].body.replace("&NoBreak;", "")  # a tempo stays on one line
        assert lines_of_page(body) == lines


def test_every_sheet_holds_the_words_of_care(workbooks: tuple[Read, ...]) -> None:
    """Pain rule and when to get help stand on each sheet; how to decide and ease off on weeks."""
    for each in workbooks:
        view = each.edition.view
        asked = iter(view.weeks)
        for sheet in dict.fromkeys(sheet for sheet, _ in each.cells):
            text = texts_in(each.cells, sheet)
            care = [view.pain.short, view.help_line, "not medical advice"]
            if sheet.startswith("Week"):
                ways = next(asked).ways
                care += [f"{way.decision.label}. {way.when} {way.action}" for way in ways]
                care += view.ease_off
            assert [] == [words for words in care if words not in text]


def test_first_sheet_says_for_whom_and_how(workbooks: tuple[Read, ...]) -> None:
    """The first sheet: for whom or not, how to start, how to decide, and what to do in a flare."""
    for each in workbooks:
        view, text = each.edition.view, texts_in(each.cells, "Read first")
        expected = [
            view.title, view.head.lead, *view.for_whom, *view.not_for, *view.test_session,
            *view.warm_up, *(way.action for way in view.decisions), view.blip, view.flare,
            view.two_flares, *view.ease_off, view.key, view.convention, view.ends_below,
        ]  # fmt: skip
        assert [] == [words for words in expected if words not in text]


def test_weeks_say_what_the_page_says_of_them(workbooks: tuple[Read, ...]) -> None:
    """A week has the heading, the phase, the gate and the sessions of the page."""
    for each in workbooks:
        for sheet, week in zip(weeks_in(each.cells), each.edition.weeks, strict=True):
            text = texts_in(each.cells, sheet)
            sessions = [f"{day.name}, about {day.minutes} minutes" for day in week.days]
            expected = [week.heading, week.phase, week.goal, week.gate, *sessions]
            assert [] == [words for words in expected if words not in text]
            assert week.is_easier == ("easier week" in text.splitlines()[0])


def test_each_sheet_prints_on_one_page(workbooks: tuple[Read, ...]) -> None:
    """Each sheet is fitted to one page of A4, and weeks repeat their heading if somebody undoes it.

    Fitted, it is on one page of Letter as well.
    """
    for each in workbooks:
        for name, sheet in sheets_of(each.content).items():
            fit = sheet.find("m:sheetPr/m:pageSetUpPr", MAIN)
            page = sheet.find("m:pageSetup", MAIN)
            assert fit is not None
            assert page is not None
            assert "1" == fit.get("fitToPage")
            assert ("9", None, None) == tuple(
                page.get(key) for key in ("paperSize", "fitToWidth", "fitToHeight")
            ), name
    titles = opened(workbooks[0].content)["Week 1"].print_title_rows
    assert "$1:$2" == titles


def test_only_framed_cells_can_be_written_in(workbooks: tuple[Read, ...]) -> None:
    """Sheets are protected without a password; a cell is open if and only if it has a frame."""
    book = opened(workbooks[0].content)
    open_cells = 0
    for sheet in book:
        assert sheet.protection.sheet
        assert sheet.protection.password is None
        for row in sheet.iter_rows():
            for cell in row:
                if type(cell).__name__ == "MergedCell" or cell.border.left.style is None:
                    continue
                is_open = not cell.protection.locked
                open_cells += is_open
                assert is_open or sheet.title == "Read first", cell.coordinate
    assert open_cells > 100


def test_what_is_written_is_checked(workbooks: tuple[Read, ...]) -> None:
    """Pain goes from 0 to 10 in whole numbers, in each session; decisions are those open then."""
    for each in workbooks:
        for (name, sheet), week in zip(
            list(sheets_of(each.content).items())[3:], each.edition.weeks, strict=True
        ):
            rules = [
                (rule.get("type"), *(part.text for part in rule))
                for rule in sheet.findall("m:dataValidations/m:dataValidation", MAIN)
            ]
            labels = ",".join(way.decision.label for way in week.ways)
            assert len(week.days) == rules.count(("whole", "0", "10")), name
            assert len(week.days) == rules.count(("list", '"as usual,more"'))
            assert 1 == rules.count(("list", f'"{labels}"'))


def test_what_was_done_is_blank(workbooks: tuple[Read, ...]) -> None:
    """Each line has one open blank cell for each set, and one for the weight where there is one."""
    each = workbooks[0]
    book = opened(each.content)
    for name, week in zip(weeks_in(each.cells), each.edition.weeks, strict=True):
        doses = [dose for day in week.days for dose in day.doses]
        for line, dose in zip(lines_in(each.cells, name), doses, strict=True):
            row = book[name][int(line.target[1][1:])]
            assert {None} == {cell.value for cell in row[5:]}
            assert dose.is_weighted == (not row[5].protection.locked)
            assert dose.sets == sum(not cell.protection.locked for cell in row[6:])


def test_written_anew_it_is_the_same(workbooks: tuple[Read, ...]) -> None:
    """A workbook made now has the very bytes of the build, which may have kept it from before."""
    for each in workbooks[:3]:
        assert each.content == workbook_of(each.edition) == workbook_of(each.edition)


def test_page_of_a_plan_offers_its_workbooks(workbooks: tuple[Read, ...], real_site: Site) -> None:
    """The page of a plan links to each of its workbooks, with its size, and to each table."""
    for each in workbooks:
        address = each.edition.view.head.address
        body = real_site.pages[address].body
        name = each.edition.view.workbook.rpartition("/")[2]
        told = body.partition(f'{name}"')[2].partition(")")[0]
        assert told.endswith(f"(.xlsx, {-(-len(each.content) // 1000)} kB"), told
        assert f'..{each.edition.view.table}"' in body


def test_workbooks_are_small(workbooks: tuple[Read, ...]) -> None:
    """No workbook has more than 80 kB."""
    assert [] == [each.edition.view.workbook for each in workbooks if len(each.content) > 80_000]


@pytest.mark.parametrize("part", ["docProps/core.xml", "xl/workbook.xml"])
def test_workbook_tells_nobody_when_it_was_made(workbooks: tuple[Read, ...], part: str) -> None:
    """The only date in a workbook is the fixed one, and nothing names the machine."""
    with zipfile.ZipFile(io.BytesIO(workbooks[0].content)) as file:
        text = file.read(part).decode()
        assert {(1980, 1, 1, 0, 0, 0)} == {info.date_time for info in file.infolist()}

    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", text)) <= {"2026-01-01T00:00:00Z"}
    assert "/" not in "".join(re.findall(r"absPath[^>]*", text))
