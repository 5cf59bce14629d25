"""Return to Load: from records to a guide for training with a sore lower back.

People write records; the model says what a record is; checks say what is wrong with it; derive
works out what nobody should type; views arrange it for one reader; render writes it down;
adapters hand it on.

Read the list downwards and you have read the program:

- `visible`: text from content, made fit to be shown
- `vocabulary`: closed terms, on which code branches
- `findings`, `errors`: a fault in content is a value, a fault in the program an exception
- `paths`: the folders a project has
- `model`: what a record is; it reads no file
- `reading`: from content/ to records, with the line and column each value came from
- `mechanics`: a body, its posture and what it asks of the lower back; numbers only
- `derive`: loads, swaps, phase verdicts, schedules, coverage; pure functions
- `checks`: rules beyond the types, one module a subject; and tidy, the fixer
- `changes`: two states of content/, compared: what a change does to the guide
- `views`: one frozen value a page, only what its template needs
- `site`: address to page or bytes; every link is checked
- `render`: views to text and bytes
- `build`: the whole pipeline on one screen
- `publish`: from records to `site/`, all or nothing
- `drafts`: a record in the making: asked for question by question, or copied from a neighbour
- `cli`, `mkdocs_plugin`: the two doors; only the plugin knows MkDocs
"""

__version__ = "0.1.0"
"""The version of the guide, its records and its program together; pyproject.toml takes it here."""

SCHEMA_VERSION = "1.7"
"""The version of the shape of its data: what moves which number stands in
content/pages/data/versions/."""
