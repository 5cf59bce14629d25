"""A body, its posture, and what it asks of the lower back: numbers only, no drawing.

Read in this order: `body` (segments), `skeleton` (angles to points), `posture` (a frame of a
record to a skeleton), `statics` (a skeleton and its loads to moment and compression at L5/S1),
`estimate` (a whole movement to the load of a set, in a straight line with the kilograms). `muscles`
stands apart: where muscle groups lie on a body seen from the front and from behind.

Points in the plane are complex numbers: x ahead, y up, in metres. A turn is a multiplication.

Must not know: how a body is drawn, what a swap or a plan is.
"""
