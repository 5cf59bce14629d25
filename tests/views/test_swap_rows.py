"""What a reader is told in a swap table."""

from __future__ import annotations

from generator.checks.check import Derived
from generator.derive.provocations import amount_of
from generator.site import Site
from generator.views.swap_rows import swap_table_view
from generator.vocabulary import Phase, Provocation


def test_every_row_says_what_it_keeps_and_gives_up(real: Derived) -> None:
    """Every row of every real table has words for each of its cells."""
    silent = []
    for table in real.swaps.tables.values():
        view = swap_table_view(real.guide, table)
        for row in view.rows:
            words = (
                row.keeps, row.gives_up, row.reason, row.direction, row.start, row.equipment,
                row.against_now, row.fit,
            )  # fmt: skip
            silent += [row.link.text] if any(not each.strip(" .") for each in words) else []

    assert [] == silent


def test_what_a_row_adds_is_said(real: Derived) -> None:
    """A row that holds more of something than the lift says so, and only such a row."""
    for table in real.swaps.tables.values():
        view = swap_table_view(real.guide, table)

        assert [bool(row.pair.adds) for row in table.rows] == [bool(row.adds) for row in view.rows]


def test_what_is_lost_of_a_job_is_said(real: Derived) -> None:
    """Who rows in place of a pull-up keeps muscles, not the pull from overhead."""
    view = swap_table_view(real.guide, real.swaps.of("pull-up", Phase.SETTLING))
    told = {row.link.text: (row.keeps, row.gives_up) for row in view.rows}

    assert told["Chest-supported row"] == (
        "Lats and biceps.",
        "Pull down and some of the work for biceps.",
    )
    assert told["Lat pulldown"] == ("Pull down; lats and biceps.", "Little.")


def test_nothing_is_lighter_at_the_usual_weight(real: Derived) -> None:
    """Row 0 is called lighter only where weight comes off: a Jefferson curl at its own does not."""
    for table in real.swaps.tables.values():
        lighter = swap_table_view(real.guide, table).lighter
        assert "lighter" not in lighter.name or lighter.start != "your usual weight"


def test_row_0_is_the_lighter_lift_only_where_weight_comes_off(real: Derived) -> None:
    """Rows and the way back speak of "the lighter lift" only where row 0 really is lighter."""
    for table in real.swaps.tables.values():
        view = swap_table_view(real.guide, table)
        is_lighter = table.lighter.takes_weight_off

        assert is_lighter is (view.lighter.called == "the lighter lift")
        assert all(view.lighter.called in row.against_now for row in view.rows)


def test_fewer_and_shorter_sets_start_with_the_least(real: Derived) -> None:
    """Where no weight can come off, row 0 starts with the least of the dose, not all of it."""
    light = 0
    for table in real.swaps.tables.values():
        lighter, dose = swap_table_view(real.guide, table).lighter, table.exercise.dose
        if lighter.name.endswith("fewer and shorter sets"):
            light += 1
            assert f"{dose.low} " in lighter.start
            assert f"to {dose.high}" not in lighter.start
    assert light


def test_what_was_too_much_is_not_followed_by_as_much(real: Derived) -> None:
    """Whom the lift of row 0 hurts goes to a row with less load, or makes the lift easier."""
    sent = 0
    for table in real.swaps.tables.values():
        said = swap_table_view(real.guide, table).lighter.text
        if "If not, go to the next row." in said:
            assert table.rows[0] == table.first_less
            sent += 1
        elif "go to this row:" in said:
            assert table.first_less
            assert said.endswith(f"go to this row: {table.first_less.exercise.name}.")
            assert table.first_less != table.rows[0]
            sent += 1
        elif "The rows below ask as much of you, or more." in said:
            assert all(row.pair.is_harder for row in table.rows)
            sent += 1
    assert sent


def test_what_is_for_later_names_what_its_caution_names(real: Derived) -> None:
    """Row 0 of a phase that a caution leaves names the same thing as the caution, and only it."""
    for table in real.swaps.tables.values():
        named = [
            f"/exercises/{caution.instead}/"
            for caution in table.exercise.cautions
            if caution.when is table.phase
        ]
        instead = swap_table_view(real.guide, table).lighter.instead
        assert named == ([instead.address] if instead else [])


def test_begin_here_is_what_the_choices_leave(real: Derived) -> None:
    """What to begin with is what a tick leaves of the rows, and what the caution names beside it.

    What a caution names is always there; it hides none of the first two rows, and stands before
    them only as one of them or where none of them holds less of what brings it on.
    """
    lifter, exercises = real.guide.rules.reference_lifter, real.guide.exercises
    for table in real.swaps.tables.values():
        named = {caution.when: caution.instead for caution in table.exercise.cautions}
        told = {
            way.label: [link.address.split("/")[2] for link in way.links]
            for way in swap_table_view(real.guide, table).by_provocation
        }
        for each in Provocation:
            left = [row.exercise.id for row in table.without(each)]
            begin, word = told.get(each.label, []), named.get(each, "")
            others = [id_ for id_ in left if id_ != word]
            assert bool(begin) is bool(left or word)
            assert set(begin) <= {*left, word}
            assert [id_ for id_ in begin if id_ != word] == others[: 2 if word else 3]
            if word and word not in left and begin[0] == word:
                amounts = [amount_of(exercises[id_], lifter, each).rank for id_ in [word, *left]]
                assert all(amounts[0] <= amount for amount in amounts[1:])


def test_every_page_with_swaps_can_say_that_nothing_fits(real_site: Site) -> None:
    """Each table can say that nothing in it fits the reader's choices: 3 of the promises."""
    for page in real_site.pages.values():
        assert page.body.count('class="table-frame"') == page.body.count('class="no-match"')


def test_start_is_in_the_readers_own_weights(real: Derived) -> None:
    """A start is a share of the reader's usual weight; the reference lifter's is an example."""
    table = real.swaps.of("conventional-deadlift", Phase.SETTLING)
    view = swap_table_view(real.guide, table)

    assert ("about 60 % of your usual weight", "60 kg") == (
        view.lighter.start, view.lighter.example,
    )  # fmt: skip


def test_weights_of_a_pair_say_so(real: Derived) -> None:
    """Kilos are what both hands hold: a pair says so, a bar only where dumbbells will do too."""
    told = {
        id_: swap_table_view(real.guide, real.swaps.of(id_, Phase.SETTLING)).lighter.example
        for id_ in ("dumbbell-romanian-deadlift", "romanian-deadlift", "back-squat")
    }

    assert {
        "dumbbell-romanian-deadlift": "28 kg in both hands together",
        "romanian-deadlift": "45 kg (with dumbbells: both together)",
        "back-squat": "47.5 kg",
    } == told
