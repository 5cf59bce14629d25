"""A body cut in two at L5/S1, weighed segment by segment: another way than the code under test.

Every force is written down alone, what carries the body is found by solving for two unknown
reactions at once, and both halves are held against each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from generator.mechanics import body as table
from generator.mechanics.body import Body
from generator.mechanics.places import load_place, part_of
from generator.mechanics.posture import Posture
from generator.model.figure import Contact, Figure, Held
from generator.vocabulary.figures import Part, Side

GRAVITY = 9.81
ABOVE = {Part.BACK, Part.CHEST, Part.ELBOWS, Part.HANDS}


class Pull(NamedTuple):
    """A force at a place, in newtons, and whether it acts above the cut."""

    place: complex
    newtons: complex
    above: bool

    def moment(self, point: complex) -> float:
        """Return how it turns about a point, anticlockwise positive."""
        arm = self.place - point
        return arm.real * self.newtons.imag - arm.imag * self.newtons.real


@dataclass(frozen=True)
class FreeBody:
    """All forces on a body in a posture with a load, and the cut at L5/S1."""

    pulls: tuple[Pull, ...]
    joint: complex
    axis: complex
    """The direction of the lower back, up from the joint."""

    @property
    def unbalanced(self) -> tuple[complex, float]:
        """The force and the moment that are left over: nothing, for a body at rest."""
        force = sum(pull.newtons for pull in self.pulls)
        return force, sum(pull.moment(self.joint) for pull in self.pulls)

    def asked(self, *, above: bool) -> tuple[float, float]:
        """Return moment and pressing force at the joint, from the half above or below it."""
        half = [pull for pull in self.pulls if pull.above is above]
        sign = -1.0 if above else 1.0
        force = sum(pull.newtons for pull in half)
        moment = sum(pull.moment(self.joint) for pull in half)
        return sign * moment, sign * (force * self.axis.conjugate()).real


def free_body(figure: Figure, posture: Posture, body: Body, kg: float) -> FreeBody:
    """Cut a body free that rests on one place below the cut, or on one below and one above."""
    skeleton = posture.skeleton
    axis = skeleton.t12l1 - skeleton.l5s1
    pulls = [*_weights(posture, body), *_loads(figure, posture, body, kg)]
    pulls += _reactions(pulls, posture, body)
    return FreeBody(tuple(pulls), skeleton.l5s1, axis / abs(axis))


def _weights(posture: Posture, body: Body) -> list[Pull]:
    skeleton = posture.skeleton
    segments = [
        (table.HEAD_SHARE, skeleton.c7, skeleton.crown, table.HEAD_CENTRE, True),
        (
            table.UPPER_TRUNK_SHARE, skeleton.t12l1, skeleton.c7, table.UPPER_TRUNK_CENTRE, True,
        ),
        (table.MIDDLE_TRUNK_SHARE, skeleton.t12l1, skeleton.t12l1, 0.0, True),
        (
            table.LOWER_TRUNK_SHARE, skeleton.hip, skeleton.l5s1, table.LOWER_TRUNK_CENTRE, False,
        ),
    ]  # fmt: skip
    for limb in (skeleton.near, skeleton.far):
        segments += [
            (table.UPPER_ARM_SHARE, limb.shoulder, limb.elbow, table.UPPER_ARM_CENTRE, True),
            (table.FOREARM_SHARE, limb.elbow, limb.wrist, table.FOREARM_CENTRE, True),
            (table.HAND_SHARE, limb.grip, limb.grip, 0.0, True),
            (table.THIGH_SHARE, limb.hip, limb.knee, table.THIGH_CENTRE, False),
            (table.SHANK_SHARE, limb.knee, limb.ankle, table.SHANK_CENTRE, False),
            (table.FOOT_SHARE, limb.heel, limb.toes, table.FOOT_CENTRE, False),
        ]
    return [
        Pull(start + centre * (end - start), -1j * GRAVITY * body.kg * share, above)
        for share, start, end, centre, above in segments
    ]


def _loads(figure: Figure, posture: Posture, body: Body, kg: float) -> list[Pull]:
    weight = GRAVITY * kg / max(1, len(figure.held))
    pulls = []
    for held in figure.held:
        place = load_place(held, posture.skeleton, body)
        above = held.at.value in {"hands", "back", "front", "chest"}
        pulls.append(Pull(place, weight * _direction(held, place), above))
    return pulls


def _direction(held: Held, place: complex) -> complex:
    if held.pulley is None:
        return -1j
    way = complex(*held.pulley) / 100 - place
    return way / abs(way)


def _reactions(pulls: list[Pull], posture: Posture, body: Body) -> list[Pull]:
    """Return what carries the body, so that it is at rest."""
    force = sum((pull.newtons for pull in pulls), 0j)
    upper = _carried_at(posture, body, above=True)
    lower = _carried_at(posture, body, above=False)
    if upper is None:
        # One reaction, at whatever place on the floor the weight comes down.
        middle = sum(pull.moment(0j) for pull in pulls) / force.imag
        return [Pull(complex(middle, 0.0), -force, above=False)]
    assert lower is not None
    # Two vertical reactions: they add up to the weight, and their moments about 0 undo its moment.
    weight, turning = -force.imag, -sum(pull.moment(0j) for pull in pulls)
    span = upper.real - lower.real
    on_upper = (turning - lower.real * weight) / span
    on_lower = (upper.real * weight - turning) / span
    return [Pull(upper, 1j * on_upper, above=True), Pull(lower, 1j * on_lower, above=False)]


def _carried_at(posture: Posture, body: Body, *, above: bool) -> complex | None:
    """Return the middle of what carries the body on one side of the cut."""
    places = [
        part_of(posture.skeleton, body, contact.part, side)
        for contact in posture.contacts
        if (contact.part in ABOVE) is above
        for side in _sides(contact)
    ]
    return sum(places) / len(places) if places else None


def _sides(contact: Contact) -> tuple[Side, ...]:
    return (Side.NEAR, Side.FAR) if contact.side is Side.BOTH else (contact.side,)
