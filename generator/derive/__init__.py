"""What nobody should type: pure functions from a guide to frozen results, with their reasons.

Must not know: files, findings, how anything is worded or shown.
"""
