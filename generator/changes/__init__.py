"""What a change to content/ does to the guide: two states of it, compared part by part.

Everything here is pure: two `Side`s in, frozen values out.

Must not know: how a state was got, how a difference is worded.
"""
