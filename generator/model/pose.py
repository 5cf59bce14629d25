"""Joint angles: of an arm and a leg, of a whole body, of a key moment with its name."""

from typing import Annotated, Any, Self

from pydantic import Field

from generator.model.base import ShortText, Value, described

Degrees = Annotated[float, Field(strict=True, ge=-270, le=270, allow_inf_nan=False)]


def _angle(description: str, good: float) -> Any:  # noqa: ANN401  as `described` says
    return described(description, good=good, bad=900, unit="degrees", default=None)


_PARTS_OF_THE_TRUNK = ("pelvis", "lumbar", "thorax")
"""What `trunk` speaks for, each of which may have an angle of its own."""


class Limbs(Value):
    """The angles of one leg and one arm."""

    shank: Degrees | None = _angle(
        "The shin. 0 is upright; with the knee ahead of the ankle it is positive.", 15
    )
    thigh: Degrees | None = _angle(
        "The thigh. 0 is upright; with the seat pushed back it is negative, and -90 is sitting.",
        -60,
    )
    foot: Degrees | None = _angle(
        "The sole. 0 is flat; with the heel up it is positive, with the toes up negative.", 30
    )
    upper_arm: Degrees | None = _angle(
        "The upper arm. 0 hangs straight down, 90 points ahead, 180 up.", 45
    )
    forearm: Degrees | None = _angle(
        "The forearm. 0 hangs straight down, 90 points ahead, 180 up.", 90
    )


class Pose(Limbs):
    """A posture: absolute angles. What is left out stands upright, arms hanging."""

    trunk: Degrees | None = _angle(
        "Pelvis, lower back and chest together. 0 is upright, 60 leans far over, -90 lies on the "
        "back.",
        45,
    )
    pelvis: Degrees | None = _angle("The pelvis alone, where it differs from the trunk.", 50)
    lumbar: Degrees | None = _angle("The lower back alone, where it differs from the trunk.", 45)
    thorax: Degrees | None = _angle("The chest alone, where it differs from the trunk.", 40)
    neck: Degrees | None = _angle("Head and neck. Left out, they go on in line with the chest.", 20)
    far: Limbs | None = described(
        "The leg and the arm behind, where they differ from those in front.",
        good={"thigh": 20},
        bad={"trunk": 20},
        default=None,
    )

    def over(self, base: Self) -> Self:
        """Return a pose with these angles, and with those of another where this has none.

        A trunk that is written takes the place of the other's pelvis, lower back and chest too:
        they would go before it, and what somebody wrote would count for nothing.
        """
        given = {field: getattr(self, field) for field in self.model_fields_set}
        told = {} if self.trunk is None else dict.fromkeys(_PARTS_OF_THE_TRUNK)
        return base.model_copy(update=told | given)


class Frame(Pose):
    """A key posture of the movement, with its name."""

    name: ShortText = described(
        "What a coach calls this moment.",
        good="Bottom",
        bad="1",
        asks="Which moment is that? Readers see the name under the picture.",
    )
