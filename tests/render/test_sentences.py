"""What counts as a sentence when it is measured how hard a page is to read."""

from __future__ import annotations

from generator.render.sentences import sentences_of_markdown, sentences_of_page
from generator.site import Page, Section


def _read(html: str, lead: str = "") -> list[str]:
    sections = (
        Section("today", "Today?", html),
        Section("evidence", "Sources", "<p>Not this.</p>"),
    )
    page = Page("/x/", "Plank", lead, sections, "exercise")
    return list(sentences_of_page(page, {"evidence"}))


def test_lead_and_paragraphs_are_read_sentence_by_sentence() -> None:
    """A full stop inside a number or before a small letter ends nothing."""
    assert ["Keep it.", "Use 2.5 kg, e.g. a plate!", "Is it calm?"] == _read(
        "<p>Use 2.5&nbsp;kg, e.g. a <a href='x'>plate</a>! Is it calm?</p>", "Keep it."
    )


def test_names_labels_and_numbers_are_no_sentences() -> None:
    """Names in cells and lists, headings and labels of controls count for nothing."""
    assert [] == _read(
        "<h3>Steps</h3><ul><li><a href='x'>Back squat</a></li></ul><label>Is it yours?</label>"
        "<table><tr><th>Plank</th><td>40 kg <span>for our lifter</span></td></tr></table>"
        "<svg><title>A drawing.</title></svg><pre>id: plank.</pre>"
    )


def test_reason_in_a_cell_is_a_sentence() -> None:
    """A verdict stands on a line of its own above its reason; in a paragraph it is part of one."""
    assert ["It is heavy.", "Stop now, then."] == _read(
        "<table><tr><td><strong>Later</strong> <span>It is heavy.</span></td></tr></table>"
        "<p><strong>Stop</strong> now, then.</p>"
    )


def test_what_leads_to_a_list_is_a_sentence() -> None:
    """A colon at the end of a paragraph ends it."""
    assert ["Ring a doctor if:", "It gets worse."] == _read(
        "<p>Ring a doctor if:</p><ul><li>It gets worse.</li></ul>"
    )


def test_pages_written_by_hand_are_read_the_same_way() -> None:
    """Front matter, headings, tables and code are passed over, links and marks are their words."""
    text = """---
title: Soreness. Or not.
---

**It is sore.** Go to [the
rule](../phases/index.md#x) today.

## Is it? {#is}

| a | A cell. |
| --- | --- |

- Walk.
1. *Then* rest.

```sh
make. It.
```
"""

    assert ["It is sore.", "Go to the rule today.", "Walk.", "Then rest."] == list(
        sentences_of_markdown(text)
    )
