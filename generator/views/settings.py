"""The reader's settings: what one may say once for all pages, as the frame of every page offers it.

The script reads the terms that it knows off these fields, so there is no second list of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.views.finder import FinderChoice, items_of, presets_of
from generator.views.words import capital
from generator.vocabulary import Phase, Provocation
from generator.vocabulary.paper import Paper

if TYPE_CHECKING:
    from generator.model.guide import Guide


@dataclass(frozen=True, slots=True)
class SettingsView:
    """Every choice of the settings."""

    movements: tuple[FinderChoice, ...]
    phases: tuple[FinderChoice, ...]
    brings_on: tuple[FinderChoice, ...]
    presets: tuple[FinderChoice, ...]
    items: tuple[FinderChoice, ...]
    papers: tuple[FinderChoice, ...]


def settings_view(guide: Guide) -> SettingsView:
    """Arrange the choices of the settings."""
    return SettingsView(
        tuple(FinderChoice(each.id, each.name) for each in guide.rules.where_am_i.movements),
        tuple(FinderChoice(each.value, each.label) for each in Phase),
        tuple(FinderChoice(each.value, capital(each.label)) for each in Provocation),
        presets_of(guide),
        items_of(guide),
        tuple(FinderChoice(each.value, each.label) for each in Paper),
    )
