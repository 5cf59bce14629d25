"""What the model refuses of the attacks: markup, scripts, line breaks and what nobody sees."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.base import Text
from tests.attacks import ATTACKS, NO_RECORD_HOLDS, Attack


def _is_held(attack: Attack) -> bool:
    try:
        TypeAdapter(Text).validate_python(attack.text)
    except ValidationError:
        return False
    return True


def test_attacks_have_names_of_their_own() -> None:
    """No two attacks share a name or a text."""
    assert len(ATTACKS) == len({each.name for each in ATTACKS}) == len({a.text for a in ATTACKS})


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_model_refuses_what_could_never_be_meant(attack: Attack) -> None:
    """Markup, scripts and unseen signs are refused; a mere `=` or `#` may be meant, and is held."""
    assert (attack.name not in NO_RECORD_HOLDS) == _is_held(attack)
