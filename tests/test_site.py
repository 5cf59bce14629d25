"""Pages and files by address, with every link checked."""

from __future__ import annotations

import json
import posixpath
import re
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import SiteBroken
from generator.render.search import entries_of
from generator.site import Page, Redirect, Section, Site, absolute, links_in, relative, split_lead
from tests.html_reader import attributes_of, text_of

WORDS = st.from_regex(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", fullmatch=True)
PAGES = st.lists(WORDS, max_size=4).map(lambda words: "/" + "".join(f"{word}/" for word in words))
FILES = st.tuples(PAGES, WORDS).map(lambda parts: f"{parts[0]}{parts[1]}.css")

LOOKS_LIKE_A_LINK = ' href="a/" id="b"'


def page(address: str, *bodies: str, **more: object) -> Page:
    """Return a page with a section for each body: `one`, `two`, and so on."""
    names = ("one", "two", "three")
    sections = [
        Section(id_, id_.capitalize(), body) for id_, body in zip(names, bodies, strict=False)
    ]
    return Page(address, "A title", "A lead.", tuple(sections), "exercise", **more)  # type: ignore[arg-type]


def site(*pages: Page) -> Site:
    """Return a site of these pages."""
    made = Site()
    made.add_pages(pages)
    return made


@given(base=PAGES, address=PAGES | FILES)
def test_relative_and_absolute_are_inverse(base: str, address: str) -> None:
    """The path from a page to an address means that address on the page."""
    assert address == absolute(base, relative(base, address))


@given(base=PAGES, address=PAGES, anchor=WORDS)
def test_anchors_stay(base: str, address: str, anchor: str) -> None:
    """A path to an address with an anchor ends in that anchor, and means the same page."""
    path, _, found = relative(base, f"{address}#{anchor}").partition("#")

    assert anchor == found
    assert address == absolute(base, path)


@given(base=PAGES, address=PAGES | FILES)
def test_no_path_begins_at_the_root(base: str, address: str) -> None:
    """Paths are relative, so that the site works in any folder of any host."""
    assert not relative(base, address).startswith("/")


@pytest.mark.parametrize(
    "base,address,path",
    [
        ("/", "/exercises/plank/", "exercises/plank/"),
        ("/exercises/plank/", "/", "../../"),
        ("/exercises/plank/", "/exercises/walking/", "../walking/"),
        ("/exercises/plank/", "/exercises/plank/", "./"),
        ("/exercises/plank/", "/exercises/plank/#swaps", "#swaps"),
        ("/exercises/plank/", "/assets/guide.css", "../../assets/guide.css"),
    ],
)
def test_relative_by_example(base: str, address: str, path: str) -> None:
    """Paths are the shortest that lead there."""
    assert path == relative(base, address)


def test_sound_links_pass() -> None:
    """Links to pages, files, anchors, prose and other hosts are all right."""
    made = site(
        page("/", '<a href="a/#one">A</a><a href="#one">Here</a><img src="x.svg">'),
        page("/a/", '<a href="../">Up</a><a href="../about/#who">Who</a>'),
        page("/b/", '<a href="https://example.org/nowhere/">Out</a><a href="mailto:a@b.c">Us</a>'),
    )
    made.add_file("/x.svg", b"")

    made.refuse_broken_links({"/about/": frozenset({"", "who"})})


def test_every_dead_link_is_named() -> None:
    """A dead link, a dead anchor and a missing file are all named, on all pages, at once."""
    made = site(
        page("/", '<a href="nowhere/">A</a>', '<a href="a/#four">B</a>'),
        page("/a/", '<img src="../gone.svg">', '<a href="../about/#gone">C</a>'),
    )
    with pytest.raises(SiteBroken) as caught:
        made.refuse_broken_links({"/about/": frozenset({""})})

    assert [
        "/: the link nowhere/ leads nowhere",
        "/: /a/ has no #four",
        "/a/: the link ../gone.svg leads nowhere",
        "/a/: /about/ has no #gone",
    ] == str(caught.value).splitlines()


def test_page_over_prose_is_refused() -> None:
    """A generated page at the address of a hand-written one is refused by name."""
    with pytest.raises(SiteBroken, match="/about/ is a hand-written and a generated page"):
        site(page("/about/")).refuse_broken_links({"/about/": frozenset({""})})


def test_two_pages_at_one_address_are_refused() -> None:
    """Two pages at one address are refused, and the address is named."""
    with pytest.raises(SiteBroken, match="two pages want the address /a/"):
        site(page("/a/"), page("/a/"))


def test_file_over_page_is_refused() -> None:
    """A file at the address of a page, or of another file, is refused."""
    made = site(page("/a/"))
    made.add_file("/x.css", b"")
    with pytest.raises(SiteBroken, match=r"two pages want the address /x\.css"):
        made.add_file("/x.css", b"")
    with pytest.raises(SiteBroken, match="two pages want the address /a/"):
        made.add_file("/a/", b"")


def test_anchors_are_all_ids() -> None:
    """Whatever has an id can be linked to: sections, and what stands inside them."""
    assert {"", "one", "rung-1"} <= page("/", '<li id="rung-1">Rung</li>').anchors


def test_body_has_title_lead_and_sections() -> None:
    """The body is the title, the lead and the sections in order, each with its heading."""
    assert "A title A lead. One first Two second" == text_of(page("/", "first", "second").body)


def test_long_lead_goes_on_in_ordinary_letters() -> None:
    """Two sentences of many stand large; a question stays with its answer."""
    assert ("One. Two. Three.", "") == split_lead("One. Two. Three.")
    assert ("First. Is it so? Then do it.", "Go on. And on.") == split_lead(
        "First. Is it so? Then do it. Go on. And on."
    )


def test_title_and_lead_are_escaped() -> None:
    """Signs of HTML in titles, leads and headings are text."""
    section = Section("one", "1 < 2 & more", "")
    made = Page("/", "<b>", "a & b", (section,), "exercise")

    assert "<b> a & b 1 < 2 & more" == text_of(made.body)


def test_links_are_all_found() -> None:
    """Every `href` and `src` is a link, but the inner parts of a drawing."""
    drawing = '<svg><path id="c"/><use href="#c"/></svg>'
    html = f'<a href="a/">A</a><img src="b.svg">{drawing}<use href="#e"></use><a name="d">D</a>'

    assert ["a/", "b.svg"] == links_in(html)


def test_text_that_looks_like_a_link_is_none() -> None:
    """A text about links, escaped as every text is, is no link and no id."""
    assert [] == links_in(f"<p>{escape(LOOKS_LIKE_A_LINK)}</p>")


def test_links_are_those_that_a_parser_finds(real_site: Site) -> None:
    """On every real page our quick reading finds the very links and ids that a parser finds."""
    for each in real_site.pages.values():
        found = attributes_of(re.sub(r"<svg\b.*?</svg>", "", each.body, flags=re.DOTALL))

        assert [v for _, name, v in found if name in ("href", "src")] == links_in(each.body)
        assert {v for _, name, v in found if name == "id"} | {""} == set(each.anchors)


def test_real_pages_have_no_id_twice(real_site: Site) -> None:
    """No page of the real guide has two things of one name: a link would lead to the first."""
    twice = []
    for each in real_site.pages.values():
        ids = [value for _, name, value in attributes_of(each.body) if name == "id"]
        twice += [(each.address, id_) for id_ in sorted(set(ids)) if ids.count(id_) > 1]

    assert [] == twice


def test_real_pages_hang_under_their_index(real_site: Site) -> None:
    """Every page outside the navigation names the page it belongs to, one folder up."""
    above = {
        address: each.parent for address, each in real_site.pages.items() if each.parent is not None
    }

    assert {address: posixpath.dirname(address.rstrip("/")) + "/" for address in above} == above


def test_real_search_entries_are_lean(real_site: Site) -> None:
    """The entries of an exercise stay below 600 bytes: every first visit loads them all."""
    exercises = [page for page in real_site.pages.values() if page.kind == "exercise"]
    entries = [entry for page in exercises for entry in entries_of(page)]
    size = len(json.dumps(entries, separators=(",", ":"), ensure_ascii=False).encode())

    assert size / len(exercises) < 600


@pytest.mark.parametrize(
    "address,word",
    [
        ("/exercises/push-up/", "ups"),
        ("/swaps/bent-over-row/", "pain"),
        ("/plans/", "equipment"),
        ("/start/", "pain"),
        ("/today/", "seized"),
        ("/phases/", "flare"),
    ],
)
def test_pages_known_by_a_word(real_site: Site, address: str, word: str) -> None:
    """A word that means a page above others stands among its tags, which weigh the most."""
    first = next(iter(entries_of(real_site.pages[address])))

    assert word in first["tags"]


def test_week_sheets_stay_out_of_search(real_site: Site) -> None:
    """No entry leads to the week sheets, nor holds what stands on them."""
    entries = [entry for each in real_site.pages.values() for entry in entries_of(each)]

    assert [] == [e["location"] for e in entries if "#sheets" in e["location"]]
    assert [] == [e["location"] for e in entries if "What you did" in e["text"]]


def test_aliases_are_found(real_site: Site) -> None:
    """The entry of an exercise holds every alias and misspelling of its record."""
    rdl = real_site.pages["/exercises/romanian-deadlift/"]
    first = next(iter(entries_of(rdl)))

    assert [] == [alias for alias in rdl.found_by if alias not in first["text"]]
    assert {"RDL", "romanian dead lift"} <= set(rdl.found_by)
    assert first["boost"] > 1


def a_redirect(to: str) -> Redirect:
    """Return a redirect from `/old/`."""
    return Redirect("/old/", to, "New", "So it is.")


def test_redirect_leads_to_a_page() -> None:
    """A redirect may lead to a page, or to a place on one."""
    made = site(page("/new/", "<p>Words</p>"))
    made.add_redirects([a_redirect("/new/#one")])

    made.refuse_broken_links({})


@pytest.mark.parametrize(
    "to,trouble",
    [("/nowhere/", "leads nowhere"), ("/new/#two", "has no #two"), ("/old/", "moved to /old/")],
)
def test_redirect_to_nothing_is_refused(to: str, trouble: str) -> None:
    """A redirect to no page, to no place on a page, or to a redirect, is refused by name."""
    made = site(page("/new/", "<p>Words</p>"))
    made.add_redirects([a_redirect(to)])

    with pytest.raises(SiteBroken, match=rf"^/old/: .*{trouble}"):
        made.refuse_broken_links({})


def test_link_to_an_old_address_is_refused() -> None:
    """Our own pages link to the page itself: a link to an old address is told the new one."""
    made = site(page("/new/"), page("/a/", '<a href="../old/">Old</a>'))
    made.add_redirects([a_redirect("/new/")])

    with pytest.raises(SiteBroken, match=r"^/a/: the link \.\./old/ moved to /new/$"):
        made.refuse_broken_links({})


def test_redirect_where_something_is_is_refused() -> None:
    """An address that is a page, a redirect or a hand-written page cannot send on."""
    made = site(page("/old/"))
    with pytest.raises(SiteBroken, match="two pages want the address /old/"):
        made.add_redirects([a_redirect("/new/")])

    other = site(page("/new/"))
    other.add_redirects([a_redirect("/new/")])
    with pytest.raises(SiteBroken, match="two pages want the address /old/"):
        other.add_redirects([a_redirect("/new/")])
    with pytest.raises(SiteBroken, match="/old/ is a hand-written and a generated page"):
        other.refuse_broken_links({"/old/": frozenset()})


def test_unlisted_page_is_not_searched() -> None:
    """Search finds nothing of a page that only answers at an old address."""
    assert [] == list(entries_of(page("/a/", "<p>Words</p>", is_listed=False)))
