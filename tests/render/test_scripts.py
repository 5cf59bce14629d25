"""Which modules a page loads, and that it names all of them at once."""

from __future__ import annotations

import re
from pathlib import Path

from generator.render.scripts import EVERY_PAGE, OF_KIND, Scripts, scripts_by_kind
from generator.site import Site
from tests.places import ROOT

FOLDER = ROOT / "templates" / "theme" / "assets" / "js"
NAMED = re.compile(
    r'<(?:link rel="modulepreload" href|script type="module" src)="[./]*assets/js/([^"]+)"'
)


def test_modules_are_followed_to_the_last(real_site: Site) -> None:
    """A module that only another one imports is named, and what a page runs is not there twice."""
    swaps = scripts_by_kind(FOLDER)["exercise"]

    assert (*EVERY_PAGE, "settings/swaps.js", "figure.js") == swaps.run
    assert {"settings/store.js", "settings/terms.js", "settings/address.js"} <= {*swaps.needed}
    assert set() == {*swaps.run} & {*swaps.needed}
    assert set() == {*OF_KIND} - {page.kind for page in real_site.pages.values()}


def test_ways_to_import_are_known(tmp_path: Path) -> None:
    """Imports over several lines, from folders above and without names count; comments do not."""
    for name in EVERY_PAGE:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    for name in {name for names in OF_KIND.values() for name in names}:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    (tmp_path / "plan" / "page.js").write_text(
        'import {\n  a,\n  b,\n} from "../settings/a.js";\nimport "./b.js";\n'
        ' * @typedef {import("./none.js").None} None\nexport { c } from "./c.js";\n',
        encoding="utf-8",
    )
    for name in ("settings/a.js", "plan/b.js", "plan/c.js"):
        (tmp_path / name).write_text('import "../search_keys.js";\n', encoding="utf-8")

    found = scripts_by_kind(tmp_path)

    needed = ("settings/a.js", "plan/b.js", "plan/c.js")
    assert Scripts((*EVERY_PAGE, "plan/page.js"), needed) == found["plan"]
    assert Scripts(EVERY_PAGE, ()) == found[""]


def test_pages_name_all_their_modules(real_build: Path, real_site: Site) -> None:
    """Each page names the modules of its kind, and every module but the one before all is used."""
    scripts = scripts_by_kind(FOLDER)
    named = {
        address: sorted(NAMED.findall((real_build / f".{address}index.html").read_text("utf-8")))
        for address in real_site.pages
    }
    expected = {
        address: sorted([*each.run, *each.needed])
        for address, page in real_site.pages.items()
        for each in [scripts.get(page.kind, scripts[""])]
    }

    assert expected == named
    assert 'src="/assets/js/palette.js"' in (real_build / "404.html").read_text("utf-8")
    modules = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.js")}
    assert {"storage.js"} == modules - {name for names in named.values() for name in names}
