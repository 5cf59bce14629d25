"""What is said after a week and in a flare where nothing is lifted but the body."""

from generator.model.base import Text, Value, described


class WithoutWeights(Value):
    """What is said in other words where no line of a plan has a weight to take anything off."""

    stay: Text = described(
        "What to do when a week is done again.",
        good="Do the same week once more. Twice? Two repetitions fewer.",
        bad="Take 10 % off.",
        asks="Off what? There is no weight.",
    )
    step_back: Text = described(
        "What to do after a step back.",
        good="Do the flare-up phase, then start with fewer repetitions.",
        bad="Start with 20 % less weight.",
        asks="Less of which weight?",
    )
    in_the_flare_up_phase: Text = described(
        "What to do when the flare-up phase itself is too much.",
        good="Next week go half as deep.",
        bad="Do the test lifts with no weight.",
        asks="They have none. What makes them easier?",
    )
    in_a_flare: Text = described(
        "The same, with what a flare is there.",
        good="Daily life got harder than it was when you began: go half as deep.",
        bad="Do the test lifts with no weight.",
        asks="They have none. What makes them easier?",
    )
    blip: Text = described(
        "What a blip is and what to do.",
        good="Above the rule but settled in two days: repeat the week.",
        bad="Take 10 % off.",
        asks="Off what? And what is a blip?",
    )
    flare: Text = described(
        "What a flare is and what to do.",
        good="Longer than two days: the flare-up phase, then fewer repetitions.",
        bad="Then 20 % less weight.",
        asks="Less of which weight? And what is a flare?",
    )
    ease_off: tuple[Text, ...] = described(
        "Signs to ease off within a session, each with what to do.",
        good=["You shift to one side: go less deep."],
        bad=["Take weight off."],
        asks="Which weight? What makes an exercise easier without one?",
        min_length=1,
    )
