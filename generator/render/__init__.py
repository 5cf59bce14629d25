"""From views to text and bytes: pages, styles for filters, JSON Schemas.

Must not know: how anything was decided, the site engine.
"""
