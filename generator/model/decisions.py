"""How to decide after a week, and the bounds that every plan keeps."""

from typing import ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Id, Percent, Record, Text, Value, WholeNumber, described
from generator.model.progression import Rpe
from generator.model.without_weights import WithoutWeights
from generator.vocabulary import Decision


class DecisionRule(Value):
    """One way on after a week."""

    decision: Decision = described("Which way.", good="stay", bad="wait")
    when: Text = described(
        "After which week it is taken.",
        good="Above the pain rule, settled within two days.",
        bad="Bad week.",
        asks="What makes a week bad, and how does the reader tell?",
    )
    action: Text = described(
        "What to do then.",
        good="Do the same week once more.",
        bad="Nothing.",
        asks="Nothing at all next week? Say what the reader does instead.",
    )


class StepBackInTheFlareUpPhase(Value):
    """How to step back in the plan that all others step back to: it cannot send you to itself."""

    when: Text = described(
        "After which week it is taken.",
        good="Daily life got harder than it was when you began.",
        bad="Bad week.",
        asks="Daily life is limited in a flare-up anyway. What is new?",
    )
    action: Text = described(
        "What to do then.",
        good="Next week do the test lifts with no weight.",
        bad="Use the flare-up phase.",
        asks="That is where the reader is. What do they do instead?",
    )
    flare: Text = described(
        "What a flare is there, and what to do.",
        good="Daily life got harder than it was when you began: do the test lifts with no weight.",
        bad="Use the flare-up phase.",
        asks="That is where the reader is. What do they do instead?",
    )


class Decisions(Record):
    """The decision box of every week sheet, and what to do after a blip and after a flare."""

    folder: ClassVar[str] = "rules"

    ways: tuple[DecisionRule, ...] = described(
        "The four ways on, in order.",
        good=[
            {
                "decision": "faster",
                "when": "Two calm sessions in a row, with effort to spare.",
                "action": "Skip one step, never two.",
            },
            {
                "decision": "go-on",
                "when": "Every session stayed within the pain rule.",
                "action": "Do the next week.",
            },
            {
                "decision": "stay",
                "when": "Above the pain rule, settled within two days.",
                "action": "Do the same week once more.",
            },
            {
                "decision": "step-back",
                "when": "It took longer than two days to settle.",
                "action": "Do the flare-up phase, then start lower.",
            },
        ],
        bad=[],
        min_length=4,
        max_length=4,
    )
    faster_before_easier: Text = described(
        "What going faster means when the next week is an easier one.",
        good="Do the easier week as it stands. Then skip the week after it.",
        bad="Skip the easier week.",
        asks="When does the back get its rest, then?",
    )
    at_the_end: Text = described(
        "What going on means after the last week of a plan that ends at the usual training.",
        good="That was the last week. Train on from here.",
        bad="Go on to the next week.",
        asks="There is none. What now?",
    )
    at_the_end_below: Text = described(
        "The same, for a plan that ends below it and says why.",
        good="That was the last one. The first page says what comes next.",
        bad="Go on to the next week.",
        asks="There is none. What now?",
    )
    in_the_flare_up_phase: StepBackInTheFlareUpPhase = described(
        "How to step back in the flare-up phase itself.",
        good={
            "when": "Daily life got harder than it was when you began.",
            "action": "Next week do the test lifts with no weight.",
            "flare": "Daily life got harder than it was: do the test lifts with no weight.",
        },
        bad="Rest.",
    )
    blip: Text = described(
        "What a blip is and what to do.",
        good="Above the rule but settled in two days: repeat the week.",
        bad="Rest.",
        asks="What is a blip? And is rest what the guide says?",
    )
    flare: Text = described(
        "What a flare is and what to do.",
        good="Longer than two days: the flare-up phase, then 20 % less.",
        bad="Stop.",
        asks="Stop what, for how long, and what comes after?",
    )
    two_flares: Text = described(
        "What two flares on one plan mean.",
        good="Read the signs to get help again, and get it looked at.",
        bad="Give up.",
        asks="Who could help? Nobody should be left alone here.",
    )
    ease_off: tuple[Text, ...] = described(
        "Signs to ease off within a session, each with what to do.",
        good=["Pain spreads below the knee: end this lift."],
        bad=["Pain."],
        asks="Which pain, and what then? The pain rule allows some.",
        min_length=1,
    )
    without_weights: WithoutWeights = described(
        "What of all this is said in other words where no line has a weight.",
        good={
            "stay": "Do the same week once more. Twice? Two repetitions fewer.",
            "step_back": "Do the flare-up phase, then start with fewer repetitions.",
            "in_the_flare_up_phase": "Next week go half as deep.",
            "in_a_flare": "Daily life got harder than it was when you began: go half as deep.",
            "blip": "Above the rule but settled in two days: repeat the week.",
            "flare": "Longer than two days: the flare-up phase, then fewer repetitions.",
            "ease_off": ["You shift to one side: go less deep."],
        },
        bad="The same.",
    )
    sources: tuple[Id, ...] = described(
        "What the rules lean on.",
        good=["barbell-medicine-forum"],
        bad=["science"],
        refers_to="sources",
        default=(),
    )
    convention: Text = described(
        "What of this is our convention.",
        good="The four ways and their numbers are ours.",
        bad="Proven.",
        asks="By which study? What is ours is called ours.",
    )

    @model_validator(mode="after")
    def _every_way_once(self) -> Self:
        if [rule.decision for rule in self.ways] != list(Decision):
            kind = "decisions_in_order"
            raise PydanticCustomError(kind, "the four decisions must all be there, in order")
        return self


