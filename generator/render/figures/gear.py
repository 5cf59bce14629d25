"""What is held and what stands about, drawn to scale in the units of `outline`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from generator.mechanics.body import Body
from generator.mechanics.places import LANDMINE_METRES, landmine_way, limbs_of, load_place
from generator.mechanics.posture import Posture
from generator.mechanics.skeleton import Limb, hanging
from generator.model.figure import Held, Thing
from generator.render.figures.drawing import units
from generator.vocabulary.figures import Gear, HeldAt, Side, Surface

PLATE_RADIUS: Final = 45
"""A 45 cm plate."""
ARM_METRES = 0.35
"""How much of a machine's arm is drawn."""
OVERHEAD_CENTIMETRES, OVERHEAD_POST = 150, 24
"""A pulley above this hangs from something; below, a post carries it."""


class Drawn(NamedTuple):
    """A piece of gear: markup that moves with a place, and how far it reaches round it."""

    markup: str
    reach: int


def _plate(radius: int = PLATE_RADIUS) -> str:
    return (
        f'<circle class="f-plate" r="{radius}"/><circle class="f-rim" r="{round(radius * 0.78)}"/>'
        '<circle class="f-iron" r="5"/>'
    )


def _dumbbell() -> str:
    head = '<path class="f-iron" d="M-10-17h20l6 8v18l-6 8h-20l-6-8v-18z"/>'
    return f'{head}<circle class="f-shine" r="5"/>'


def _dumbbell_along() -> str:
    return '<path class="f-iron" d="M-28-13h14v9h28v-9h14v26h-14v-9h-28v9h-14z"/>'


def _dumbbell_upright() -> str:
    return '<path class="f-iron" d="M-11-26h22v14h-6v24h6v14h-22v-14h6v-24h-6z"/>'


def _kettlebell() -> str:
    return (
        '<path class="f-bail" d="M-9 14C-16-8 16-8 9 14"/><circle class="f-iron" cy="30" r="19"/>'
    )


def _trap_bar() -> str:
    return f'{_plate()}<path class="f-bar" d="M-62 0h124"/>'


def _safety_bar() -> str:
    return f'{_plate()}<path class="f-bar" d="M6-4q18 12 52 44"/>'


def _handle() -> str:
    return '<circle class="f-iron" r="7"/>'


def _hanging_plates() -> str:
    return '<path class="f-strap" d="M0 0v96"/><path class="f-iron" d="M-8 96h16v50h-16z"/>'


_SHAPES: Final[dict[Gear, Callable[[], str]]] = {
    Gear.BARBELL: _plate,
    Gear.TRAP_BAR: _trap_bar,
    Gear.SAFETY_BAR: _safety_bar,
    Gear.DUMBBELL: _dumbbell,
    Gear.KETTLEBELL: _kettlebell,
    Gear.LANDMINE: _handle,
    Gear.CABLE: _handle,
    Gear.MACHINE: _handle,
    Gear.BELT: _hanging_plates,
    Gear.SLED: _handle,
}


def held_shape(held: Held) -> Drawn:
    """Return the drawing of a load about the place where it acts."""
    if held.at is HeldAt.CHEST and held.gear is Gear.DUMBBELL:
        return Drawn(_dumbbell_upright(), 28)
    if held.along and held.gear is Gear.DUMBBELL:
        return Drawn(_dumbbell_along(), 30)
    if held.at is HeldAt.FEET and held.gear is Gear.MACHINE:
        return Drawn("", 40)
    reach = {Gear.TRAP_BAR: 62, Gear.SAFETY_BAR: 58, Gear.KETTLEBELL: 50, Gear.BELT: 146}
    reach[Gear.BARBELL] = PLATE_RADIUS
    return Drawn(_SHAPES[held.gear](), reach.get(held.gear, 20))


