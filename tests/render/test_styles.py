"""One style sheet out of many: what is in it, in which order, and where it leads."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from generator.render.styles import FIRST, style_sheet
from generator.site import Site
from tests.places import ROOT

SHEETS = ROOT / "templates" / "styles"


def sheets(folder: Path, **texts: str) -> Path:
    """Write sheets, each by its name without the ending."""
    for name, text in texts.items():
        (folder / f"{name}.css").write_text(text, encoding="utf-8")
    return folder


def test_sheets_stand_in_the_order_in_which_they_are_named(tmp_path: Path) -> None:
    """What a sheet names stands in its place, whether people wrote it or the program."""
    folder = sheets(
        tmp_path,
        guide='@import "b.css";\n@import "made/x.css";\n@import "a.css";',
        a="a{}",
        b="b{}",
    )

    _, written = style_sheet(folder, {"made/x.css": b"x{}\n"})

    assert b"b{}\nx{}\na{}" == written


def test_comments_stay_with_the_writer(tmp_path: Path) -> None:
    """Comments are left out, an @import in one as well; the same signs in a text are none."""
    text = 'p::before { content: "/* a */"; } /* why\n@import "a.css";\n */\n\n  q { top: 0; }\n'

    _, written = style_sheet(sheets(tmp_path, guide=text), {})

    assert b'p::before { content: "/* a */"; }\nq { top: 0; }' == written


def test_addresses_lead_on_from_any_folder(tmp_path: Path) -> None:
    """An address of the site becomes a path from the finished sheet."""
    folder = sheets(tmp_path, guide='p { src: url("/assets/fonts/a.woff2"), url("/b.svg"); }')

    _, written = style_sheet(folder, {})

    assert b'p { src: url("fonts/a.woff2"), url("../b.svg"); }' == written


def test_address_changes_with_the_text_alone(tmp_path: Path) -> None:
    """The same styles have the same address, others another: no browser shows old ones it kept."""
    first, _ = style_sheet(sheets(tmp_path, guide="p { top: 0; }"), {})
    same, _ = style_sheet(sheets(tmp_path, guide="p { top: 0; } /* said */"), {})
    other, _ = style_sheet(sheets(tmp_path, guide="p { top: 1px; }"), {})

    assert first == same
    assert first != other
    assert re.fullmatch(r"/assets/guide-[0-9a-f]{8}\.css", first)


def test_sheet_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    """Whoever names a sheet that is not there hears its name."""
    with pytest.raises(FileNotFoundError, match=r"gone\.css"):
        style_sheet(sheets(tmp_path, guide='@import "gone.css";'), {})


def test_every_sheet_is_named_once() -> None:
    """No sheet in the folder is forgotten, and none comes twice."""
    text = (SHEETS / FIRST).read_text("utf-8")
    named = Counter(re.findall(r'^@import "([^"/]+)";', text, re.MULTILINE))

    assert Counter(each.name for each in SHEETS.iterdir() if each.name != FIRST) == named


def test_pages_wait_for_one_sheet(real_build: Path, real_site: Site) -> None:
    """Every page but those that send on has the one style sheet, and what it names is there."""
    sheet = re.compile(r'<link rel="stylesheet" href="(?:\./|\.\./)*([^"]+)"')
    pages = [page.read_text("utf-8") for page in real_build.rglob("*.html")]
    named = Counter(tuple(sheet.findall(page)) for page in pages if "md-skip" in page)
    address = real_site.styles.lstrip("/")
    leads = re.findall(r'url\("([^"]+)"\)', real_site.files[real_site.styles].decode())

    assert {(address,)} == set(named) - {(f"/{address}",)}
    assert [] == [each for each in leads if not (real_build / "assets" / each).is_file()]
