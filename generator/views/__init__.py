"""One frozen value per page: only what its template needs, decided already.

Must not know: HTML, templates, files. What concerns pain, load or phase was decided before.
"""
