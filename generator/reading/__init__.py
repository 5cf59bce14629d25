"""From `content/` to records, with the line and column each value came from.

Only structurally sound records come out; for the rest there are findings.
"""
