"""Figures that say `like`, and figures of which nothing makes sense."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.reading.figures import way_of_likes, whole_figure, with_figures
from generator.reading.records import read_record
from tests.builders import LEFT_OUT, an_exercise, exercise_data, figure_data


def like(other: str, **changes: Any) -> dict[str, Any]:  # noqa: ANN401  any field
    """Return the figure of an exercise that is like another's."""
    return figure_data(**{"like": other, "frames": LEFT_OUT} | changes)


BASE = an_exercise("base", figure=figure_data(pose={"trunk": 40}))
MIDDLE = an_exercise("middle", figure=like("base", pose={"shank": 10}))
LAST = an_exercise("last", figure=like("middle", pose={"thigh": -20}))
NONE = an_exercise("none")
CHAIN = {each.id: each for each in (BASE, MIDDLE, LAST, NONE)}


def test_figures_come_down_the_whole_way() -> None:
    """A figure that is like one that is like another has all that the three say."""
    figure = with_figures(CHAIN)["last"].figure
    assert figure is not None

    assert (40, 10, -20) == (figure.pose.trunk, figure.pose.shank, figure.pose.thigh)
    assert figure.like is None


def test_other_exercises_stay_as_they_are() -> None:
    """Exercises with a figure of their own, or none, are the very same."""
    whole = with_figures(CHAIN)

    assert whole["base"] is BASE
    assert whole["none"] is NONE
    assert whole_figure(NONE, CHAIN) is None


def test_completed_exercise_keeps_its_name_and_place() -> None:
    """Whoever is completed still knows its id and the file it came from."""
    whole = with_figures(CHAIN)["last"]

    assert (LAST.id, LAST.origin) == (whole.id, whole.origin)


def test_way_of_likes() -> None:
    """The way leads from figure to figure, and is empty for a figure of its own."""
    assert ("middle", "base") == way_of_likes(LAST, CHAIN)
    assert () == way_of_likes(BASE, CHAIN)
    assert () == way_of_likes(NONE, CHAIN)


@pytest.mark.parametrize(
    "likes,way",
    [
        ({"a": "a"}, ("a",)),
        ({"a": "b", "b": "a"}, ("b", "a")),
        ({"a": "b", "b": "c", "c": "b"}, ("b", "c", "b")),
        ({"a": "nowhere"}, ("nowhere",)),
    ],
)
def test_way_of_likes_ends(likes: dict[str, str], way: tuple[str, ...]) -> None:
    """A circle ends where it closes, and a figure that is like nothing there is ends with it."""
    exercises = {id_: an_exercise(id_, figure=like(other)) for id_, other in likes.items()}

    assert way == way_of_likes(exercises["a"], exercises)


def test_way_of_likes_is_followed_only_so_far() -> None:
    """A way through thousands of figures ends with the first id that is one too many."""
    exercises = {f"x{n}": an_exercise(f"x{n}", figure=like(f"x{n + 1}")) for n in range(2000)}

    assert tuple(f"x{n}" for n in range(1, 10)) == way_of_likes(exercises["x0"], exercises)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a content folder with a place for one exercise."""
    folder = tmp_path_factory.mktemp("figures") / "content"
    (folder / "exercises").mkdir(parents=True)
    return folder


def codes(content: Path, figure: object) -> list[str]:
    """Return the codes of what is found in an exercise with this figure."""
    path = content / "exercises" / "plank.yml"
    path.write_text(yaml.safe_dump(exercise_data() | {"figure": figure}), encoding="utf-8")
    record, findings = read_record(path, content)
    assert (record is None) == bool(findings)
    assert all(each.message and each.fix for each in findings)
    return [each.code for each in findings]


NO_ANGLES = [math.nan, math.inf, -math.inf, 1e308, -271, 1e5, "45", "no", [45], {"a": 1}, True]


@pytest.mark.parametrize("value", NO_ANGLES, ids=repr)
@pytest.mark.parametrize("field", ["trunk", "shank", "forearm"])
def test_what_is_no_angle_is_found(field: str, value: object, content: Path) -> None:
    """What is no angle of at most 270 degrees has a finding, in `pose`, a frame or a far limb."""
    far = {"far": {field: value}} if field != "trunk" else {field: value}
    figures = (
        figure_data(pose={field: value}),
        figure_data(pose=far),
        figure_data(frames=[{"name": "Only", field: value}]),
    )

    assert [] == [figure for figure in figures if not codes(content, figure)]


@pytest.mark.parametrize(
    "place",
    [
        lambda value: {"contacts": [{"part": "feet", "height_cm": value}]},
        lambda value: {"contacts": [{"part": "feet", "x_cm": value}]},
        lambda value: {"held": [{"gear": "barbell", "ahead_cm": value}]},
        lambda value: {"held": [{"gear": "cable", "pulley": [value, 0]}]},
        lambda value: {"held": [{"gear": "machine", "pull": value}]},
        lambda value: {"scene": [{"thing": "bench", "length_cm": value}]},
        lambda value: {"scene": [{"thing": "bench", "lean": value}]},
    ],
)
@pytest.mark.parametrize("value", [math.nan, math.inf, 1e308, "far", [1]], ids=repr)
def test_what_is_no_length_is_found(place: Any, value: object, content: Path) -> None:  # noqa: ANN401
    """What is no length of at most 4 m, or no direction, has a finding."""
    assert codes(content, figure_data(**place(value)))


WRONG: dict[str, object] = {
    "a text": "figure.png",
    "a number": 45,
    "a list": [],
    "nothing in it": {},
    "no frames": figure_data(frames=LEFT_OUT),
    "empty frames": figure_data(frames=[]),
    "frames as fields": figure_data(frames={"Only": {}}),
    "a frame of text": figure_data(frames=["Only"]),
    "a frame of nothing": figure_data(frames=[None]),
    "a name of HTML": figure_data(frames=[{"name": "<script>"}]),
    "a name without end": figure_data(frames=[{"name": "x" * 500}]),
    "an unknown part": figure_data(contacts=[{"part": "shoes"}]),
    "an unknown surface": figure_data(contacts=[{"part": "feet", "on": "moon"}]),
    "unknown gear": figure_data(held=[{"gear": "weight"}]),
    "a cable without a pulley": figure_data(held=[{"gear": "cable"}]),
    "like what is no id": like("Back Squat"),
    "a field too many": figure_data(colour="red"),
}


@pytest.mark.parametrize("figure", WRONG.values(), ids=WRONG)
def test_what_is_no_figure_is_found(figure: object, content: Path) -> None:
    """What is no figure has a finding with its remedy, never a traceback."""
    assert codes(content, figure)


VALUES = (
    st.none()
    | st.booleans()
    | st.integers(-(10**6), 10**6)
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["feet", "bar", "cable", "front", "nothing", "hands"])
)
ANYTHING = st.recursive(
    VALUES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["name", "part", "on", "gear", "at", "trunk", "shank", "far", "pulley", "x_cm"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(
    field=st.sampled_from(
        ["like", "view", "contacts", "held", "scene", "pose", "frames", "holds_still", "speaks",
         "angles"]
    ),
    value=ANYTHING,
)  # fmt: skip
def test_anything_in_a_field_of_a_figure(field: str, value: object, content: Path) -> None:
    """With anything in one field a figure gives a record or findings."""
    assert {*codes(content, figure_data() | {field: value})} <= {
        "RC002", "RC003", "RC004", "RC005", "RC006", "RC007", "RC008", "YM002", "YM006",
    }  # fmt: skip
