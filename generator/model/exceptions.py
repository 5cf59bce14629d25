"""A rule that a record may break, with the reason. A stale exception is a finding itself."""

from __future__ import annotations

from typing import ClassVar

from generator.model.base import Record, ShortText, Text, Value, described


class RuleException(Value):
    """One rule, one record, one reason."""

    code: ShortText = described(
        "The code of the rule.", good="LA003", bad="ladder", pattern=r"^[A-Z]{2}\d{3}$"
    )
    record: ShortText = described(
        "The kind and id of the record.",
        good="ladders/hinge",
        bad="hinge",
        pattern=r"^[a-z]+/[a-z0-9-]+$",
    )
    reason: Text = described(
        "Why the rule does not fit here.",
        good="The pull-through trains the lean, not the load.",
        bad="Ok.",
    )


class Exceptions(Record):
    """All exceptions."""

    folder: ClassVar[str] = ""
    exceptions: tuple[RuleException, ...] = described(
        "The exceptions.",
        good=[{"code": "LA003"}],
        bad=["LA003"],
        default=(),
    )
