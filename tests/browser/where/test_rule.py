"""Where am I: the script in the page decides as the program does."""

from __future__ import annotations

import random

from generator.checks.check import Derived
from generator.derive.where import Given, Outcome, outcome_of
from generator.vocabulary import AskedAbout
from tests.browser.visit import Visit
from tests.browser.where.form import VECTORS

OUTCOMES = """async ([questions, movements, cases]) => {
  const at = name => new URL(`../assets/js/start/${name}.js`, location.href).href;
  const { outcomeOf } = await import(at("rule")), { whereOn } = await import(at("questions"));
  const page = whereOn(document.querySelector(".questions"), document.querySelector("#where"));
  const answer = a => ({answer: "", means: "", phase: a.phase ?? "", help: a.help ?? "",
    bringsOn: a.brings_on ?? "", id: a.id});
  const where = questions ? {...page, movements: movements.map(id => ({id, name: id})),
    questions: questions.map(q => ({...q, answers: q.answers.map(answer)}))} : page;
  const flat = given => given.map(g => [g.question, g.answer, g.movement]);
  return cases.map(given => {
    const asked = given.map(([question, answer, movement]) => ({question, answer, movement}));
    const is = outcomeOf(where, asked);
    return {help: is.help, help_because: flat(is.helpBecause), brings_on: is.bringsOn,
      told: flat(is.told),
      standings: is.standings.map(s => ({...s, because: flat(s.because), others: flat(s.others)}))};
  });
}"""


def as_in_vectors(outcome: Outcome) -> dict[str, object]:
    """Return an outcome as the vectors write it."""

    def flat(given: tuple[Given, ...]) -> list[list[str]]:
        return [[each.question, each.answer, each.movement] for each in given]

    return {
        "help": outcome.help or "",
        "help_because": flat(outcome.help_because),
        "brings_on": list(outcome.brings_on),
        "told": flat(outcome.told),
        "standings": [
            {
                "movement": each.movement,
                "phase": each.phase or "",
                "because": flat(each.because),
                "others": flat(each.others),
            }
            for each in outcome.standings
        ],
    }


def test_script_keeps_the_rule_of_the_program(lifter: Visit) -> None:
    """The script leads each case of the vectors where the generator leads it."""
    cases = [case["given"] for case in VECTORS["cases"]]

    assert [case["is"] for case in VECTORS["cases"]] == lifter.page.evaluate(
        OUTCOMES, [VECTORS["questions"], VECTORS["movements"], cases]
    )


def test_page_leads_where_the_records_lead(lifter: Visit, real: Derived) -> None:
    """With the questions as they stand on the page, two hundred readers end where they should."""
    where = real.guide.rules.where_am_i
    chance = random.Random(7)  # noqa: S311  any two hundred will do
    asked = [
        (question, movement)
        for question in where.questions
        for movement in (
            [each.id for each in where.movements] if question.about is AskedAbout.MOVEMENT else [""]
        )
    ]
    readers = [
        [
            Given(question.id, chance.choice(question.answers).id, movement)
            for question, movement in asked
            if chance.random() < share
        ]
        for share in (0.1, 0.3, 0.5, 0.9)
        for _ in range(50)
    ]
    cases = [[[each.question, each.answer, each.movement] for each in given] for given in readers]

    assert [as_in_vectors(outcome_of(where, given)) for given in readers] == lifter.page.evaluate(
        OUTCOMES, [None, None, cases]
    )
