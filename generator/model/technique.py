"""How an exercise is done, what often goes wrong, and how to make it easier on the back."""

from __future__ import annotations

from generator.model.base import Text, Value, described
from generator.vocabulary import LightenWay


class Steps(Value):
    """How it is done, in four kinds of steps."""

    setup: tuple[Text, ...] = described(
        "Getting into position.",
        good=["Stand with the bar over the middle of your feet."],
        bad=["Stand correctly."],
        min_length=1,
    )
    movement: tuple[Text, ...] = described(
        "The movement itself.",
        good=["Push the floor away until you stand."],
        bad=["Lift."],
        min_length=1,
    )
    breathing: tuple[Text, ...] = described(
        "When to breathe.",
        good=["Breathe in at the top, out as you stand up."],
        bad=["Breathe properly."],
        default=(),
    )
    check: tuple[Text, ...] = described(
        "How to tell that it goes well.",
        good=["The bar stays in touch with your legs."],
        bad=["Good form."],
        default=(),
    )


class Mistake(Value):
    """Something that often goes wrong, with the mend."""

    mistake: Text = described(
        "What goes wrong.",
        good="The hips shoot up before the bar moves.",
        bad="Bad form.",
    )
    mend: Text = described(
        "What to do about it.",
        good="Start with your hips a little higher.",
        bad="Do it right.",
    )


class Lighten(Value):
    """One way to make this same exercise easier on the back."""

    way: LightenWay = described(
        "What is changed: less-weight, shorter-range, slower, one-side, more-support, fewer-sets "
        "or other-grip.",
        good="less-weight",
        bad="belt",
    )
    how: Text = described(
        "How to do it, with what is needed.",
        good="Set the bar on blocks at knee height.",
        bad="Make it easier.",
    )
    changes: Text = described(
        "What it changes for the lower back.",
        good="You skip the bottom, where you lean over most.",
        bad="Less load.",
    )
