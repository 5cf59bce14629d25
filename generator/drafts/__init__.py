"""A record in the making: asked for question by question, or copied from a neighbour.

Questions come from the model, and nothing here knows a terminal: who asks hands in the answers one
by one and gets the words to show.
"""
