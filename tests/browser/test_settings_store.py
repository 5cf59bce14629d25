"""What is kept of a reader's settings, and what an address says of them: known terms alone."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Visits

PAGE = "/why-train/"
STORE = "const store = await import('/assets/js/settings/store.js');"
REFUSE = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });"

ALL = {
    "phases": {"hinge": "flare-up", "squat": "settling"},
    "bringsOn": ["bending", "twisting"],
    "equipment": {"preset": "own", "items": ["barbell", "bench"]},
    "unit": "lb",
    "paper": "letter",
}
NOTHING = {
    "phases": {},
    "bringsOn": [],
    "equipment": {"preset": "all", "items": []},
    "unit": "",
    "paper": "",
}
HOSTILE = [
    "null",
    "[]",
    "7",
    "{",
    '"<img src=x onerror=alert(1)>"',
    '{"phases": [["hinge", "flare-up"]], "bringsOn": "bending", "equipment": null}',
    '{"phases": {"__proto__": "flare-up", "hinge": {"a": 1}}, "equipment": {"preset": ["own"]}}',
    '{"unit": "stone", "paper": 4, "equipment": {"preset": "full-gym ", "items": {"length": 1e9}}}',
]


def test_what_is_kept_comes_back(real_address: str, visit: Visits) -> None:
    """Settings are there again on the next page."""
    page = visit(real_address + PAGE).page
    assert True is page.evaluate(f"async (all) => {{ {STORE} return store.keep(all); }}", ALL)
    page.goto(real_address + "/")
    found = page.evaluate(f"async () => {{ {STORE} return store.read(); }}")

    assert {"settings": ALL, "isKept": True} == found


def test_forgetting_leaves_nothing(real_address: str, visit: Visits) -> None:
    """After forgetting, the browser holds nothing under the guide's names."""
    page = visit(real_address + PAGE).page
    page.evaluate(f"async (all) => {{ {STORE} store.keep(all); store.forget(); }}", ALL)

    assert [] == page.evaluate("Object.keys(localStorage).filter(key => /settings/.test(key))")
    assert NOTHING == page.evaluate(f"async () => {{ {STORE} return store.read().settings; }}")


def test_refused_storage_works_for_the_page(real_address: str, visit: Visits) -> None:
    """Where the browser keeps nothing, the page says so, and has what was said until it is left."""
    page = visit(real_address + PAGE).page
    page.add_init_script(REFUSE)
    page.reload()
    kept, found = page.evaluate(
        f"async (all) => {{ {STORE} return [store.keep(all), store.read()]; }}", ALL
    )

    assert (False, {"settings": ALL, "isKept": False}) == (kept, found)


@pytest.mark.parametrize("kept", HOSTILE)
def test_what_is_no_settings_is_passed_over(kept: str, real_address: str, visit: Visits) -> None:
    """Whatever else stands in the browser's store counts as nothing said, and breaks no page."""
    seen = visit(real_address + PAGE)
    seen.page.evaluate("kept => localStorage.setItem('return-to-load.settings', kept)", kept)
    seen.page.reload()

    found = seen.page.evaluate(f"async () => {{ {STORE} return store.read().settings; }}")
    assert NOTHING == found
    assert [] == seen.troubles


def test_an_address_holds_all_of_it(real_address: str, visit: Visits) -> None:
    """Settings are the same after a way through an address that people can read."""
    page = visit(real_address + PAGE).page
    address, back = page.evaluate(
        f"async (all) => {{ {STORE} const address = store.addressOf(all);"
        " return [address, store.settingsIn(address)]; }",
        ALL,
    )

    assert "?have=barbell+bench&hinge=flare-up&squat=settling&on=bending+twisting" in address
    assert ALL == back


@pytest.mark.parametrize(
    "search, expected",
    [
        ("?have=dumbbells&hinge=flare-up", ["dumbbells", {"hinge": "flare-up"}, []]),
        ("?on=bending+sitting+arching", ["all", {}, ["bending", "arching"]]),
        ("?have=all", ["all", {}, []]),
        ("?have=nothing", ["own", {}, []]),
        ("?hinge=flare-up&hinge=settling&knee=settling", ["all", {"hinge": "flare-up"}, []]),
        ("?have=a-lot&hinge=worse&on=sitting", None),
        ("?h=dead%20bug", None),
        ("?have=%E0%A4%A&on=%00&hinge=<script>", None),
        ("?__proto__=flare-up&constructor=settling", None),
        ("", None),
    ],
)  # fmt: skip
def test_an_address_says_only_what_is_known(
    search: str, expected: object, real_address: str, visit: Visits
) -> None:
    """Unknown and hostile values are passed over; an address without settings says nothing."""
    page = visit(real_address + PAGE).page
    found = page.evaluate(
        f"async (search) => {{ {STORE} const said = store.settingsIn(search);"
        " return said && [said.equipment.preset, said.phases, said.bringsOn]; }",
        search,
    )

    assert expected == found
