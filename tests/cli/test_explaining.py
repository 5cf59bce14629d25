"""The command that explains a code."""

from __future__ import annotations

import re

import pytest

from generator.checks.catalogue import RULES
from generator.cli import OK, WRONG_CALL, main
from tests.places import ROOT


@pytest.mark.parametrize("code", [rule.code for rule in RULES])
def test_every_code_is_explained(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each code is explained: what it finds, why it matters, how to mend it; small letters too."""
    assert OK == main(["--root", str(ROOT), "explain", code.lower()])
    text = capsys.readouterr().out

    assert text.startswith(f"{code}: ")
    assert re.search(r"\n\nWhy: .{20,}\n\nHow to mend it: .{10,}", text)


def test_unknown_code_is_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    """A code that does not exist is a wrong call, and the nearest one is named."""
    assert WRONG_CALL == main(["--root", str(ROOT), "explain", "SW0O1"])
    assert "SW001" in capsys.readouterr().err
