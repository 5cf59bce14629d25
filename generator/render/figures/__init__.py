"""Postures to pictures: one drawing style, to scale, light enough for a phone.

`outline` makes smooth contours, `parts` holds the shapes of the body, `gear` draws what is held
and what stands about, `drawing` puts a still figure together, `motion` makes it move, `thumbnails`
makes a small file of each, `muscle_map` fills in muscle groups. Lengths in here are units of half a
centimetre, y down, whole numbers.
"""
