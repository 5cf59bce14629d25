"""A record in the making: asked for question by question, or copied from a neighbour.

Questions come from the model. Who asks hands in the answers one by one and gets the words to show.

Must not know: a terminal, how a page is made.
"""
