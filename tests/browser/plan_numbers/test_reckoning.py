"""Numbers on a plan page: the script in the page reckons as the program does."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.browser.conftest import Visits
from tests.browser.plan_numbers.panel import PLAN
from tests.places import TESTS

VECTORS: dict[str, Any] = json.loads((TESTS / "vectors" / "plan_numbers.json").read_text("utf-8"))
WORK_OUT = """async vectors => {
  const at = name => new URL(`../../assets/js/plan/${name}.js`, location.href).href;
  const w = await import(at("weights")), c = await import(at("course"));
  const k = await import(at("calendar"));
  const number = value => Number.isNaN(value) ? "none" : value;
  const times = ({factor}) => factor < 1 ? ` x ${+factor.toFixed(4)}` : "";
  const shown = sheet => sheet.week ? `${sheet.week}${times(sheet)}` : "flare";
  const course = (weeks, cases, isPhase = false) =>
    cases.map(({decisions}) => c.lay(weeks, decisions, 40, isPhase).map(shown));
  const plain = count => Array(count).fill({percent: null, isEasier: false, mayGoFaster: true});
  return {
    round_down: vectors.round_down.map(v => w.roundDown(v.weight, v.step)),
    shares: vectors.shares.map(v => w.roundDown(v.usual * v.percent / 100, v.step)),
    convert: vectors.convert.map(v => w.convert(v.value, v.from, v.to)),
    step_in_pounds: vectors.step_in_pounds.map(v => w.stepInPounds(v.kg)),
    read: vectors.read.map(v => number(w.readWeight(v.text))),
    plates: vectors.plates.map(v => w.readPlates(v.text)),
    loadable: vectors.loadable.map(v => w.loadable(v.weight, v.kit)),
    usual_from_set: vectors.usual_from_set.map(v =>
      number(w.usualFromSet(v.weight, v.repetitions, v.effort, v.wanted, v.usual_effort))),
    percent_in_halves: vectors.percent_in_halves.map(v => w.percentInHalves(v.value)),
    courses: course(vectors.course_weeks, vectors.courses),
    courses_without_percent: course(plain(3), vectors.courses_without_percent),
    courses_in_the_flare_up_phase: course(plain(2), vectors.courses_in_the_flare_up_phase, true),
    training_days: vectors.training_days.map(v => k.trainingDays(v.start, v.weekdays)),
    usual_days: vectors.usual_days.map(v => k.usualDays(v.start, v.sessions)),
  };
}"""


def test_script_and_generator_reckon_alike(real_address: str, visit: Visits) -> None:
    """The modules of the built site give what the shared vectors say."""
    seen = visit(real_address + PLAN)
    found = seen.page.evaluate(WORK_OUT, VECTORS)

    for name in ("round_down", "shares", "convert"):
        assert [v["is"] for v in VECTORS[name]] == pytest.approx(found[name], abs=1e-3)
    for name in ("step_in_pounds", "plates", "read", "usual_from_set", "percent_in_halves",
                 "courses", "courses_without_percent", "courses_in_the_flare_up_phase",
                 "training_days", "usual_days"):  # fmt: skip
        assert [v["is"] for v in VECTORS[name]] == found[name]
    assert [{"weight": v["is"], "isBelow": v["below"]} for v in VECTORS["loadable"]] == [
        {**each, "weight": pytest.approx(each["weight"])} for each in found["loadable"]
    ]
    assert [] == seen.troubles
