"""The small page at an address that moved: it sends on without a script, and holds only text."""

from __future__ import annotations

import pytest

from generator.render.content_security import PLACEHOLDER, policy_of
from generator.render.redirects import redirect_page
from generator.site import Redirect
from tests.hostile import LONG
from tests.html_reader import attributes_of, tags_of, text_of


def a_redirect(
    to: str = "/exercises/plank/", name: str = "Plank", reason: str = "So it is."
) -> Redirect:
    """Return what answers at `/exercises/old/`."""
    return Redirect("/exercises/old/", to, name, reason)


def value_of(page: str, tag: str, attribute: str, number: int = 0) -> str:
    """Return the value of an attribute of one of the tags that have it."""
    found = [value for each, name, value in attributes_of(page) if (each, name) == (tag, attribute)]
    return found[number]


@pytest.mark.parametrize(
    "to,path",
    [
        ("/exercises/plank/", "../plank/"),
        ("/exercises/plank/#swaps", "../plank/#swaps"),
        ("/swaps/back-squat/", "../../swaps/back-squat/"),
    ],
)
def test_page_sends_on_at_once(to: str, path: str) -> None:
    """The page asks the browser to go on after no seconds, to where its link leads."""
    page = redirect_page(a_redirect(to))

    assert f"0; url={path}" in [value for _, _, value in attributes_of(page)]
    assert path == value_of(page, "a", "href")


def test_page_needs_no_script() -> None:
    """The page has the same policy as any other without a script, and holds nothing to run."""
    page = redirect_page(a_redirect())

    assert policy_of("") in [value for _, _, value in attributes_of(page)]
    assert not {"script", "style"} & {tag for tag, _ in tags_of(page)}
    assert PLACEHOLDER not in page


def test_page_says_what_happened() -> None:
    """Where a browser does not go on, there is a heading, the link by its name and the reason."""
    words = text_of(redirect_page(a_redirect()), "body")

    assert "This page has moved It is here now: Plank So it is." == words


def test_search_engines_are_sent_on() -> None:
    """The old address is not to be found; the new one, without its anchor, stands for it."""
    page = redirect_page(a_redirect("/exercises/plank/#swaps"), "https://guide.example/back/")

    assert "noindex" in [value for _, _, value in attributes_of(page)]
    assert "https://guide.example/back/exercises/plank/" == value_of(page, "link", "href")


def test_canonical_is_relative_where_the_site_is_unknown() -> None:
    """In exported files, whose site nobody knows yet, the new address is relative."""
    assert "../plank/" == value_of(redirect_page(a_redirect()), "link", "href")


def test_hostile_words_stay_words() -> None:
    """No name and no reason opens a tag, ends the title or sends readers elsewhere."""
    hostile = f'</title></p><meta http-equiv="refresh" content="0; url=//evil.example">{LONG}'
    page = redirect_page(a_redirect(name=hostile, reason=hostile))
    clean = redirect_page(a_redirect())

    assert tags_of(clean) == tags_of(page)
    assert 2 == text_of(page, "body").count(hostile)
    assert [value for _, name, value in attributes_of(clean) if name == "content"] == [
        value for _, name, value in attributes_of(page) if name == "content"
    ]
