"""What `guide coverage` says about how hard the pages for lifters are to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from generator.derive.reading_grade import Counted, counted
from generator.reading.pages import read_pages
from generator.render.grades import PageGrade, page_grades
from generator.render.pages import PageWriter
from generator.views.all import views_for_readers

if TYPE_CHECKING:
    from generator.checks.check import Derived
    from generator.paths import Paths

MOST = 8.0
"""A page for lifters above this grade is named; the aim is about 6, for the guide as a whole."""

SOME = 10
A_SENTENCE = 8
"""Words: in shorter ones a single long word decides, and nothing can be made shorter."""


def grade_lines(paths: Paths, derived: Derived) -> Iterator[str]:
    """Yield the grade of all pages and of each kind, then what is hard to read."""
    write = PageWriter(paths.templates)
    pages = (write.page(view) for view in views_for_readers(derived))
    graded = list(page_grades(pages, read_pages(paths.content / "pages")))
    whole = sum((page.counted for page in graded), Counted())
    yield (
        f"reading grade of the pages for lifters: {whole.grade:.1f} "
        "(Flesch-Kincaid; only what ends like a sentence, so no names, labels or numbers)"
    )
    for kind in dict.fromkeys(page.kind for page in graded):
        of_kind = sum((page.counted for page in graded if page.kind == kind), Counted())
        yield f"  {kind}: {of_kind.grade:.1f}"
    hard = [page for page in graded if page.counted.grade > MOST]
    named = ", ".join(f"{page.address} {page.counted.grade:.1f}" for page in hard)
    yield f"  pages over grade {MOST:.0f}: {named or 'none'}"
    yield "  the hardest sentences:"
    yield from _hardest(graded)


def _hardest(graded: Sequence[PageGrade]) -> Iterator[str]:
    """Yield the sentences of the highest grades, each with the first page that it stands on."""
    found: dict[str, tuple[float, str]] = {}
    for page in graded:
        for sentence in page.sentences:
            if sentence not in found and len(sentence.split()) >= A_SENTENCE:
                found[sentence] = (counted([sentence]).grade, page.address)
    hardest = sorted(found.items(), key=lambda each: (-each[1][0], each[0]))[:SOME]
    for sentence, (grade, address) in hardest:
        yield f"  {grade:.1f} {address} {sentence}"
