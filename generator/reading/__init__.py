"""From `content/` to records, with the line and column each value came from.

Only structurally sound records come out; for the rest there are findings.

Must not know: which rules there are beyond the types, and what becomes of a record.
"""
