"""Every attack, gone through the whole pipeline: into tables, data and pages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from generator.build import build
from generator.checks.check import Derived
from generator.paths import Paths
from generator.render.tables import exercises_csv, swaps_csv
from generator.site import Site
from tests.attacks import ATTACKS, Attack
from tests.builders import a_guide, a_lift, an_exercise, derived_from
from tests.hostile import hostile_content, one_attack_each
from tests.html_reader import tags_of
from tests.places import ROOT, TINY
from tests.spreadsheet import SIGNS, formulas_in, is_formula, rows_of

TABLES = (
    "/api/v1/exercises.csv",
    "/api/v1/swaps.csv",
    "/api/v1/plans/back-to-the-deadlift-full-gym.csv",
)


def _site(folder: Path, content: Path) -> Site:
    (folder / "content").symlink_to(content)
    for shared in ("templates", ".cache"):
        (folder / shared).symlink_to(ROOT / shared)
    return build(Paths(folder), with_paper=False)


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build the small guide."""
    return _site(tmp_path_factory.mktemp("clean"), TINY)


class Attacked(NamedTuple):
    """A guide with an attack for every text."""

    site: Site
    texts: list[str]
    content: Path


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Attacked:
    """Build the small guide with an attack for every text."""
    content = tmp_path_factory.mktemp("content")
    texts = hostile_content(TINY, content, one_attack_each)
    return Attacked(_site(tmp_path_factory.mktemp("attacked"), content), texts, content)


def _derived(text: str) -> Derived:
    """Return a guide of two exercises that are called by a text and reasoned with it."""
    exercises = [a_lift("some-lift"), an_exercise("other")]
    called = [
        each.model_copy(  # the model would refuse some of the texts; the tables have to hold anyway
            update={
                "name": text,
                "lumbar_load": each.lumbar_load.model_copy(update={"reason": text}),
            }
        )
        for each in exercises
    ]
    return derived_from(a_guide(called))


def test_there_are_attacks(attacked: Attacked) -> None:
    """Every attack that a record can hold is somewhere in the guide, most of them many times."""
    texts = attacked.texts
    found = {attack.name for attack in ATTACKS for text in texts if attack.text.strip() in text}

    assert len(texts) > 300
    assert {attack.name for attack in ATTACKS if attack.name.startswith("typst")} <= found


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_no_attack_is_a_formula(attack: Attack) -> None:
    """A name or a reason that is an attack makes no cell that a spreadsheet would run."""
    derived = _derived(attack.text)

    assert [] == formulas_in(exercises_csv(derived))
    assert [] == formulas_in(swaps_csv(derived))


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_name_in_the_table_is_whole(attack: Attack) -> None:
    """In its cell an attack is the text that it was, but for the apostrophes that disarm it."""
    head, *rows = rows_of(exercises_csv(_derived(attack.text)))

    for row in rows:
        cell = dict(zip(head, row, strict=True))["name"]
        assert attack.text.replace("'", "") == cell.replace("'", "")


def test_formula_is_told_from_a_number() -> None:
    """The test itself knows a formula when it sees one, and a negative number for what it is."""
    assert all(map(is_formula, ("=1", " =1", '"@A1', "-1+2", "\uff1d1", "\tx")))
    assert not any(map(is_formula, ("-1", "-0.5", "'=1", "Plank", "3 + 1", "")))


@pytest.mark.parametrize("address", TABLES)
def test_no_cell_of_an_attacked_guide_is_a_formula(
    address: str, attacked: Attacked, clean: Site
) -> None:
    """Every cell of every table is harmless, and there are as many as without the attacks."""
    table = attacked.site.files[address]

    assert [] == formulas_in(table)
    assert {len(rows_of(table)[0])} == {len(row) for row in rows_of(table)}
    assert len(rows_of(clean.files[address])) == len(rows_of(table))


def test_data_holds_every_text_as_it_is(attacked: Attacked) -> None:
    """In JSON nothing is mended: names and reasons are there as they were written.

    A tab is a blank, as in every text: two names that look the same are the same.
    """
    answer = json.loads(attacked.site.files["/api/v1/exercises.json"])
    written = {
        path.stem: yaml.safe_load(path.read_text(encoding="utf-8").replace("\\t", " "))
        for path in (attacked.content / "exercises").iterdir()
    }
    found = [
        (record["id"], record["name"], record["lumbar_load"]["reason"])
        for record in answer["records"]
    ]

    assert any(text.startswith(tuple(SIGNS)) for _, *texts in found for text in texts)
    assert sorted(found) == sorted(
        (id_, data["name"], data["lumbar_load"]["reason"]) for id_, data in written.items()
    )


def test_pages_have_the_tags_of_clean_ones(attacked: Attacked, clean: Site) -> None:
    """No attack opens a tag or adds an attribute to a page."""
    site = attacked.site

    assert list(clean.pages) == list(site.pages)
    assert [] == [
        address
        for address, page in site.pages.items()
        if tags_of(clean.pages[address].body) != tags_of(page.body)
    ]
