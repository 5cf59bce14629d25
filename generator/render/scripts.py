"""Which scripts a page loads: those of every page, and those of its kind.

A script is a small module that names others with `import`, so a browser hears of the last ones
only after it has fetched the first. Pages name them all at once; which they are is read from the
modules themselves.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

EVERY_PAGE = ("search_load.js", "search_keys.js", "contents.js", "palette.js", "settings/panel.js")
"""Modules of every page, below the folder of scripts."""

OF_KIND: Mapping[str, tuple[str, ...]] = {
    "exercise": ("settings/swaps.js", "figure.js"),
    "exercises": ("finder/page.js",),
    "get_help": ("start/page.js",),
    "ladder": ("settings/ladder.js",),
    "lift": ("settings/swaps.js",),
    "phases": ("settings/phases.js",),
    "plan": ("plan/page.js",),
    "plans": ("settings/plans.js",),
    "swaps": ("settings/lifts.js",),
}
"""The modules of a kind of page, such as that by which it follows its reader. Others have none."""

_IMPORT = re.compile(r'^(?:import|export)\b[^"]*?"(?P<name>\.{1,2}/[^"]+)";$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Scripts:
    """The modules of a page, below the folder of scripts."""

    run: tuple[str, ...]
    """Those that the page runs, in this order."""
    needed: tuple[str, ...]
    """Those that these import, by whatever way, each once."""


def scripts_by_kind(folder: Path) -> dict[str, Scripts]:
    """Return the modules of each kind of page; those of all other pages by the empty name.

    Args:
        folder: the folder of scripts.
    """
    kinds = {"": (), **OF_KIND}
    return {kind: _scripts((*EVERY_PAGE, *modules), folder) for kind, modules in kinds.items()}


def _scripts(run: tuple[str, ...], folder: Path) -> Scripts:
    """Return modules with all that they import, themselves or by what they import."""
    found = list(run)
    for name in found:  # it grows as modules name others
        found += [each for each in _imports_of(name, folder) if each not in found]
    return Scripts(run, tuple(found[len(run) :]))


def _imports_of(name: str, folder: Path) -> Iterator[str]:
    for each in _IMPORT.finditer((folder / name).read_text("utf-8")):
        yield posixpath.normpath(posixpath.join(posixpath.dirname(name), each["name"]))
