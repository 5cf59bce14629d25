"""Terms for phases, swaps, plans, decisions and signs to get help."""

from __future__ import annotations

from generator.vocabulary.terms import OrderedTerm, Term


class Phase(OrderedTerm):
    """Where a movement stands on its way back. A movement has a phase; a person does not."""

    FLARE_UP = "flare-up", "Flare-up"
    SETTLING = "settling", "Settling"
    REBUILDING = "rebuilding", "Rebuilding"
    FULL_TRAINING = "full-training", "Full training"


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

    FOLLOWS_GOAL = "follows-goal", "follows the goal lift"
    FULL = "full", "usual weight"
    BODY_WEIGHT = "body-weight", "body weight"
    RPE_ONLY = "rpe-only", "by effort"


class HelpUrgency(OrderedTerm):
    """How soon a sign wants attention."""

    CHECK = "check", "Get it checked"
    SOON = "soon", "See somebody today"
    NOW = "now", "Get help now"


class Decision(Term):
    """What to do after a week."""

    FASTER = "faster", "Go faster"
    GO_ON = "go-on", "Go on"
    STAY = "stay", "Stay"
    STEP_BACK = "step-back", "Step back"
