"""Made-up postures: figures of one frame for statics by hand, and any figure for laws."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from generator.mechanics.body import Body, body_of
from generator.mechanics.posture import Poser, Posture
from generator.mechanics.skeleton import Angles, LimbAngles
from generator.mechanics.statics import Demand, Unknown, demand_of
from generator.model.figure import Figure
from generator.vocabulary.figures import Gear, HeldAt, Part, Side, Surface, View
from tests.builders import a_figure

BODY = body_of()
"""The reference lifter."""

TRUNK = ("pelvis", "lumbar", "thorax", "neck")
LIMB = ("shank", "thigh", "foot", "upper_arm", "forearm")

LOWER = (Part.FEET, Part.TOES, Part.HEELS, Part.KNEES, Part.SEAT)
UPPER = (Part.BACK, Part.CHEST, Part.ELBOWS, Part.HANDS)


def posed(figure: Figure, body: Body = BODY, frame: int = 0) -> Posture:
    """Return a body in a key frame of a figure."""
    return Poser.of(figure, body).key_frame(frame)


def asked(figure: Figure, body: Body = BODY, frame: int = 0) -> Demand | Unknown:
    """Return what a key frame of a figure asks of the lower back, or why nobody can tell."""
    return demand_of(figure, posed(figure, body, frame), body)


def demand(figure: Figure, body: Body = BODY, frame: int = 0) -> Demand:
    """Return what a key frame of a figure asks of the lower back, where statics can tell."""
    found = asked(figure, body, frame)
    assert isinstance(found, Demand), found
    return found


def degrees(least: int = -180, most: int = 180) -> st.SearchStrategy[float]:
    """Draw an angle of whole degrees."""
    return st.integers(least, most).map(float)


def limb_angles() -> st.SearchStrategy[LimbAngles]:
    """Draw the angles of one leg and one arm, however they may lie."""
    return st.builds(LimbAngles, degrees(), degrees(), degrees(), degrees(), degrees())


def any_angles() -> st.SearchStrategy[Angles]:
    """Draw any posture, also those that nobody can take."""
    return st.builds(
        Angles, degrees(), degrees(), degrees(), degrees(), limb_angles(), limb_angles()
    )


def poses(least: int = -180, most: int = 180) -> st.SearchStrategy[dict[str, Any]]:
    """Draw the angles of a pose as they would be written, both sides alike."""
    names = (*TRUNK, *LIMB)
    return st.fixed_dictionaries({name: degrees(least, most) for name in names})


@st.composite
def leaning(draw: st.DrawFn) -> Figure:
    """Draw somebody who leans forward on bent legs, arms hanging, a barbell in the hands."""
    trunk = draw(st.integers(5, 85))
    pose = {
        "pelvis": trunk + draw(st.integers(-10, 5)),
        "lumbar": trunk,
        "thorax": trunk + draw(st.integers(0, 10)),
        "neck": trunk - draw(st.integers(0, 30)),
        "thigh": draw(st.integers(-80, 0)),
        "shank": draw(st.integers(0, 30)),
    }
    return a_figure(held=[{"gear": "barbell"}], frames=[{"name": "Only"} | pose])


def _centimetres(most: int = 400) -> st.SearchStrategy[float]:
    return st.integers(-most, most).map(float)


def contacts(names: tuple[str, ...]) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Draw what carries a body: one to three parts of it on anything at any height."""
    contact = st.fixed_dictionaries(
        {"part": st.sampled_from(Part), "on": st.sampled_from(Surface)},
        optional={
            "side": st.sampled_from(Side),
            "height_cm": _centimetres(),
            "x_cm": st.none() | _centimetres(),
            "frames": st.lists(st.sampled_from(names), max_size=2, unique=True),
        },
    )
    return st.lists(contact, min_size=1, max_size=3)


def loads() -> st.SearchStrategy[list[dict[str, Any]]]:
    """Draw what is held: nothing to two loads of any gear anywhere."""
    more = {
        "side": st.sampled_from(Side),
        "ahead_cm": _centimetres(),
        "pull": st.none() | degrees(-270, 270),
        "along": st.booleans(),
        "between_legs": st.booleans(),
    }
    at = {"at": st.sampled_from(HeldAt)}
    plain = st.sampled_from([each for each in Gear if each is not Gear.CABLE])
    cable = {
        "gear": st.just(Gear.CABLE),
        "pulley": st.lists(_centimetres(), min_size=2, max_size=2),
    }
    return st.lists(
        st.fixed_dictionaries({"gear": plain} | at, optional=more)
        | st.fixed_dictionaries(cable | at, optional=more),
        max_size=2,
    )


def things() -> st.SearchStrategy[list[dict[str, Any]]]:
    """Draw what else stands in the picture."""
    thing = st.fixed_dictionaries(
        {"thing": st.sampled_from(Surface)},
        optional={
            "x_cm": _centimetres(),
            "height_cm": _centimetres(),
            "length_cm": st.integers(1, 400).map(float),
            "lean": degrees(-270, 270),
        },
    )
    return st.lists(thing, max_size=2)


@st.composite
def any_figures(draw: st.DrawFn) -> Figure:
    """Draw any figure that a record may hold, also those that the checks send back."""
    angle = degrees(-270, 270) | st.floats(-270, 270)
    limbs = dict.fromkeys(LIMB, angle)
    far = {"far": st.fixed_dictionaries({}, optional=limbs)}
    pose = dict.fromkeys((*TRUNK, "trunk"), angle) | limbs | far
    names = draw(st.lists(st.sampled_from(("A", "B & C", "D < 1", "E")), min_size=1, unique=True))
    frames = [
        {"name": name} | draw(st.fixed_dictionaries({}, optional=pose)) for name in names
    ]  # fmt: skip
    return a_figure(
        view=draw(st.sampled_from(View)),
        contacts=draw(contacts(tuple(names))),
        held=draw(loads()),
        scene=draw(things()),
        pose=draw(st.fixed_dictionaries({}, optional=pose)),
        frames=frames,
        holds_still=draw(st.booleans()),
    )


LOADS = st.lists(
    st.fixed_dictionaries(
        {
            "gear": st.just("barbell"),
            "at": st.sampled_from(["hands", "back", "front", "chest", "hips", "ankles"]),
        },
        optional={"ahead_cm": st.integers(-40, 40), "side": st.sampled_from(["near", "far"])},
    ),
    max_size=2,
)
"""One or two loads, wherever a record may put them."""
