"""What a record is: frozen values with a help text on every field.

Must not know: files, checks, pages.

A file that declares records does without `from __future__ import annotations`: pydantic needs the
types while it makes the class, and would parse each of them from its words.
"""
