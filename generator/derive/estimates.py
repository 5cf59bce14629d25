"""What the posture of an exercise says of its load, on the guide's own index."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from generator.mechanics.body import Body, body_of
from generator.mechanics.estimate import (
    Envelope,
    Line,
    Posed,
    envelope_of,
    envelope_over,
    posed,
)
from generator.mechanics.reference import REFERENCE_INDEX, REFERENCE_NEWTONS
from generator.mechanics.spread import spread_of
from generator.mechanics.statics import Unknown
from generator.vocabulary import Basis
from generator.vocabulary.figures import Part, Speaks, Surface, View

if TYPE_CHECKING:
    from generator.model.figure import Figure

LEAST_MOMENT_NEWTON_METRES = 60.0
"""Below this the net moment is not what loads a back: bracing is, and the model cannot see it."""

LEAST_SHARE_OFF = 0.10
"""No estimate is called finer than this, however little its angles matter: a convention."""

_SCALE = REFERENCE_INDEX / REFERENCE_NEWTONS
_BODY: Body = body_of()


@dataclass(frozen=True)
class Estimate:
    """What a posture says: straight lines on the index, of which the highest counts."""

    figure: Figure
    moments: tuple[Posed, ...]
    """The body at each moment of the movement."""
    envelope: Envelope
    typical_kg: float

    @cached_property
    def lines(self) -> tuple[tuple[float, float], ...]:
        """The load without weight and what each kilogram adds, on the index, for each line."""
        return tuple(
            (line.newtons.base * _SCALE, line.newtons.per_kg * _SCALE)
            for line in self.envelope.lines
        )

    @cached_property
    def basis(self) -> Basis:
        """What the estimate may call itself."""
        moment = self.peak(self.typical_kg).demand.moment.at(self.typical_kg)
        braces = self.figure.speaks is Speaks.AT_LEAST or hangs(self.figure)
        if braces or abs(moment) < LEAST_MOMENT_NEWTON_METRES or moment < 0.0:
            return Basis.AT_LEAST
        return Basis.ESTIMATED

    def peak(self, kg: float) -> Line:
        """Return the hardest moment with so many kilograms."""
        return self.envelope.peak(kg)

    @cached_property
    def share_off(self) -> float:
        """By what share of itself the load of a set may be off, its weight being known."""
        kg = self.typical_kg
        share = spread_of(self.figure, _BODY, self.peak(kg), kg, guessed=False)
        return max(LEAST_SHARE_OFF, share)

    @cached_property
    def share_off_at_a_usual_weight(self) -> float:
        """The same where the weight is itself a guess."""
        kg = self.typical_kg
        return spread_of(self.figure, _BODY, self.peak(kg), kg, guessed=True)


def estimate_of(figure: Figure | None, typical_kg: float) -> Estimate | None:
    """Return what a figure says of the load, or None where it may not speak or cannot tell."""
    if figure is None or figure.view is not View.SIDE or figure.speaks is Speaks.NOTHING:
        return None
    moments = posed(figure, _BODY)
    envelope = envelope_over(moments)
    if isinstance(envelope, Unknown):
        return None
    return Estimate(figure, moments, envelope, typical_kg)


def why_none(figure: Figure | None) -> str:
    """Say why a posture gives no estimate."""
    if figure is None:
        return "it has no figure yet"
    if figure.view is not View.SIDE:
        return "our model only sees a body from the side"
    if figure.speaks is Speaks.NOTHING:
        return _why_silent(figure)
    envelope = envelope_of(figure, _BODY)
    return envelope.why if isinstance(envelope, Unknown) else ""


def _why_silent(figure: Figure) -> str:
    """Say what keeps a posture from speaking: what props the trunk, or else the speed."""
    trunk = [each for each in figure.contacts if each.part.is_above_lower_back]
    props = trunk or [each for each in figure.contacts if each.part is Part.SEAT]
    if not props:
        return "it is too fast for our model"
    prop = props[0]
    if prop.part in (Part.HANDS, Part.ELBOWS):
        return f"the {prop.part.label} carry a share of the trunk that nobody knows"
    return f"{prop.on.label} carries a share of the trunk that nobody knows"


def hangs(figure: Figure) -> bool:
    """Say whether the body hangs from its hands, with nothing under it."""
    return all(
        contact.part is Part.HANDS and contact.on is Surface.BAR for contact in figure.contacts
    )
