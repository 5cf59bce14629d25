"""How an exercise is done, what often goes wrong, and how to make it easier on the back."""

from generator.model.base import Text, Value, described
from generator.vocabulary import LightenWay


class Steps(Value):
    """How it is done, in four kinds of steps."""

    setup: tuple[Text, ...] = described(
        "Getting into position: what to stand, sit or lie on, and how to hold it.",
        good=["Stand with the bar over the middle of your feet."],
        bad=["Stand correctly."],
        asks="What would somebody see who stands correctly?",
        min_length=1,
    )
    movement: tuple[Text, ...] = described(
        "The movement itself, in order. Begin with the verb.",
        good=["Push the floor away until you stand."],
        bad=["Lift."],
        asks="Which part moves first, how far, and where does it end?",
        min_length=1,
    )
    breathing: tuple[Text, ...] = described(
        "When to breathe.",
        good=["Breathe in at the top, out as you stand up."],
        bad=["Breathe properly."],
        asks="In when, and out when?",
        default=(),
    )
    check: tuple[Text, ...] = described(
        "How you can tell that it goes well: something to feel or to see.",
        good=["The bar stays in touch with your legs."],
        bad=["Good form."],
        asks="What does the lifter feel or see then?",
        default=(),
    )


class Mistake(Value):
    """Something that often goes wrong, with the mend."""

    mistake: Text = described(
        "What goes wrong, as it looks or feels. It describes; it does not scold.",
        good="The hips shoot up before the bar moves.",
        bad="Bad form.",
        asks="What does one see?",
    )
    mend: Text = described(
        "What to do about it.",
        good="Start with your hips a little higher.",
        bad="Do it right.",
        asks="What should the lifter change in the next repetition?",
    )


class Lighten(Value):
    """One way to make this same exercise easier on the back."""

    way: LightenWay = described(
        "What is changed.",
        good="less-weight",
        bad="belt",
    )
    how: Text = described(
        "How to do it, with what is needed and how much.",
        good="Set the bar on blocks at knee height.",
        bad="Make it easier.",
        asks="How, and with what?",
    )
    changes: Text = described(
        "What that changes for your lower back.",
        good="You skip the bottom, where you lean over most.",
        bad="Less load.",
        asks="Why is it less? Does the weight come nearer, or do you lean over less?",
    )