class PlanBounds(Record):
    """The bounds that every plan keeps. They are conventions, said so on each plan."""

    folder: ClassVar[str] = "rules"

    largest_step_points: Percent = described(
        "The most that one week may add.",
        good=7.5,
        bad=20,
        asks="A fifth of the weight in one week? What do coaches do?",
        unit="points of the usual working weight",
    )
    largest_step_percent_of_last: Percent = described(
        "The most that one week may add, seen from the week before.",
        good=12.5,
        bad=30,
        asks="Nearly a third more than last week? What do coaches do?",
        unit="per cent of the week before",
    )
    relative_above_percent: Percent = described(
        "From where that second bound counts. Below it the smallest plate is always allowed.",
        good=60,
        bad=0,
        asks="Then the smallest plate on an empty bar would break the rule. Is that meant?",
        unit="per cent of the usual working weight",
    )
    highest_start_percent: Percent = described(
        "The highest start that a plan may have.",
        good=60,
        bad=100,
        asks="What would there be to come back to?",
        unit="per cent of the usual working weight",
    )
    highest_start_rpe: Rpe = described(
        "The hardest a set of the goal may feel in the first week of a plan by effort.",
        good=6,
        bad=11,
        unit="RPE",
    )
    largest_step_rpe: Rpe = described(
        "The largest weekly step of a plan by effort.", good=1, bad=0, unit="RPE"
    )
    usual_rpe: Rpe = described(
        "How hard usual training feels: a plan by effort ends here or says why not.",
        good=8,
        bad=11,
        unit="RPE",
    )
    largest_growth_percent_of_last: Percent = described(
        "The most that repetitions or seconds may grow from one week to the next.",
        good=50,
        bad=300,
        unit="per cent of the week before",
    )
    easier_week_within: WholeNumber = described(
        "At the latest after so many weeks comes an easier one.",
        good=5,
        bad=0,
        unit="weeks",
        ge=2,
        le=8,
    )
    largest_set_jump: WholeNumber = described(
        "How many hard sets of one role may be added from one week to the next.",
        good=3,
        bad=10,
        asks="Ten more hard sets in one week? Sets are load, too.",
        ge=1,
        le=10,
    )
    reason: Text = described(
        "Why these bounds.",
        good="Convention, from what coaches do.",
        bad="Because.",
        asks="Because of what? Where no study tells, say that it is our choice.",
    )
    sources: tuple[Id, ...] = described(
        "The sources.", good=["guide-convention"], bad=["x"], refers_to="sources", min_length=1
    )
