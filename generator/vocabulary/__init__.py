"""The closed terms: words on which the code branches, each with the label that readers see.

Terms that code never branches on (equipment, muscles, roles, profiles) are open: they live in
`content/vocabulary/` as records.

Must not know: records, files.
"""

from generator.vocabulary.evidence import (
    ComparedMeasure,
    ComparedResult,
    LoadBasis,
    Seen,
    SourceKind,
)
from generator.vocabulary.lower_back import (
    Amount,
    Band,
    Basis,
    BendUnderLoad,
    Grade,
    Provocation,
    SpineMotion,
)
from generator.vocabulary.movement import (
    Laterality,
    LightenWay,
    Loadable,
    LoadPosition,
    Measure,
    Pattern,
    Quality,
    SupportedBy,
    SupportShare,
)
from generator.vocabulary.records import RecordKind
from generator.vocabulary.terms import OrderedTerm, Term
from generator.vocabulary.training import (
    AskedAbout,
    Decision,
    Direction,
    Fit,
    HelpUrgency,
    Phase,
    PlanLoad,
    UpperBody,
)

__all__ = [
    "Amount",
    "AskedAbout",
    "Band",
    "Basis",
    "BendUnderLoad",
    "ComparedMeasure",
    "ComparedResult",
    "Decision",
    "Direction",
    "Fit",
    "Grade",
    "HelpUrgency",
    "Laterality",
    "LightenWay",
    "LoadBasis",
    "LoadPosition",
    "Loadable",
    "Measure",
    "OrderedTerm",
    "Pattern",
    "Phase",
    "PlanLoad",
    "Provocation",
    "Quality",
    "RecordKind",
    "Seen",
    "SourceKind",
    "SpineMotion",
    "SupportShare",
    "SupportedBy",
    "Term",
    "UpperBody",
]
