"""A figure in words, for whoever cannot see it: made from the same angles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.mechanics.angles import angles_of
from generator.mechanics.posture import REACHED_FOR
from generator.mechanics.skeleton import Angles, LimbAngles
from generator.vocabulary.figures import Gear, HeldAt, Part, Surface, View

if TYPE_CHECKING:
    from generator.model.figure import Contact, Figure, Held
    from generator.model.pose import Frame

LEVEL = 8
"""Degrees within which a part counts as upright, level or in line."""


def words_of(figure: Figure) -> str:
    """Describe a figure: what carries the body, what it holds, and each key frame."""
    frames = [f"{frame.name}: {', '.join(_frame(figure, frame))}." for frame in figure.frames]
    return " ".join([_opening(figure), *frames])


def _opening(figure: Figure) -> str:
    seen = "Seen from the front" if figure.view is View.FRONT else "Seen from the side"
    carried = _listed(list(dict.fromkeys(_contact(contact) for contact in figure.contacts)))
    held = _listed(list(dict.fromkeys(_held(each) for each in figure.held)))
    return f"{seen}, {carried}{f', {held}' if held else ''}."


def _contact(contact: Contact) -> str:
    if contact.part is Part.SEAT and contact.on is not Surface.FLOOR:
        return f"seated on {contact.on.label}"
    return f"{contact.part.label} on {contact.on.label}"


def _held(held: Held) -> str:
    if held.gear is Gear.MACHINE and held.at is HeldAt.HANDS:
        return "a machine's handle in the hands"
    return f"a {held.gear.label} {held.at.label}"


def _frame(figure: Figure, frame: Frame) -> Iterator[str]:
    angles = angles_of(figure, frame)
    if figure.view is View.FRONT:
        yield from _from_the_front(angles)
        return
    holding = any(held.at in REACHED_FOR for held in figure.held)
    yield _trunk(angles)
    if (bend := _back(angles)) is not None:
        yield bend
    if angles.near == angles.far:
        yield _legs("knees", angles.near)
        yield "hands on the load" if holding else _arms("arms", angles.near)
    else:
        yield _legs("near knee", angles.near)
        yield _legs("far knee", angles.far)
        yield _arms("near arm", angles.near)
        yield _arms("far arm", angles.far)


def _from_the_front(angles: Angles) -> Iterator[str]:
    """Say what can be seen from the front: the lean of the trunk and where the arms point."""
    lean = (angles.pelvis + angles.thorax) / 2
    size, way = abs(lean), "right" if lean > 0 else "left"
    if size <= LEVEL:
        yield "trunk upright"
    else:
        level = abs(size - 90) <= LEVEL
        yield f"trunk {'level' if level else 'slanted'}, head to the {way}"
    yield f"right upper arm {_across(angles.near.upper_arm)}"
    yield f"left upper arm {_across(angles.far.upper_arm)}"


def _across(hanging: float) -> str:
    return _direction(hanging).replace("ahead", "to the right").replace("back", "to the left")


def _trunk(angles: Angles) -> str:
    lean = _turned((angles.pelvis + angles.thorax) / 2)
    size = abs(lean)
    if size <= LEVEL:
        return "trunk upright"
    if abs(size - 90) <= LEVEL:
        return "trunk level, face down" if lean > 0 else "lying on the back"
    way = "forward" if lean > 0 else "back"
    return f"trunk leaning {way} by about {_round(size)} degrees"


def _back(angles: Angles) -> str | None:
    bend = _turned(angles.thorax - angles.pelvis)
    if abs(bend) <= LEVEL:
        return None
    return f"lower back {'rounded' if bend > 0 else 'arched'} by about {_round(abs(bend))} degrees"


def _legs(name: str, limb: LimbAngles) -> str:
    bend = _turned(limb.shank - limb.thigh)
    if bend <= LEVEL:
        return f"{name} straight"
    return f"{name} bent by about {_round(bend)} degrees"


def _arms(name: str, limb: LimbAngles) -> str:
    bend = _turned(limb.forearm - limb.upper_arm)
    way = _direction(limb.upper_arm)
    if bend <= 2 * LEVEL:
        return f"{name} straight, pointing {way}"
    return f"{name}: upper arm {way}, elbow bent by about {_round(bend)} degrees"


def _direction(hanging: float) -> str:
    return _DIRECTIONS[round(hanging / 45) % len(_DIRECTIONS)]


_DIRECTIONS = (
    "down", "ahead and down", "ahead", "ahead and up", "up", "back and up", "back", "back and down",
)  # fmt: skip


def _turned(degrees: float) -> float:
    """Return the same angle from half a turn back to half a turn forward."""
    return (degrees + 180) % 360 - 180


def _round(degrees: float) -> int:
    return round(degrees / 5) * 5


def _listed(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
