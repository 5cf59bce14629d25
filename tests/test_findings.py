"""Findings: how they are written, ordered and documented."""

from __future__ import annotations

import pytest

from generator.findings import Finding, Origin, Place, Rule, in_order


def _finding(line: int = 6, code: str = "EX003", message: str = "is wrong.") -> Finding:
    return Finding(Place("content/x.yml", line, 16), code, message, "mend it.")


def test_one_line_for_people() -> None:
    """A finding is one line: place, code, what is wrong, how to mend it."""
    assert "content/x.yml:6:16: EX003 is wrong. Fix: mend it." == str(_finding())


def test_annotation() -> None:
    """An annotation carries place and code, and after two colons the words and the code's page."""
    assert (
        "::error file=content/x.yml,line=6,col=16,title=EX003"
        "::is wrong. Fix: mend it. More: /contribute/checks/ex003/"
    ) == _finding().as_annotation()


def test_annotation_cannot_be_broken_out_of() -> None:
    """No text from a record ends an annotation early or begins another."""
    place = Place("content/a,b:c%.yml")
    hostile = Finding(place, "EX003", "50 %\r\n::error file=x::", "mend\nit.")

    assert (
        "::error file=content/a%2Cb%3Ac%25.yml,line=1,col=1,title=EX003"
        r"::50 %25\r\n::error file=x:: Fix: mend\nit. More: /contribute/checks/ex003/"
    ) == hostile.as_annotation()


HOSTILE = {
    "a line break": ("a\n::error::x", r"a\n::error::x"),
    "a terminal's escape": ("a\x1b[31mb\x07", r"a\x1b[31mb\x07"),
    "turned round": ("a\u202eb", r"a\u202eb"),
    "zero width": ("a\u200bb", r"a\u200bb"),
    "from the right": ("a \u05d0 b", r"a \u05d0 b"),
    "a heap of accents": ("a\u0334\u0335b", r"a\u0334\u0335b"),
    "half a character": ("a\udcffb", r"a\udcffb"),
    "a command of a log": ("a ##[error file=x]b", r"a #\x23[error file=x]b"),
    "another line break": ("a\x85b\u2028c", r"a\x85b\u2028c"),
}


@pytest.mark.parametrize("written,shown", HOSTILE.values(), ids=HOSTILE.keys())
def test_finding_shows_what_is_there(written: str, shown: str) -> None:
    """Whatever a record or the name of a file holds, a finding is one line and hides nothing."""
    finding = Finding(Place(f"content/{written}.yml"), "EX003", written, written)

    assert f"content/{shown}.yml:1:1: EX003 {shown} Fix: {shown}" == str(finding)
    assert finding.as_annotation().isprintable()
    assert "##[" not in finding.as_annotation()


def test_finding_is_short() -> None:
    """A finding about a text of a whole file does not repeat it all."""
    finding = Finding(Place("content/x.yml"), "EX003", "a" * 60_000, "b" * 60_000)

    assert len(str(finding)) < 4_000
    assert "a…a" in str(finding)


def test_accents_stay_in_findings() -> None:
    """Letters that people use are shown as they are, however they were typed."""
    assert "Élan – 3 × 8" in str(_finding(message="E\u0301lan – 3 × 8"))


def test_order() -> None:
    """Findings come sorted by place, then code, each once."""
    first, second, third = _finding(2, "EX009"), _finding(6, "EX001"), _finding(6)

    assert (first, second, third) == in_order([third, first, second, third])


def test_origin_without_a_file() -> None:
    """A record made without a file is placed at the top of what it would have come from."""
    assert Place("content/x.yml", 1, 1) == Origin("content/x.yml").at("name", 3)


def test_rule_from_a_docstring() -> None:
    """A rule is read from a docstring, its lines joined."""

    def rule() -> None:
        """Something is wrong.

        Why: it would be lost
        without a word.

        Mend: correct it.
        """

    expected = Rule(
        "AB001", "Something is wrong.", "it would be lost without a word.", "correct it."
    )
    assert expected == Rule.of("AB001", rule)


def test_rule_with_more_to_say() -> None:
    """What stands between the first line and the reason says more of what is wrong."""

    def rule() -> None:
        """Something is wrong.

        For instance
        this.

        Why: it would be lost.

        Mend: correct it.
        """

    assert "For instance this." == Rule.of("AB001", rule).more


@pytest.mark.parametrize(
    "text",
    [None, "", "Wrong.", "Wrong.\n\nWhy: so.", "Wrong.\n\nMend: it.", "Why: so.\n\nMend: it."],
)
def test_rule_without_its_three_parts(text: str | None) -> None:
    """A rule whose docstring lacks one of its three parts is an error of the program."""

    def rule() -> None:
        pass

    rule.__doc__ = text

    with pytest.raises(ValueError, match="AB001: its docstring needs"):
        Rule.of("AB001", rule)
