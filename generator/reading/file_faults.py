"""What can be wrong with a file before anybody looks for a record in it."""

from __future__ import annotations

from generator.reading.fault import Words, fault
from generator.visible import shortened


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
        f'"{shortened(key)}" stands here and on line {first_line}',
        "keep one of the two, or join them.",
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
    written = shortened(written)
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
    return Words(f"carries the tag {shortened(tag)}", "remove the tag; a plain value is enough.")


@fault("YM010")
def not_a_mapping(what: str) -> Words:
    """The file, or a key in it, is not of the form `field: value`.

    Why: a record is a set of named fields.

    Mend: write `name: ...`, `pattern: ...` and so on, one field a line.
    """
    return Words(
        f"{shortened(what)} is not of the form `field: value`", "write one `field: value` a line."
    )


@fault("YM011")
def unseen(name: str) -> Words:
    """The file holds a character that nobody can see.

    Why: it comes along when text is copied from a web page or a word processor. It splits words
    for search, and some turn a line round, so that a reviewer reads something else than a program.

    Mend: delete it and type the gap anew. Where you cannot find it, delete the words around it
    too; or copy the text through a plain text editor.
    """
    return Words(
        f"holds a character that nobody can see: {name}",
        "delete it; where you cannot find it, delete the words around it too and type them anew.",
    )


@fault("YM012")
def too_long(items: int, limit: int) -> Words:
    """A list, or a set of fields, is far longer than any record has.

    Why: a record is a page or two of text; a list of hundreds is a mistake or an attack.

    Mend: check the marked list, and cut it down to what belongs there.
    """
    return Words(
        f"has {items} items, more than the {limit} a list may have",
        "keep what belongs here and delete the rest.",
    )
