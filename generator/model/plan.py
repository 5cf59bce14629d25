"""A plan: a template over several weeks that brings a lift back to the reader's usual weights.

Progression is written once as a rule, never as a typed grid; weeks and doses are derived.
"""

from typing import ClassVar

from generator.model.base import (
    Id,
    Record,
    Tag,
    Text,
    Value,
    WholeNumber,
    Words,
    described,
)
from generator.model.progression import Progression, Stage
from generator.model.session import A_SLOT, Session
from generator.vocabulary import UpperBody


class PlanWords(Value):
    """What a plan says in other words to whoever has one set of equipment; empty for the same."""

    profile: Tag = described(
        "The set of equipment.", good="no-equipment", bad="nothing", vocabulary="profiles"
    )

    lead: Text | None = described(
        "What the plan does, in a sentence or two.",
        good="Ten weeks from short sets to long ones, on the floor.",
        bad="The same.",
        asks="From where to where, and in how many weeks?",
        default=None,
    )
    for_whom: tuple[Text, ...] = described(
        "Whom it suits, all of it.",
        good=["You can walk and sit about as usual."],
        bad=["As above."],
        asks="As above but for what? Write the whole list for this equipment.",
        default=(),
    )
    not_for: tuple[Text, ...] = described(
        "Whom it does not suit, all of it.",
        good=["You are in a flare-up: start with the flare-up fortnight."],
        bad=["As above."],
        asks="As above but for what? Write the whole list for this equipment.",
        default=(),
    )
    warm_up: tuple[Text, ...] = described(
        "What comes before each session, all of it.",
        good=["Walk on the spot for three minutes.", "Fold at the hips ten times."],
        bad=["As above."],
        asks="As above but for what? Write the whole list for this equipment.",
        default=(),
    )
    test_session: tuple[Text, ...] = described(
        "How the start is found, all of it.",
        good=["Do one set of each exercise; stop at an effort of 6 of 10."],
        bad=["As above."],
        asks="As above but for what? Write the whole list for this equipment.",
        default=(),
    )
    ends_below_because: Text | None = described(
        "Why the plan ends below the usual training, and what comes next.",
        good="It hands over to the plan for the whole body.",
        bad="It just does.",
        asks="What should the reader do after the last week?",
        default=None,
    )
    convention: Text | None = described(
        "What of this is our convention and not evidence.",
        good="The counts and the weeks are our own convention.",
        bad="Evidence-based.",
        asks="Which study tested this plan? If none did, say so.",
        default=None,
    )


class Plan(Record):
    """A return-to-load plan."""

    folder: ClassVar[str] = "plans"

    title: Words = described(
        "The title. It must fit on a sheet.",
        good="Return to the deadlift",
        bad="Plan",
        asks="A plan for what?",
        max_length=40,
    )
    lead: Text = described(
        "What it does, in a sentence or two.",
        good="Ten weeks from a light bar back to your usual deadlift.",
        bad="A plan.",
        asks="From where to where, and in how many weeks?",
    )
    for_whom: tuple[Text, ...] = described(
        "Whom it suits.",
        good=["You can walk and sit about as usual."],
        bad=["Everybody."],
        asks="Somebody in a flare-up, too? Say what should be so before week 1.",
        min_length=1,
    )
    not_for: tuple[Text, ...] = described(
        "Whom it does not suit, and where they go instead. Signs to get help come first.",
        good=["You are in a flare-up: start with the flare-up fortnight."],
        bad=["Nobody."],
        asks="Where do people in a flare-up go, and people with a sign to get help?",
        min_length=1,
    )
    goals: tuple[Id, ...] = described(
        "The lifts it brings back.",
        good=["conventional-deadlift"],
        bad=["deadlift"],
        refers_to="exercises",
        min_length=1,
    )
    weeks: WholeNumber = described("How long it is.", good=10, bad=0, unit="weeks", ge=1, le=16)
    profiles: tuple[Tag, ...] = described(
        "The sets of equipment it can be done with, from the first slot to the last.",
        good=["full-gym", "dumbbells"],
        bad=["gym"],
        vocabulary="profiles",
        min_length=1,
    )
    upper_body: UpperBody = described(
        "Where pressing and pulling stand. They are kept in full either way.",
        good="your-own",
        bad="none",
        default=UpperBody.IN_PLAN,
    )
    progression: Progression = described(
        "How the weight or the effort rises. It is a rule: nobody types the weeks.",
        good={
            "start_percent": 55,
            "step_points": 6.5,
            "end_percent": 100,
            "easier_weeks": [4, 8],
        },
        bad=[55, 60, 65],
    )
    stages: tuple[Stage, ...] = described(
        "The phases it goes through, with the gate before each.",
        good=[
            {"phase": "settling", "from_week": 1, "gate": "Daily life is about as usual."},
            {"phase": "rebuilding", "from_week": 3, "gate": "Weeks 1 and 2 stayed calm."},
        ],
        bad=[],
        min_length=1,
    )
    warm_up: tuple[Text, ...] = described(
        "What comes before each session.",
        good=["Five minutes of easy walking or cycling."],
        bad=["Warm up."],
        asks="With what, and for how long?",
        min_length=1,
    )
    test_session: tuple[Text, ...] = described(
        "How the start is found: light sets, rising, with a clear end.",
        good=["Three sets of six, rising; stop at an effort of 6 of 10."],
        bad=["Test your max."],
        asks="Is a heaviest single what a sore back needs? Where does the test end?",
        min_length=1,
    )
    words_for: tuple[PlanWords, ...] = described(
        "What is said in other words for a set of equipment: nobody without a bar should have to "
        "read about bars.",
        good=[{"profile": "no-equipment", "warm_up": ["Walk on the spot for three minutes."]}],
        bad=[{"profile": "no-equipment", "warm_up": "Walk."}],
        default=(),
    )
    sessions: tuple[Session, ...] = described(
        "The training days of one week.",
        good=[{"name": "Day A", "minutes": 30, "slots": [A_SLOT]}],
        bad=[],
        min_length=1,
        max_length=6,
    )
    convention: Text = described(
        "What of this is our convention and not evidence.",
        good="No published plan states weekly steps for lifters with "
        "back pain: the per cents are our own convention.",
        bad="Evidence-based.",
        asks="Which study tested this plan? If none did, say so.",
    )
    sources: tuple[Id, ...] = described(
        "What the plan leans on.",
        good=["tjosvoll-2020"],
        bad=["science"],
        refers_to="sources",
        default=(),
    )

    def words_in(self, profile: str) -> PlanWords:
        """Return all that a plan says to whoever has a set of equipment.

        Nothing is left empty, but for why it ends below the usual training where it does not.
        """
        own = next((each for each in self.words_for if each.profile == profile), None)
        said = own or PlanWords(profile=profile)
        return PlanWords(
            profile=profile,
            lead=said.lead or self.lead,
            for_whom=said.for_whom or self.for_whom,
            not_for=said.not_for or self.not_for,
            warm_up=said.warm_up or self.warm_up,
            test_session=said.test_session or self.test_session,
            ends_below_because=said.ends_below_because or self.progression.ends_below_because,
            convention=said.convention or self.convention,
        )
