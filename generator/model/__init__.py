"""What a record is: frozen values with a help text on every field.

Must not know: files, checks, pages.
"""
