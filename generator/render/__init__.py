"""From views to text and bytes: pages, styles for filters, JSON Schemas."""
