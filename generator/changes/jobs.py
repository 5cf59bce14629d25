"""What changes of the jobs an exercise can do, and of who has the equipment for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.changes.alike import gathered
from generator.derive.roles import profiles_for, roles_of

if TYPE_CHECKING:
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class JobChange:
    """These exercises gain or lose the same roles and equipment profiles."""

    exercises: tuple[str, ...]
    roles_gained: tuple[str, ...]
    roles_lost: tuple[str, ...]
    profiles_gained: tuple[str, ...]
    profiles_lost: tuple[str, ...]


Tags = tuple[str, ...]


def job_changes(before: Guide, after: Guide) -> tuple[JobChange, ...]:
    """Return which exercises gained or lost a role or a profile, those that are alike together."""
    changes = gathered(
        (change, id_)
        for id_ in after.exercises
        if id_ in before.exercises and any(change := _change(before, after, id_))
    )
    return tuple(JobChange(ids, *change) for change, ids in changes.items())


def _change(before: Guide, after: Guide, id_: str) -> tuple[Tags, Tags, Tags, Tags]:
    roles = _roles(before, id_), _roles(after, id_)
    profiles = _profiles(before, id_), _profiles(after, id_)
    return (*_gained_and_lost(*roles), *_gained_and_lost(*profiles))


def _gained_and_lost(was: Tags, now: Tags) -> tuple[Tags, Tags]:
    gained = tuple(tag for tag in now if tag not in was)
    return gained, tuple(tag for tag in was if tag not in now)


def _roles(guide: Guide, id_: str) -> Tags:
    return tuple(role.tag for role in roles_of(guide, guide.exercises[id_]))


def _profiles(guide: Guide, id_: str) -> Tags:
    return tuple(profile.tag for profile in profiles_for(guide, guide.exercises[id_]))
