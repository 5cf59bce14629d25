"""Plans as workbooks: the reader's usual weights go in, the weights of each week come out.

The words are those of the page, since both come from one view; no cell of ours is a text that a
spreadsheet runs.
"""
