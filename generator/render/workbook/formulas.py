"""The formulas of a workbook: few functions, which every spreadsheet has, over cells of ours.

None holds a text of a record. A formula answers with nothing as long as what it needs is blank.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.views.plan_weight import TargetView

KG_IN_LB: Final = 0.45359237
BAR_KG: Final = 20
BAR_LB: Final = 45
"""The empty bar that most gyms have."""
HAIR: Final = "1E-9"
"""A weight a hair's breadth below a step counts as on it: numbers are not exact."""
_DAYS: Final = 7


@dataclass(frozen=True, slots=True)
class Usual:
    """Where a usual weight stands, and beside it what can be loaded: addresses of cells."""

    weight: str
    step: str
    lightest: str


def target(view: TargetView, usual: Usual, less: str) -> str:
    """Return the weight of a line: the share of the usual one, rounded down to what can be loaded.

    Below the lightest there is it says so, since somebody then needs another exercise or a lighter
    bar; a bar counts first, and steps go on top of it.

    Args:
        view: what it is a share of.
        usual: the cells it is worked out from.
        less: the cell with the per cent that are taken off in this week.
    """
    weight, step, lightest = usual.weight, usual.step, usual.lightest
    if view.percent is None:
        return f'=IF(COUNT({weight})=0,"",{weight})'
    share = f"{weight}*{view.percent:g}/100*(100-N({less}))/100"
    if view.is_on_bar:
        rounded = f"{lightest}+{_down(f'({share}-{lightest})', step)}"
    else:
        rounded = f"MAX({lightest},{_down(share, step)})"
    needed = f"{weight},{step},{lightest}"
    return (
        f'=IF(OR(COUNT({needed})<3,MIN({weight},{step})<=0),"",'
        f'IF({share}<{lightest}-{HAIR},"under "&{lightest},{rounded}))'
    )


def _down(weight: str, step: str) -> str:
    return f"ROUNDDOWN({weight}/{step}+{HAIR},0)*{step}"


def step(kg: float, unit: str) -> str:
    """Return the step of a gym: in kilos what the record says, in pounds the next whole fives."""
    return f'=IF({unit}="lb",ROUNDUP({kg:g}*2/5,0)*5,{kg:g})'


def bar(unit: str) -> str:
    """Return the weight of the bar that most gyms have."""
    return f'=IF({unit}="lb",{BAR_LB},{BAR_KG})'


def lightest(kg: float, own_step: str, unit: str) -> str:
    """Return the lightest there is of anything but a bar: no less than one step."""
    return f'=MAX({own_step},IF({unit}="lb",{kg:g}/{KG_IN_LB},{kg:g}))'


def first_day(start: str, weeks_before: int) -> str:
    """Return the first day of a week, from that of the first one."""
    return f'=IF(COUNT({start})=0,"",{start}+{weeks_before * _DAYS})'


def same_as(cell: str) -> str:
    """Return what stands in another cell; nothing if that is blank."""
    return f'=IF({cell}="","",{cell})'


def highest(cells: Sequence[str]) -> str:
    """Return the highest number of some cells; nothing if all are blank."""
    listed = ",".join(cells)
    return f'=IF(COUNT({listed})=0,"",MAX({listed}))'


def after(words: str, cell: str) -> str:
    """Return words of the program's own, and after them what stands in another cell."""
    return f'="{words} "&{cell}'


def heading_in(words: str, unit: str) -> str:
    """Return a heading with the unit in it. The words are the program's own."""
    return f'="{words}, "&{unit}'
