"""Rules beyond the types, one module per subject; and tidy, the fixer.

A check is a function with a code. It yields what it found.

Must not know: how a finding is printed, how a page is made.
"""
