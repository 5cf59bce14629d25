"""Terms for phases, swaps, plans, decisions, signs to get help and questions about them."""

from __future__ import annotations

from generator.vocabulary.terms import OrderedTerm, Term


class Phase(OrderedTerm):
    """Where a movement stands on its way back. A movement has a phase; a person does not."""

    FLARE_UP = "flare-up", "Flare-up", "Daily life is limited."
    SETTLING = "settling", "Settling", "Daily life is about as usual; training still stirs it up."
    REBUILDING = "rebuilding", "Rebuilding", "Lighter training is calm; the weight is coming back."
    FULL_TRAINING = "full-training", "Full training", "You train at your usual weights."


class Direction(Term):
    """Which way a swap leads, seen from the lift it replaces."""

    EASIER = "easier", "easier"
    SIDEWAYS = "sideways", "about the same"
    UP = "up", "the way back up"


class Fit(OrderedTerm):
    """How well a swap does the job of the lift it replaces."""

    COMPROMISE = "compromise", "compromise"
    WORKABLE = "workable", "workable"
    BEST = "best", "best"


class PlanLoad(Term):
    """How a plan states the weight of a slot."""

    FOLLOWS_GOAL = (
        "follows-goal",
        "follows the goal lift",
        "A per cent of the usual weight that rises with the weeks of the plan.",
    )
    FULL = "full", "usual weight", "As heavy as you always do it, from the first week."
    BODY_WEIGHT = "body-weight", "body weight", "Nothing is added."
    RPE_ONLY = "rpe-only", "by effort", "As heavy as the effort allows; no per cent is given."


class UpperBody(Term):
    """Where the pressing and pulling of a plan's weeks stands."""

    IN_PLAN = "in-plan", "in the plan"
    YOUR_OWN = "your-own", "your own, as usual"


class HelpUrgency(OrderedTerm):
    """How soon a sign wants attention."""

    CHECK = "check", "Get it checked", "In the next week or two."
    SOON = "soon", "See somebody today", "A doctor, the same day."
    NOW = "now", "Get help now", "An ambulance or a hospital, at once."


class AskedAbout(Term):
    """What a question is about, and so how often it is asked."""

    SIGNS = "signs", "the signs to get help", "Asked before all others."
    YOU = "you", "you", "Asked once."
    MOVEMENT = "movement", "a movement", "Asked for each movement by itself."


class Decision(Term):
    """What to do after a week."""

    FASTER = "faster", "Go faster", "Skip one step."
    GO_ON = "go-on", "Go on", "Do the next week."
    STAY = "stay", "Stay", "Do the same week again."
    STEP_BACK = "step-back", "Step back", "Go to the flare-up phase, then start lower."
