"""Terms for sources and comparisons."""

from __future__ import annotations

from generator.vocabulary.terms import Term


class SourceKind(Term):
    """What sort of source it is."""

    GUIDELINE = "guideline", "guideline", "What a body of experts tells clinicians to do."
    SYSTEMATIC_REVIEW = (
        "systematic-review",
        "systematic review",
        "All studies of one question, looked for and weighed together.",
    )
    TRIAL = "trial", "trial", "Groups that were treated differently, and compared."
    COHORT = "cohort", "study that followed people over time"
    LAB_PEOPLE_WITH_PAIN = "lab-people-with-pain", "laboratory study of people with back pain"
    LAB_HEALTHY = "lab-healthy", "laboratory study of healthy people"
    IN_VIVO = "in-vivo", "measured inside the body"
    SURVEY = "survey", "survey", "People were asked."
    CLINIC_LEAFLET = "clinic-leaflet", "clinic leaflet", "What a clinic gives to its patients."
    COACH_PRACTICE = "coach-practice", "coaches' practice", "A coach or a coaching company says so."
    CONVENTION = "convention", "this guide's own convention"


class Seen(Term):
    """How much of the source the authors of this guide saw."""

    FULL_TEXT = "full-text", "full text", "You read all of it."
    IN_PART = "in-part", "in part", "You read the part that counts here, and not the rest."
    ABSTRACT = "abstract", "abstract", "You read the summary at the top."
    SECOND_HAND = "second-hand", "second-hand account", "You read what somebody else says of it."
    OWN = "own", "our own", "A convention of this guide: there is nothing to read but here."


class ComparedMeasure(Term):
    """What a within-study comparison measured."""

    COMPRESSION = "compression", "compression", "How hard the spine is pressed together."
    MOMENT = "moment", "moment at the lower back", "How hard weight and trunk bend it forward."
    SPINE_LOAD_RANK = "spine-load-rank", "rank of spine load"
    IMPLANT_FORCE = "implant-force", "force on a spinal implant"
    ERECTOR_EMG = "erector-emg", "activity of the back muscles"

    @property
    def is_load(self) -> bool:
        """Say whether this measures load on the spine; muscle activity does not."""
        return self is not ComparedMeasure.ERECTOR_EMG


class ComparedResult(Term):
    """Which of the two loaded the lower back more."""

    @property
    def sign(self) -> int:
        """Return 1 where the first was more, -1 where the second was, 0 where they were alike."""
        return {"a>b": 1, "a>=b": 1, "a=b": 0, "a<b": -1}[self.value]

    A_MORE = "a>b", "more", "The first was more."
    A_SAME_OR_MORE = "a>=b", "about the same or more", "The first was about the same or more."
    SAME = "a=b", "about the same", "The two were about the same."
    B_MORE = "a<b", "less", "The first was less."


class LoadBasis(Term):
    """How the two exercises of a comparison were loaded."""

    SAME_LOAD = "same-load", "the same weight"
    SAME_PERCENT_1RM = "same-percent-1rm", "the same share of the one-repetition maximum"
    SAME_REPETITION_MAXIMUM = "same-rm", "the same number of repetitions to the limit"
    BODYWEIGHT = "bodyweight", "body weight"
    OTHER = "other", "loads as the study set them"
