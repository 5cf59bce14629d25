"""The angles of a frame, completed: what a record leaves out has a sensible value."""

from __future__ import annotations

from generator.mechanics.skeleton import Angles, LimbAngles
from generator.model.figure import Figure
from generator.model.pose import Frame, Limbs, Pose
from generator.vocabulary.figures import Part

INSTEP_DOWN = 75.0
"""Degrees by which the foot of somebody who kneels points on from the shin."""


def angles_of(figure: Figure, frame: Frame) -> Angles:
    """Return the angles of a frame in degrees.

    An angle is looked for in the frame, then among those that hold in every frame. Without one
    the body stands upright, the head is in line with the chest, the forearm with the upper
    arm, and the foot is flat, if feet carry the body, or at rest at the end of the shin.
    """
    poses = (frame, figure.pose)
    far = tuple(pose.far for pose in poses if pose.far is not None)
    thorax = _trunk(poses, "thorax")
    neck = _first(poses, "neck")
    near = _limbs(poses, figure)
    return Angles(
        pelvis=_trunk(poses, "pelvis"),
        lumbar=_trunk(poses, "lumbar"),
        thorax=thorax,
        neck=thorax if neck is None else neck,
        near=near,
        far=_limbs((*far, *poses), figure) if far else near,
    )


def between(one: Angles, other: Angles, share: float) -> Angles:
    """Return the posture so far on the way from one to another."""
    near = _limbs_between(one.near, other.near, share)
    is_level = one.far is one.near and other.far is other.near
    return Angles(
        one.pelvis + share * (other.pelvis - one.pelvis),
        one.lumbar + share * (other.lumbar - one.lumbar),
        one.thorax + share * (other.thorax - one.thorax),
        one.neck + share * (other.neck - one.neck),
        near,
        near if is_level else _limbs_between(one.far, other.far, share),
    )


def _limbs_between(one: LimbAngles, other: LimbAngles, share: float) -> LimbAngles:
    return LimbAngles(*[a + share * (b - a) for a, b in zip(one, other, strict=True)])


def _first(poses: tuple[Limbs, ...], angle: str) -> float | None:
    for pose in poses:
        value: float | None = getattr(pose, angle)
        if value is not None:
            return value
    return None


def _trunk(poses: tuple[Pose, ...], segment: str) -> float:
    for pose in poses:
        for name in (segment, "trunk"):
            value: float | None = getattr(pose, name)
            if value is not None:
                return value
    return 0.0


def _limbs(poses: tuple[Limbs, ...], figure: Figure) -> LimbAngles:
    shank = _first(poses, "shank") or 0.0
    foot = _first(poses, "foot")
    upper_arm = _first(poses, "upper_arm") or 0.0
    forearm = _first(poses, "forearm")
    return LimbAngles(
        shank=shank,
        thigh=_first(poses, "thigh") or 0.0,
        foot=_foot(figure, shank) if foot is None else foot,
        upper_arm=upper_arm,
        forearm=upper_arm if forearm is None else forearm,
    )


def _foot(figure: Figure, shank: float) -> float:
    parts = {contact.part for contact in figure.contacts}
    if Part.FEET in parts:
        return 0.0
    return shank + (INSTEP_DOWN if Part.KNEES in parts else 0.0)
