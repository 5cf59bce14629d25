"""The workflows: what runs on a stranger's change, and with which rights."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.places import ROOT


def jobs_of_check() -> dict[str, Any]:
    """Return the jobs that run on a proposed change."""
    text = (ROOT / ".github" / "workflows" / "check.yml").read_text(encoding="utf-8")
    jobs: dict[str, Any] = yaml.safe_load(text)["jobs"]
    return jobs


def test_proposed_change_gets_no_rights() -> None:
    """What runs on a change from anybody may read the repository and nothing else."""
    text = (ROOT / ".github" / "workflows" / "check.yml").read_text(encoding="utf-8")

    assert {"contents": "read"} == yaml.safe_load(text)["permissions"]
    assert [] == [name for name, job in jobs_of_check().items() if "permissions" in job]
    assert "secrets" not in text
    assert "pull_request_target" not in text


@pytest.mark.parametrize("name", jobs_of_check())
def test_checkout_keeps_no_key(name: str) -> None:
    """No job leaves the key of its checkout where the change's own program could find it."""
    checkouts = [
        step["with"]
        for step in jobs_of_check()[name]["steps"]
        if step.get("uses", "").startswith("actions/checkout@")
    ]

    assert [False] == [each["persist-credentials"] for each in checkouts]


def test_effect_of_a_change_is_written_into_the_summary() -> None:
    """A pull request is compared with the branch it is for, with all its history at hand."""
    job = jobs_of_check()["effect"]
    runs = [step["run"] for step in job["steps"] if "run" in step]

    assert "github.event_name == 'pull_request'" == job["if"]
    assert 0 == job["steps"][0]["with"]["fetch-depth"]
    assert '.venv/bin/guide diff HEAD^1 >> "$GITHUB_STEP_SUMMARY"' == runs[-1]