def lines_of(held: Held, posture: Posture, body: Body) -> tuple[tuple[str, str], ...]:
    """Return what leads from a load to elsewhere, as class and path: cable, arm, landmine bar."""
    place = load_place(held, posture.skeleton, body)
    if held.at is HeldAt.FEET and held.gear is Gear.MACHINE:
        return (("f-wall", _foot_plate(limbs_of(posture.skeleton, held.side)[0])),)
    if held.pulley is not None:
        return (("f-rope", _line(place, complex(held.pulley[0] / 100, held.pulley[1] / 100))),)
    if held.gear is Gear.MACHINE and held.pull is not None and held.at is HeldAt.HANDS:
        return (("f-rope", _line(place, place + ARM_METRES * hanging(held.pull))),)
    if held.gear is Gear.LANDMINE:
        along = landmine_way(place)
        plate, square = place + 0.14 * along, 0.17j * along
        return (
            ("f-bar", _line(place, place + LANDMINE_METRES * along)),
            ("f-edge", _line(plate - square, plate + square)),
        )
    return ()


def far_end(held: Held, posture: Posture, body: Body) -> complex | None:
    """Return how far what leads from a load reaches, in metres; None where nothing does."""
    place = load_place(held, posture.skeleton, body)
    if held.pulley is not None:
        return complex(held.pulley[0] / 100, held.pulley[1] / 100)
    if held.gear is Gear.MACHINE and held.pull is not None and held.at is HeldAt.HANDS:
        return place + ARM_METRES * hanging(held.pull)
    return place + LANDMINE_METRES * landmine_way(place) if held.gear is Gear.LANDMINE else None


def _foot_plate(limb: Limb) -> str:
    sole = limb.toes - limb.heel
    return _line(limb.heel - 0.25 * sole, limb.toes + 0.25 * sole)


def _line(start: complex, end: complex) -> str:
    (x, y), (u, v) = units(start), units(end)
    return f"M{x} {y}L{u} {v}"


def scene_shape(thing: Thing) -> str:
    """Return a bench, a box, a wall, a pad or a fixed bar."""
    x, y = units(complex(thing.x_cm / 100, thing.height_cm / 100))
    length = round(thing.length_cm * 2)
    if thing.thing is Surface.BOX:
        return f'<path class="f-box" d="M{x} {y}h{length}V0h-{length}z"/>'
    if thing.thing is Surface.WALL:
        return f'<path class="f-wall" d="M{x} 0v-{length}"/>'
    if thing.thing is Surface.BAR:
        return f'<circle class="f-iron" cx="{x}" cy="{y}" r="12"/>'
    turned = f' transform="rotate({-round(thing.lean)} {x} {y})"' if thing.lean else ""
    pad = f'<rect class="f-pad" x="{x}" y="{y}" width="{length}" height="14" rx="6"{turned}/>'
    if thing.thing is Surface.BENCH and not thing.lean:
        inset = min(24, length // 5)
        legs = f"M{x + inset} {y + 14}V0M{x + length - inset} {y + 14}V0"
        return f'<path class="f-leg" d="{legs}"/>{pad}'
    if thing.thing is Surface.PLATFORM:
        return f'<path class="f-wall" d="M{x} {y}h{length}"{turned}/>'
    return pad


def posts_of(thing: Thing) -> str:
    """Return the post that carries a fixed bar, painted behind everything."""
    x, y = units(complex(thing.x_cm / 100, thing.height_cm / 100))
    return f'<path class="f-post" d="M{x} {y}V0"/>' if thing.thing is Surface.BAR else ""


def held_behind(held: Held) -> bool:
    """Say whether a load is painted behind the near arm and leg."""
    return held.gear is Gear.BELT or held.side is Side.FAR


def pulley(held: Held) -> str:
    """Return where a cable comes from and what carries it, or nothing."""
    if held.pulley is None:
        return ""
    x, y = units(complex(held.pulley[0] / 100, held.pulley[1] / 100))
    foot = y - OVERHEAD_POST if held.pulley[1] > OVERHEAD_CENTIMETRES else 0
    post = f'<path class="f-post" d="M{x} {y}V{foot}"/>'
    return f'{post}<circle class="f-pulley" cx="{x}" cy="{y}" r="9"/>'
