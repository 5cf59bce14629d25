"""What can be wrong with a file before it is a record. Each docstring is its page on the site.

A fault is a function from the facts of the case to its words; the decorator adds the code and the
place, and keeps the rule for the list of all codes.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from typing import Concatenate, NamedTuple, ParamSpec

from generator.findings import Finding, Place, Rule

Facts = ParamSpec("Facts")

FEW = 24
"""How many terms a message lists when it has a suggestion as well: the nearest may be wrong."""

READING_RULES: dict[str, Rule] = {}
"""Every rule of this module, by code, in the order they are written."""


class Words(NamedTuple):
    """What is wrong, and how to mend it."""

    message: str
    fix: str


def fault(
    code: str,
) -> Callable[[Callable[Facts, Words]], Callable[Concatenate[Place, Facts], Finding]]:
    """Give a fault its code."""

    def register(
        words: Callable[Facts, Words],
    ) -> Callable[Concatenate[Place, Facts], Finding]:
        READING_RULES[code] = Rule.of(code, words)

        def finding(place: Place, /, *facts: Facts.args, **named: Facts.kwargs) -> Finding:
            message, fix = words(*facts, **named)
            return Finding(place, code, message, fix)

        finding.__doc__ = words.__doc__
        return finding

    return register


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Suggest the nearest known word; list them all, with their meanings, where it may be wrong."""
    words = list(known)
    near = difflib.get_close_matches(word, words, n=1, cutoff=0.6)
    hint = f'did you mean "{near[0]}"? Or one of these:' if near else "use one of these:"
    if near and len(words) > FEW:
        return f'did you mean "{near[0]}"?'
    if isinstance(known, Mapping) and any(known.values()):
        return f"{hint} ({'; '.join(f'{k}: {v}' if v else k for k, v in known.items())})"
    return f"{hint} ({', '.join(words)})"


@fault("YM001")
def not_utf8(byte: int) -> Words:
    """The file is not UTF-8 text.

    Why: other encodings turn letters such as é into rubbish on somebody else's machine.

    Mend: save the file as UTF-8 in your editor.
    """
    return Words(f"is not UTF-8 text (byte {byte})", "save the file with the encoding UTF-8.")


@fault("YM002")
def not_yaml(problem: str, remedy: str) -> Words:
    """The file is not valid YAML.

    Why: nothing in it can be read until the marked place is mended.

    Mend: look at the marked line and the one above it. The usual causes are a colon inside a
    text without quotes, a tab, a missing space after a colon, or an indent that does not line up.
    """
    return Words(f"is not YAML: {problem}", remedy)


@fault("YM003")
def empty() -> Words:
    """The file is empty, or holds only comments.

    Why: an empty record is a page with nothing on it.

    Mend: write the record, or delete the file. `guide new exercise NAME` writes a skeleton.
    """
    return Words("is empty", "write the record or delete the file.")


@fault("YM004")
def duplicate_key(key: str, first_line: int) -> Words:
    """The same key stands twice in one place.

    Why: YAML keeps the last one without a word, so the first is lost.

    Mend: keep one of the two, or join them.
    """
    return Words(
        f'"{key}" stands here and on line {first_line}', "keep one of the two, or join them."
    )


@fault("YM005")
def alias() -> Words:
    """The file uses an anchor, an alias or a merge key (`&name`, `*name`, `<<`).

    Why: the reader of a record should see what it says, and a few nested aliases can blow up to
    gigabytes.

    Mend: write the value out where it is used.
    """
    return Words("uses an alias or merge key", "write the value out.")


@fault("YM006")
def surprise(written: str, read_as: str, remedy: str = "") -> Words:
    """A plain value that YAML reads as something else than it looks like.

    Why: YAML 1.1 takes `no`, `on` and `off` for true or false, `1:30` for the number 90 and
    `010` for 8, and curly quotes for letters. Different programs then read different things.

    Mend: put straight quotes around text; write true, false or a plain number otherwise.
    """
    return Words(
        f"{written} would be read as {read_as}",
        remedy
        or f'write "{written}" with quotes if it is text; use true, false or a plain '
        "number otherwise.",
    )


@fault("YM007")
def too_large(size: int, limit: int) -> Words:
    """The file is far larger than a record can be.

    Why: a record is a page or two of text; a huge file is a mistake or an attack.

    Mend: check that the right file was saved, and split it if it holds more than one record.
    """
    return Words(
        f"has {size} bytes, more than the {limit} a record may have",
        "check that this is the right file; one file holds one record.",
    )


@fault("YM008")
def too_deep(limit: int) -> Words:
    """The file nests lists or mappings deeper than any record does.

    Why: no field is that deep; it is a mistake or an attack.

    Mend: check the indents and brackets at the marked place.
    """
    return Words(f"nests deeper than {limit} levels", "check the indents and brackets here.")


@fault("YM009")
def tagged(tag: str) -> Words:
    """A value carries a YAML tag such as `!!python/object`.

    Why: tags can ask a program to build things; records hold plain text, numbers and lists.

    Mend: remove the tag.
    """
    return Words(f"carries the tag {tag}", "remove the tag; a plain value is enough.")


@fault("YM010")
def not_a_mapping(what: str) -> Words:
    """The file, or a key in it, is not of the form `field: value`.

    Why: a record is a set of named fields.

    Mend: write `name: ...`, `pattern: ...` and so on, one field a line.
    """
    return Words(f"{what} is not of the form `field: value`", "write one `field: value` a line.")


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
    return Words(f'unknown field "{field}"', did_you_mean(field, known))


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
    return Words(f'unknown term "{word}"', did_you_mean(word, known))


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
def not_a_plain_file() -> Words:
    """A record is a symbolic link or something else that is not a plain file.

    Why: a link could lead out of the content folder.

    Mend: put the file itself there.
    """
    return Words("is not a plain file", "put the file itself here instead of a link.")
