"""What can be wrong with a record before it is one: its place, its fields, their values."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from generator.reading.fault import Words, fault
from generator.visible import LONGEST_WORD, shortened

FEW = 24
"""How many terms a message lists when it has a suggestion as well: the nearest may be wrong."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Suggest the nearest known word; list them all, with their meanings, where it may be wrong."""
    words = list(known)
    near = difflib.get_close_matches(word[:LONGEST_WORD], words, n=1, cutoff=0.6)
    hint = f'did you mean "{near[0]}"? Or one of these:' if near else "use one of these:"
    if near and len(words) > FEW:
        return f'did you mean "{near[0]}"?'
    if isinstance(known, Mapping) and any(known.values()):
        return f"{hint} ({'; '.join(f'{k}: {v}' if v else k for k, v in known.items())})"
    return f"{hint} ({', '.join(words)})"


@fault("RC001")
def bad_name(name: str, suggestion: str) -> Words:
    """The file's name or place is not one the guide knows.

    Why: the name of the file is the id and the web address of the record.

    Mend: put records in the folders of their kind and name them in small letters, digits and
    single hyphens, beginning with a letter and ending in `.yml`: `goblet-squat.yml`.
    """
    return Words(f'"{name}" is not a name for a record', suggestion)


@fault("RC002")
def unknown_field(field: str, known: tuple[str, ...]) -> Words:
    """The record has a field that the model does not know.

    Why: a misspelt field would be lost without a word.

    Mend: correct the name; the field guide lists every field.
    """
    if field == "id":
        return Words('unknown field "id"', "delete the line: the name of the file is the id.")
    return Words(f'unknown field "{shortened(field)}"', did_you_mean(field, known))


@fault("RC003")
def missing_field(field: str, description: str, example: str) -> Words:
    """A field that every record of this kind needs is missing.

    Why: pages, swaps and search are made from it.

    Mend: add it. The message says what it means and shows an example.
    """
    return Words(f'"{field}" is missing: {description}', f"add `{field}: {example}` or the like.")


@fault("RC004")
def unknown_term(word: str, known: Mapping[str, str]) -> Words:
    """A word stands where only certain terms may stand.

    Why: swaps, filters and checks branch on these terms.

    Mend: use one of the listed terms. The program acts on each of them, so a new one is proposed
    in an issue.
    """
    return Words(f'unknown term "{shortened(word)}"', did_you_mean(word, known))


@fault("RC005")
def wrong_kind(found: str, wanted: str, example: str) -> Words:
    """A value is of the wrong kind: a text where a list is meant, a number where a text is meant.

    Why: the page could not be made from it.

    Mend: write it as in the example. A text that looks like a number needs quotes.
    """
    return Words(f"is {found}; {wanted} is meant", f"write it like this: {example}")


@fault("RC006")
def out_of_range(problem: str, description: str) -> Words:
    """A value is outside the range its field allows: too long, too high, too few.

    Why: names must fit a printed sheet, weights a person, lists a page.

    Mend: change the value so that it fits; the message says the limit.
    """
    return Words(problem, f"{description}")


@fault("RC007")
def unreadable_text(problem: str) -> Words:
    """A text holds HTML, a link that runs something, or characters that nobody can see.

    Why: records come from many hands; text is shown as text and never run.

    Mend: write it in plain words. Copying through a plain text editor removes hidden characters.
    """
    return Words(problem, "write it in plain words, on one line.")


@fault("RC008")
def contradiction(problem: str) -> Words:
    """Two values of the record contradict each other.

    Why: one of them must be wrong.

    Mend: the message says which belong together; correct one of them.
    """
    return Words(problem, "correct one of the two.")


@fault("RC009")
def missing_file(what: str) -> Words:
    """A file that every guide needs is missing.

    Why: phases, pain rule, signs to get help and the vocabularies are shared by all pages.

    Mend: restore the file, for instance from the last release.
    """
    return Words(f"is missing: {what}", "restore the file.")


@fault("RC010")
def not_a_plain_file(reason: str = "is a link or something else than a file") -> Words:
    """A file or a folder is a symbolic link, is something else, or cannot be opened.

    Why: a link could lead out of the content folder; and what cannot be opened would be left out
    without a word.

    Mend: put the file or the folder itself there, and let yourself read it.
    """
    return Words(reason, "put the file or the folder itself here, where you can read it.")


@fault("RC011")
def foreign_letter(problem: str) -> Words:
    """A text holds a letter or a digit that is not Latin.

    Why: some look just like ours. With the Cyrillic twin of `a` it is another word, which search
    never finds and no eye can tell; and letters that run from right to left move what stands
    beside them.

    Mend: type the word anew on your own keyboard. Write names and titles from other alphabets in
    Latin letters, as PubMed does. Accents are fine, and so are signs such as β, µ and Δ.
    """
    return Words(
        problem,
        "type the word anew; names and titles from other alphabets are written in Latin letters.",
    )


@fault("RC012")
def more_faults(limit: int) -> Words:
    """The file has more faults than anybody would read at once.

    Why: they mostly come from one: a list in the wrong place, or a file of another kind.

    Mend: mend the first few and look again.
    """
    return Words(
        f"has more faults than the {limit} that are shown", "mend the first few and look again."
    )
