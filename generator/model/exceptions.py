"""A rule that a record may break, with the reason. A stale exception is a finding itself."""

from typing import ClassVar

from generator.model.base import Record, ShortText, Text, Value, described


class RuleException(Value):
    """One rule, one record, one reason."""

    code: ShortText = described(
        "The code of the rule.",
        good="LA003",
        bad="ladder",
        form="a code of two capitals and three digits",
        pattern=r"^[A-Z]{2}[0-9]{3}$",
    )
    record: ShortText = described(
        "The record that may break it.",
        good="ladders/hinge",
        bad="hinge",
        form="the folder of a record, a slash and its id",
        pattern=r"^[a-z]+/[a-z0-9-]+$",
    )
    reason: Text = described(
        "Why the rule does not fit here.",
        good="The pull-through trains the lean, not the load.",
        bad="Ok.",
        asks="Why is it right here, when it is wrong everywhere else?",
    )


class Exceptions(Record):
    """Rules that a record may break, each with the reason."""

    folder: ClassVar[str] = ""
    exceptions: tuple[RuleException, ...] = described(
        "One entry for each rule and record. An entry that nobody needs any more is a finding.",
        good=[
            {
                "code": "LA003",
                "record": "ladders/hinge",
                "reason": "The bridge comes back as a warm-up for the top rung.",
            }
        ],
        bad=["LA003"],
        default=(),
    )
