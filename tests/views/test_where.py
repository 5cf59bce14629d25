"""The questions on the page: what each answer points to is written on it, and where to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site import Site
from generator.views.where import where_view
from generator.vocabulary import HelpUrgency, Phase
from tests.html_reader import attributes_of

if TYPE_CHECKING:
    from generator.checks.check import Derived


def test_every_answer_says_on_the_page_where_it_points(real: Derived, real_site: Site) -> None:
    """The marks on the page are those of the records, in their order: a program reads them."""
    answers = [
        answer for question in real.guide.rules.where_am_i.questions for answer in question.answers
    ]
    attributes = attributes_of(real_site.pages["/start/"].body)

    def marks(name: str) -> list[str]:
        return [value for tag, attribute, value in attributes if (tag, attribute) == ("div", name)]

    assert [each.id for each in answers] == marks("data-answer")
    assert [each.phase or "" for each in answers] == marks("data-phase")
    assert [each.help or "" for each in answers] == marks("data-help")
    assert [each.brings_on or "" for each in answers] == marks("data-brings-on")


def test_urgencies_lead_to_their_signs(real: Derived) -> None:
    """Each urgency leads to the first signs as urgent; only a visit lets training go on."""
    view = where_view(real)

    assert [
        ("now", True, "/start/#now-1"),
        ("soon", True, "/start/#soon-3"),
        ("check", False, "/start/#check-5"),
    ] == [(each.tag, each.stops_training, each.signs.address) for each in view.urgencies]
    assert len(HelpUrgency) == len(view.urgencies)


def test_phases_stand_from_the_calmest_on(real: Derived) -> None:
    """The script takes the first of them that any answer points to."""
    assert [*Phase] == [each.tag for each in where_view(real).phases]


def test_every_movement_leads_on_in_every_phase(real: Derived) -> None:
    """From each movement there are swaps of its lifts, and a plan in a flare-up and at the end."""
    for movement in where_view(real).movements:
        addresses = {step.link.address.split("/")[1] for step in movement.next if not step.phase}
        assert {"swaps"} == addresses
        assert {Phase.FLARE_UP, Phase.FULL_TRAINING} <= {step.phase for step in movement.next}
