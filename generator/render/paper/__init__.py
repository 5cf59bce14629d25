"""Plans on paper: from the view of a plan to PDF files, by Typst.

The words and numbers are those of the page, since both come from one view.
"""
