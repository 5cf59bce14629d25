"""What a change to content/ does to the guide: two states of it, compared part by part.

Everything here is pure: two `Side`s in, frozen values out. How a state was got, and how a
difference is worded, is the business of others.
"""
