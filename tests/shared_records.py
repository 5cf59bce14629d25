"""Builders of what every guide has one of: the shared rules and the open vocabularies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.model.base import Record
from generator.model.day_one import Today
from generator.model.decisions import Decisions, PlanBounds
from generator.model.get_help import GetHelp
from generator.model.guide import Rules, Vocabulary
from generator.model.lifts import MainLifts, ReferenceLifter
from generator.model.phases import PainRule, Phases
from generator.model.terms import OpenTerm, Profile, Role
from generator.model.where_am_i import WhereAmI
from generator.vocabulary import (
    AskedAbout,
    Decision,
    HelpUrgency,
    LoadPosition,
    Pattern,
    Phase,
    Provocation,
)
from tests.overlay import laid_over, record

EQUIPMENT = ("barbell", "dumbbell", "bench", "cable")
MUSCLES = ("glutes", "hamstrings", "quadriceps", "back-extensors", "lats", "abdominals")
PROFILES = {"full-gym": EQUIPMENT, "dumbbells": ("dumbbell", "bench"), "no-equipment": ()}
ROLES = {
    "hip-hinge": (Pattern.HINGE, Pattern.HIP_EXTENSION),
    "knee-bend": (Pattern.SQUAT, Pattern.LUNGE, Pattern.KNEE_EXTENSION),
    "row": (Pattern.HORIZONTAL_PULL,),
    "trunk-endurance": (Pattern.TRUNK_BRACE, Pattern.TRUNK_EXTENSION),
    "conditioning": (Pattern.LOCOMOTION,),
}


def phases(**changes: Mapping[str, object]) -> Phases:
    """Return the four phases; changes by phase: `phases(flare_up={"start_percent": 30})`."""
    limits = {
        Phase.FLARE_UP: (40, "low", "some"),
        Phase.SETTLING: (60, "moderate", "some"),
        Phase.REBUILDING: (75, "high", "some"),
        Phase.FULL_TRAINING: (100, "very-high", "near-end"),
    }
    rules = [
        laid_over(
            {
                "phase": phase,
                "summary": "So it feels.",
                "keep": ["Walk."],
                "lighten": ["Squats."],
                "effort": "With some to spare.",
                "move_on_when": ["A day is as usual."],
                "start_percent": percent,
                "highest_start_band": band,
                "most_bend_under_load": bend,
            },
            changes.get(phase.name.lower(), {}),
        )
        for phase, (percent, band, bend) in limits.items()
    ]
    data = {
        "lead": "A movement has one.",
        "convention": "All of it.",
        "sources": ["somebody-2020"],
        "phases": rules,
    }
    return record(Phases, "phases", data)


def plan_bounds(**changes: object) -> PlanBounds:
    """Return the bounds that plans keep, as the real guide has them."""
    default = {
        "largest_step_points": 7.5,
        "largest_step_percent_of_last": 12.5,
        "relative_above_percent": 60,
        "highest_start_percent": 60,
        "highest_start_rpe": 6,
        "largest_step_rpe": 1,
        "usual_rpe": 8,
        "largest_growth_percent_of_last": 50,
        "easier_week_within": 5,
        "largest_set_jump": 3,
        "reason": "By convention.",
        "sources": ["somebody-2020"],
    }
    return record(PlanBounds, "plan-bounds", laid_over(default, changes))


def reference_lifter(**changes: object) -> ReferenceLifter:
    """Return the lifter of 80 kg who deadlifts 100 kg and squats 80 kg."""
    default = {
        "body_kg": 80,
        "deadlift_kg": 100,
        "squat_kg": 80,
        "statement": "A round figure.",
        "sources": ["somebody-2020"],
    }
    return record(ReferenceLifter, "reference-lifter", laid_over(default, changes))


def shared_rules(**changes: Record) -> Rules:
    """Return the shared rules; changes are whole records: `shared_rules(phases=phases(...))`."""
    pain = {
        "short": "A little is fine.",
        "during": "A little.",
        "ceiling": "Not above 5.",
        "next_morning": "As usual.",
        "fresh_back": "Stay at 2.",
        "basis": "Borrowed.",
        "above_usual": 2,
        "highest": 5,
        "sources": ["somebody-2020"],
    }
    group = {
        "heading": "Now",
        "urgency": "now",
        "action": "Go to hospital.",
        "signs": ["Numb between the legs."],
        "sources": ["somebody-2020"],
    }
    get_help = {"lead": "First.", "short": "Go.", "doubt": "Ask.", "groups": [group]}
    decisions = {
        "ways": [{"decision": way, "when": "So.", "action": "Do so."} for way in Decision],
        "faster_before_easier": "Skip the week after it.",
        "at_the_end": "Train on.",
        "at_the_end_below": "Read on.",
        "in_the_flare_up_phase": {"when": "So.", "action": "Do so.", "flare": "Do less."},
        "blip": "Repeat.",
        "flare": "Go back.",
        "two_flares": "Ask.",
        "ease_off": ["It spreads."],
        "without_weights": {
            "stay": "Do fewer.",
            "step_back": "Go back.",
            "in_the_flare_up_phase": "Go less deep.",
            "in_a_flare": "Go less deep.",
            "blip": "Repeat.",
            "flare": "Go back.",
            "ease_off": ["It spreads."],
        },
        "convention": "All of it.",
    }
    lift = {
        "exercise": "some-lift",
        "called": "lift",
        "today": ["Take less."],
        "see_somebody": "A leg is weak.",
    }
    default: dict[str, Any] = {
        "phases": phases(),
        "pain": record(PainRule, "pain-rule", pain),
        "get_help": record(GetHelp, "get-help", get_help),
        "decisions": record(Decisions, "decisions", decisions),
        "plan_bounds": plan_bounds(),
        "reference_lifter": reference_lifter(),
        "main_lifts": record(MainLifts, "main-lifts", {"lifts": [lift]}),
        "today": today(),
        "where_am_i": where_am_i(),
    }
    return Rules(**(default | changes))


def today() -> Today:
    """Return a day-one page; the plan it names is for whoever needs one to make."""
    said = [{"text": "So it is.", "sources": ["somebody-2020"]}]
    parts = dict.fromkeys(("course", "ease", "session", "empty_bar"), said)
    return record(Today, "today", {"lead": "Walk.", **parts, "fortnight": "a-plan"})


def question(id_: str, about: AskedAbout, *answers: Mapping[str, str]) -> dict[str, object]:
    """Return a question; each answer is what it points to, and the value of that is its id."""
    return {
        "id": id_,
        "about": about,
        "ask": "How is it?",
        "because": "To know.",
        "answers": [
            {
                "id": "-".join(points_to.values()) or "nothing",
                "answer": "So.",
                "means": "Go on.",
                **points_to,
            }
            for points_to in answers
        ],
    }


def where_am_i() -> WhereAmI:
    """Return four questions: the answers to two of them name every phase."""
    phases_named = [{"phase": phase.value} for phase in Phase]
    data = {
        "lead": "Where?",
        "questions": [
            question(
                "signs", AskedAbout.SIGNS, *({"help": each.value} for each in HelpUrgency), {}
            ),
            question(
                "daily-life", AskedAbout.YOU, *phases_named, {"phase": "flare-up", "help": "check"}
            ),
            question("settles", AskedAbout.MOVEMENT, *phases_named, {"help": "soon"}),
            question(
                "brings-on",
                AskedAbout.YOU,
                *({"brings_on": each.value} for each in Provocation),
                {},
            ),
        ],
        "movements": [
            {
                "id": "hinge",
                "name": "Hinge",
                "try_this": "A bag.",
                "lifts": ["conventional-deadlift"],
                "patterns": [Pattern.HINGE, Pattern.HIP_EXTENSION],
            },
            {
                "id": "upright",
                "name": "Upright",
                "try_this": "A walk.",
                "lifts": ["overhead-press"],
                "patterns": [Pattern.CARRY],
                "positions": [LoadPosition.HANDS_HANGING],
            },
        ],
        "in_doubt": "The calmer one.",
        "activities": {"text": "Name three.", "sources": ["somebody-2020"]},
        "convention": "All of it.",
        "sources": ["somebody-2020"],
    }
    return record(WhereAmI, "where-am-i", data)


def vocabulary(
    equipment: tuple[str, ...] = EQUIPMENT,
    muscles: tuple[str, ...] = MUSCLES,
    roles: Mapping[str, tuple[Pattern, ...]] | None = None,
    profiles: Mapping[str, tuple[str, ...]] | None = None,
) -> Vocabulary:
    """Return open vocabularies of these tags; the label of each is the tag with spaces."""
    return Vocabulary(
        equipment={tag: OpenTerm(**_words(tag)) for tag in equipment},
        muscles={tag: OpenTerm(**_words(tag)) for tag in muscles},
        roles={
            tag: Role(**_words(tag), patterns=patterns)
            for tag, patterns in (ROLES if roles is None else roles).items()
        },
        profiles={
            tag: Profile(**_words(tag), has=has)
            for tag, has in (PROFILES if profiles is None else profiles).items()
        },
    )


def _words(tag: str) -> dict[str, str]:
    return {"tag": tag, "label": tag.replace("-", " "), "description": "A term."}
