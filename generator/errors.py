"""A fault in the program or its surroundings is an exception; there are few kinds.

Faults in content are never raised one at a time: they are findings, and `GuideBroken` carries
all of them to whoever asked for a guide.

Must not know: what the faults in content are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.findings import Finding


class GuideError(Exception):
    """The root of every error this program raises on purpose."""


class GuideBroken(GuideError):
    """Raised by `build` when content has findings: there is no guide to build."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        """Keep the findings, and say all of them in the message."""
        self.findings = tuple(findings)
        lines = "\n".join(str(finding) for finding in self.findings)
        count = "1 finding" if len(self.findings) == 1 else f"{len(self.findings)} findings"
        super().__init__(f"{count} in content\n{lines}")


class SiteBroken(GuideError):
    """Raised by `site` when pages collide or links lead nowhere: a fault of the program."""


class PlaceMissing(GuideError):
    """Raised when a folder that the program needs is not there."""


class BaseMissing(GuideError):
    """Raised by `reading.revision` where there is no earlier state of content/ to be had."""


class LinkInTheWay(GuideError):
    """Raised by the commands that write, where a link would lead them out of content/."""
