"""A frame of a record to a body that stands where it should and holds what it holds.

The angles of a record need only be near. What a record says of contacts and grips is then met
exactly: the first contact fixes where the body is, the others turn or bend a limb until it is
there. By how much a limb fell short is kept, and becomes a finding.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator.mechanics.angles import angles_of, between
from generator.mechanics.body import Body
from generator.mechanics.limbs import Fitting, Miss
from generator.mechanics.places import TRUNK_PARTS, load_place, part_of, rest_height
from generator.mechanics.skeleton import Angles, Skeleton, skeleton_of
from generator.model.figure import Contact, Figure, Held
from generator.vocabulary.figures import HeldAt, Part, Side, Surface, View

REACHED_FOR = frozenset({HeldAt.BACK, HeldAt.FRONT, HeldAt.CHEST, HeldAt.HIPS})
"""Where a load lies on the body and the hands go to it by themselves."""

__all__ = ["REACHED_FOR", "Miss", "Poser", "Posture", "Rest"]


class Posture(NamedTuple):
    """A body at one moment."""

    angles: Angles
    skeleton: Skeleton
    contacts: tuple[Contact, ...]
    """What carries it at this moment."""
    misses: tuple[Miss, ...] = ()


class Rest(NamedTuple):
    """Where a part of the body rests: the contact and its place in metres."""

    contact: Contact
    place: complex


@dataclass(frozen=True)
class Poser:
    """Puts a body into the postures of one figure."""

    body: Body
    figure: Figure
    angles: tuple[Angles, ...]
    """The angles of every key frame."""
    rests: tuple[Rest, ...] = ()
    """The contacts after the first, once the first frame has shown where they are."""

    @classmethod
    def of(cls, figure: Figure, body: Body) -> Poser:
        """Return what poses a figure whose `like` is resolved."""
        if figure.view is View.FRONT:
            body = body._replace(heel=0.0, toes=0.0)  # they point at whoever looks
        angles = tuple(angles_of(figure, frame) for frame in figure.frames)
        poser = cls(body, figure, angles)
        rests: list[Rest] = []
        shown: dict[int, Fitting] = {}  # the frames at which a contact begins, with those before it
        for contact in figure.contacts[1:]:
            at = (n for n, frame in enumerate(figure.frames) if frame.name in contact.frames)
            number = next(at, 0)
            if number not in shown:
                shown[number] = poser._on_first_contact(angles[number])
                poser._meet([each for each in rests if not each.contact.frames], shown[number])
            rest = Rest(contact, poser.first_place(contact, shown[number].skeleton))
            for fitting in shown.values() if not contact.frames else ():
                poser._meet([rest], fitting)
            rests.append(rest)
        return cls(body, figure, angles, tuple(rests))

    def key_frame(self, number: int) -> Posture:
        """Return the body at a key frame, counted from 0."""
        return self.pose(self.angles[number], self.figure.frames[number].name)

    def on_the_way(self, number: int, share: float) -> Posture:
        """Return the body so far on the way from a key frame to the next."""
        frames = self.figure.frames
        if not share:
            return self.key_frame(number)
        here, there = frames[number], frames[number + 1]
        angles = between(self.angles[number], self.angles[number + 1], share)
        return self.pose(angles, here.name, there.name)

    def pose(self, angles: Angles, *names: str) -> Posture:
        """Return the body in a posture, on its contacts and with its hands on the load.

        Args:
            angles: the posture.
            names: the key frame it is, or the two it is between: a contact that belongs to some
                frames holds where it belongs to all of these.
        """
        fitting = self._on_first_contact(angles)
        rests, contacts = self._resting(names)
        self._meet(rests, fitting)
        return Posture(fitting.angles, fitting.skeleton, contacts, tuple(fitting.misses))

    def _resting(self, names: tuple[str, ...]) -> tuple[tuple[Rest, ...], tuple[Contact, ...]]:
        """Return what rests and all that carries the body, at a key frame or between two."""
        if self._rests_always:
            return self.rests, self.figure.contacts
        rests = tuple(
            each
            for each in self.rests
            if not each.contact.frames or (names and {*names} <= {*each.contact.frames})
        )
        return rests, (self.figure.contacts[0], *(rest.contact for rest in rests))

    @cached_property
    def _rests_always(self) -> bool:
        return not any(rest.contact.frames for rest in self.rests)

    def first_place(self, contact: Contact, skeleton: Skeleton) -> complex:
        """Return where a contact is: as far ahead as the limb is drawn, turned onto its height."""
        point = part_of(skeleton, self.body, contact.part, contact.side)
        height = contact.height_cm / 100 + rest_height(self.body, contact.part)
        if contact.x_cm is not None:
            return complex(contact.x_cm / 100, height)
        limb = skeleton.far if contact.side is Side.FAR else skeleton.near
        joint = limb.shoulder if contact.part in {Part.HANDS, Part.ELBOWS} else limb.hip
        length, drop = abs(point - joint), height - joint.imag
        if contact.part in TRUNK_PARTS or length <= abs(drop):
            return complex(point.real, height)
        aside = math.sqrt(length * length - drop * drop)
        return complex(joint.real + (aside if point.real >= joint.real else -aside), height)

    def _on_first_contact(self, angles: Angles) -> Fitting:
        """Return a posture that stands where its first contact puts it, to be fitted further."""
        wide = 1.0 if self.figure.view is View.FRONT else 0.0
        skeleton = skeleton_of(self.body, angles, wide=wide)
        first = self.figure.contacts[0]
        part = part_of(skeleton, self.body, first.part, first.side)
        return Fitting(self.body, angles, skeleton.moved(self._first_rests_at - part))

    def _meet(self, rests: Iterable[Rest], fitting: Fitting) -> None:
        """Bring limbs to where they rest, and then the hands to a load on the body."""
        for rest in rests:
            self._fit(rest, fitting)
        for held in self._reached_for:
            place = load_place(held, fitting.skeleton, self.body)
            behind = held.at is HeldAt.BACK
            fitting.hands_to(place, held.side, "hands to the load", behind=behind)

    @cached_property
    def _first_rests_at(self) -> complex:
        """Where the first contact is: above the middle of the ground, as high as the part rests."""
        first = self.figure.contacts[0]
        return (first.height_cm / 100 + rest_height(self.body, first.part)) * 1j

    @cached_property
    def _reached_for(self) -> tuple[Held, ...]:
        """The loads on the body that hands go to by themselves: no record gives their angles."""
        poses = (self.figure.pose, *self.figure.frames)
        if any(pose.upper_arm is not None or pose.forearm is not None for pose in poses):
            return ()
        return tuple(held for held in self.figure.held if held.at in REACHED_FOR)

    def _fit(self, rest: Rest, fitting: Fitting) -> None:
        contact, place = rest
        part, side = contact.part, contact.side
        name = f"{part.label} on {contact.on.label}"
        if part in TRUNK_PARTS:
            height = part_of(fitting.skeleton, self.body, part, side).imag
            off = 0.0 if contact.on in {Surface.PAD, Surface.WALL} else abs(height - place.imag)
            fitting.misses.append(Miss(name, off))  # they are where the body is
        elif part is Part.HANDS:
            fitting.hands_to(place, side, name)
        elif part is Part.ELBOWS:
            fitting.elbows_to(place, side, name)
        elif part is Part.KNEES:
            fitting.knees_to(place, side, name)
        else:
            fitting.feet_to(place, part, side, name)
