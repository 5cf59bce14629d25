"""A ladder: the way back up, exercise by exercise, from least to most load on the lower back."""

from typing import ClassVar

from generator.model.base import Count, Id, Record, ShortText, Tag, Text, Value, described


class Rung(Value):
    """One exercise on the ladder, with the rules for moving on and back."""

    exercise: Id = described(
        "The exercise of this rung.", good="glute-bridge", bad="Bridge", refers_to="exercises"
    )
    enter_when: Text = described(
        "What should be so before you start here: something a lifter can try or count.",
        good="You can walk ten minutes as usual.",
        bad="When ready.",
        asks="How does the lifter know?",
    )
    move_up_when: Text = described(
        "What should be so before the next rung.",
        good="Two sessions of 3 x 10 within the pain rule.",
        bad="When it is easy.",
        asks="How many sets and repetitions, on how many days?",
    )
    step_back_when: Text = described(
        "What sends you back a rung, and what to do then.",
        good="Worse the next morning, twice in a row: go back for a week.",
        bad="When it hurts.",
        asks="How much, and for how long? The pain rule allows some.",
    )
    sets: Count = described("How many sets a session.", good=3, bad=0)
    dose: ShortText = described(
        "What one set is.",
        good="8 to 10 repetitions",
        bad="some",
        asks="How many?",
    )


class Ladder(Record):
    """An ordered chain of exercises, easier to harder, for one role."""

    folder: ClassVar[str] = "ladders"

    name: ShortText = described(
        "The name.",
        good="Hinge ladder",
        bad="Ladder 1",
        asks="Back to what does it lead?",
    )
    role: Tag = described(
        "The job in a training week that it leads back to.",
        good="hip-hinge",
        bad="hinge",
        vocabulary="roles",
    )
    lead: Text = described(
        "What it is for, and where to get on, in a sentence or two.",
        good="From lying on your back to pulling from the floor.",
        bad="A ladder.",
        asks="From where to where? Who gets on at which rung?",
    )
    sources: tuple[Id, ...] = described(
        "What the order of the rungs leans on.",
        good=["swinton-2011"],
        bad=["science"],
        refers_to="sources",
        default=(),
    )
    rungs: tuple[Rung, ...] = described(
        "The rungs, the one with the least load first.",
        good=[
            {
                "exercise": "glute-bridge",
                "enter_when": "You can walk ten minutes as usual.",
                "move_up_when": "Two sessions of 3 x 12 within the pain rule.",
                "step_back_when": "No rung is below it: lift halfway and do fewer.",
                "sets": 3,
                "dose": "10 to 15 repetitions",
            },
            {
                "exercise": "romanian-deadlift",
                "enter_when": "Bridges are calm, and so is a fold with an empty bar.",
                "move_up_when": "Two sessions of 3 x 8 within the pain rule.",
                "step_back_when": "Two mornings in a row are worse: take a third off.",
                "sets": 3,
                "dose": "8 repetitions",
            },
        ],
        bad=[],
        min_length=2,
    )
