"""Forces on a still body, and what they ask of the lower back.

Quasi-static and in the plane: weights of the segments, the load, and what carries the body. No
acceleration, no muscles working against each other, no pressure in the belly, no twist.

Every figure is a pair: what is there without the load, and what each kilogram of it adds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.mechanics import body as table
from generator.mechanics.body import GRAVITY, Body
from generator.mechanics.places import TRUNK_PARTS, landmine_way, limbs_of, load_place, part_of
from generator.mechanics.posture import Posture
from generator.mechanics.skeleton import Limb, Skeleton, hanging
from generator.model.figure import Contact, Figure, Held
from generator.vocabulary.figures import Gear, Part, Side, Surface, View

ONE_PLACE_METRES = 0.12
"""Contacts nearer to each other than this share one reaction."""


class Linear(NamedTuple):
    """A quantity that grows in a straight line with the kilograms of the load."""

    base: float
    per_kg: float

    def at(self, kg: float) -> float:
        """Return the quantity with so many kilograms."""
        return self.base + self.per_kg * kg

    def __add__(self, other: Linear) -> Linear:  # type: ignore[override]
        """Add two quantities."""
        return Linear(self.base + other.base, self.per_kg + other.per_kg)

    def times(self, factor: float) -> Linear:
        """Return so many times the quantity."""
        return Linear(self.base * factor, self.per_kg * factor)


class Force(NamedTuple):
    """A force at a place, in newtons: a fixed part, and what each kilogram of load adds."""

    place: complex
    fixed: complex
    per_kg: complex

    def moment_about(self, point: complex) -> Linear:
        """Return the turning moment about a point in newton metres, anticlockwise positive."""
        arm = (self.place - point).conjugate()
        return Linear((arm * self.fixed).imag, (arm * self.per_kg).imag)


class Demand(NamedTuple):
    """What a posture asks of the lower back."""

    moment: Linear
    """About L5/S1 in newton metres: positive where the back muscles hold, negative where the
    front does."""
    axial: Linear
    """Along the lower back in newtons, pressing positive."""


class Unknown(NamedTuple):
    """Why statics alone cannot tell."""

    why: str


def weight_above(body: Body, skeleton: Skeleton) -> Force:
    """Return the weight of everything above L5/S1, at its common centre."""
    near, far = skeleton.near, skeleton.far
    turning = (
        table.HEAD_SHARE * _on(skeleton.c7, skeleton.crown, table.HEAD_CENTRE)
        + table.UPPER_TRUNK_SHARE * _on(skeleton.t12l1, skeleton.c7, table.UPPER_TRUNK_CENTRE)
        + table.MIDDLE_TRUNK_SHARE * skeleton.t12l1
        + (2 * _arm(near) if far is near else _arm(near) + _arm(far))
    )
    return _weight(body, table.ABOVE_SHARE, turning / table.ABOVE_SHARE)


def weight_below(body: Body, skeleton: Skeleton) -> Force:
    """Return the weight of everything below L5/S1, at its common centre."""
    pelvis = _on(skeleton.hip, skeleton.l5s1, table.LOWER_TRUNK_CENTRE)
    turning = table.LOWER_TRUNK_SHARE * pelvis + _leg(skeleton.near) + _leg(skeleton.far)
    return _weight(body, table.BELOW_SHARE, turning / table.BELOW_SHARE)


def _arm(limb: Limb) -> complex:
    return (
        table.UPPER_ARM_SHARE * _on(limb.shoulder, limb.elbow, table.UPPER_ARM_CENTRE)
        + table.FOREARM_SHARE * _on(limb.elbow, limb.wrist, table.FOREARM_CENTRE)
        + table.HAND_SHARE * limb.grip
    )


def _leg(limb: Limb) -> complex:
    return (
        table.THIGH_SHARE * _on(limb.hip, limb.knee, table.THIGH_CENTRE)
        + table.SHANK_SHARE * _on(limb.knee, limb.ankle, table.SHANK_CENTRE)
        + table.FOOT_SHARE * _on(limb.heel, limb.toes, table.FOOT_CENTRE)
    )


def _on(start: complex, end: complex, share: float) -> complex:
    return start + share * (end - start)


def _weight(body: Body, share: float, place: complex) -> Force:
    return Force(place, -1j * body.kg * share * GRAVITY, 0j)


def load_forces(figure: Figure, skeleton: Skeleton, body: Body) -> tuple[tuple[Held, Force], ...]:
    """Return the force of each load; several loads share the kilograms equally."""
    share = GRAVITY / len(figure.held) if figure.held else 0.0
    forces: list[tuple[Held, Force]] = []
    for held in figure.held:
        place = load_place(held, skeleton, body)
        forces.append((held, Force(place, 0j, share * _pull(held, place))))
    return tuple(forces)


def _pull(held: Held, place: complex) -> complex:
    """Return where a load pulls, and how much of its weight: length 1 for all of it."""
    if held.pulley is not None:
        way = complex(held.pulley[0] / 100, held.pulley[1] / 100) - place
        return way / abs(way) if way else -1j
    if held.gear is Gear.LANDMINE:
        # The pivot carries what runs along the bar; the rest acts square to it.
        along = landmine_way(place)
        return along.real * along * -1j
    return -1j if held.pull is None else hanging(held.pull)


def demand_of(figure: Figure, posture: Posture, body: Body) -> Demand | Unknown:
    """Return what a posture asks of the lower back, or why statics cannot tell.

    The part of the body above L5/S1 is cut free. What carries it from above (hands on the floor,
    say) is found from the balance of the whole body, which two places of support make certain.
    Where everything that carries it is above, the part below hangs free, and is cut free instead.
    """
    if figure.view is not View.SIDE:
        return Unknown("it is not drawn in the side plane")
    skeleton, contacts = posture.skeleton, posture.contacts
    above, below = [weight_above(body, skeleton)], list[Force]()
    for held, force in load_forces(figure, skeleton, body):
        (above if held.at.is_above_lower_back else below).append(force)
    carried_above = [contact.part.is_above_lower_back for contact in contacts]
    if not any(carried_above):
        return _held(skeleton, above, 1.0)
    below.insert(0, weight_below(body, skeleton))
    if all(carried_above):
        return _held(skeleton, below, -1.0)
    reaction = _reaction_above(contacts, skeleton, body, (*above, *below))
    if isinstance(reaction, Unknown):
        return reaction
    return _held(skeleton, [*above, reaction], 1.0)


def _held(skeleton: Skeleton, forces: list[Force], sign: float) -> Demand:
    """Return what the joint answers to all forces above it (sign 1) or below it (-1)."""
    joint = skeleton.l5s1
    along = (skeleton.t12l1 - joint).conjugate()
    along *= sign / abs(along)
    fixed = per_kg = turning = turning_per_kg = 0j
    for place, force, force_per_kg in forces:
        arm = (place - joint).conjugate()
        turning += arm * force
        turning_per_kg += arm * force_per_kg
        fixed += force
        per_kg += force_per_kg
    moment = Linear(-sign * turning.imag, -sign * turning_per_kg.imag)
    return Demand(moment, Linear(-(fixed * along).real, -(per_kg * along).real))


def _sum(quantities: Iterable[Linear]) -> Linear:
    base = per_kg = 0.0
    for quantity in quantities:
        base += quantity.base
        per_kg += quantity.per_kg
    return Linear(base, per_kg)


def _reaction_above(
    contacts: tuple[Contact, ...], skeleton: Skeleton, body: Body, forces: tuple[Force, ...]
) -> Force | Unknown:
    """Return what carries the body above the lower back, from the balance of the whole."""
    fixed = sum(force.fixed for force in forces)
    per_kg = sum(force.per_kg for force in forces)
    lies = any(contact.part in {Part.BACK, Part.CHEST} for contact in contacts)
    if lies and len(contacts) > 2:  # noqa: PLR2004  two supports are certain, three are not
        return Unknown("a pad or the floor carries a share of the trunk that nobody knows")
    upper = _places(contacts, skeleton, body, above=True)
    lower = _places(contacts, skeleton, body, above=False)
    if len(upper) > 1 or len(lower) > 1:
        return Unknown("more than two places carry the body, and statics cannot share it out")
    if abs(fixed.real) + abs(per_kg.real) > 1e-9:  # noqa: PLR2004  a sideways pull
        return Unknown("a sideways pull is held by two places, and statics cannot share it out")
    span = upper[0].real - lower[0].real
    if abs(span) < ONE_PLACE_METRES:
        return Unknown("hands and feet carry the body at one place")
    pivot = complex(lower[0].real, 0.0)
    turning = _sum(force.moment_about(pivot) for force in forces)
    return Force(upper[0], -1j * turning.base / span, -1j * turning.per_kg / span)


def _places(
    contacts: tuple[Contact, ...], skeleton: Skeleton, body: Body, *, above: bool
) -> list[complex]:
    """Return the places that carry the body; those close together count as one, in the middle."""
    places: list[list[complex]] = []
    for contact in contacts:
        if contact.part.is_above_lower_back is not above:
            continue
        sides = (Side.NEAR, Side.FAR) if contact.side is Side.BOTH else (contact.side,)
        for side in sides:
            place = part_of(skeleton, body, contact.part, side)
            near = [group for group in places if abs(group[0].real - place.real) < ONE_PLACE_METRES]
            if near:
                near[0].append(place)
            else:
                places.append([place])
    return [sum(group) / len(group) for group in places]


def balance_of(figure: Figure, posture: Posture, body: Body, kg: float = 0.0) -> str | None:
    """Return why a body would fall over where it stands, or None where it would not.

    The weights of body and load must meet the ground between the outermost places that carry it;
    a body that hangs, or lies on its trunk, cannot fall.
    """
    skeleton, contacts = posture.skeleton, posture.contacts
    if any(contact.part in TRUNK_PARTS or contact.on is Surface.BAR for contact in contacts):
        return None
    forces = [
        weight_above(body, skeleton),
        weight_below(body, skeleton),
        *(force for _, force in load_forces(figure, skeleton, body)),
    ]
    total = sum(force.fixed + kg * force.per_kg for force in forces)
    if total.imag >= 0.0:
        return "would be lifted off what carries it"
    turning = _sum(force.moment_about(0j) for force in forces).at(kg)
    middle = turning / total.imag
    ends = [x for contact in contacts for x in _patch(contact, skeleton, body)]
    if min(ends) - LEEWAY_METRES <= middle <= max(ends) + LEEWAY_METRES:
        return None
    way, by = (
        ("forwards", middle - max(ends)) if middle > max(ends) else ("back", min(ends) - middle)
    )
    return f"would fall {way}: its weight is {by * 100:.0f} cm outside what carries it"


LEEWAY_METRES = 0.03


def _patch(contact: Contact, skeleton: Skeleton, body: Body) -> Iterator[float]:
    for limb in limbs_of(skeleton, contact.side):
        if contact.part is Part.FEET:
            yield from (limb.heel.real, limb.toes.real)
        elif contact.part is Part.KNEES:
            yield from (limb.knee.real - 0.05, limb.knee.real + 0.05, limb.toes.real)
        elif contact.part is Part.ELBOWS:
            yield from (limb.elbow.real, limb.grip.real)
        else:
            yield part_of(skeleton, body, contact.part, contact.side).real
