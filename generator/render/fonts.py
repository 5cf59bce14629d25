"""The typeface of the guide, cut down to the signs it needs and packed for the web.

It is Source Sans 3, which comes as a package and keeps its open licence; a changed copy may not
bear the reserved name, so ours is called Guide Sans. Cutting takes seconds, so the result is kept
in a folder that may be missing, read-only or emptied at any time.
"""

from __future__ import annotations

import hashlib
import io
import logging
from collections.abc import Iterator
from functools import cache
from importlib.metadata import version
from pathlib import Path

import fontpkg_source_sans_3
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from generator.render.kept import kept

PACKAGE = "fontpkg-source-sans-3"
FAMILY = "Guide Sans"
CUTS = {
    "/assets/fonts/guide-sans.woff2": "SourceSans3[wght].ttf",
    "/assets/fonts/guide-sans-italic.woff2": "SourceSans3-Italic[wght].ttf",
}
LICENCE = "/assets/fonts/OFL.txt"
SIGNS = frozenset(
    [
        *map(chr, range(0x20, 0x7F)),  # Latin
        *map(chr, range(0xA0, 0x180)),  # the letters of European names
        *"–—‐‑‘’‚“”„…·•←↑→↓×−≤≥≈½¼¾°′″€",  # noqa: RUF001  each is meant
    ]
)
"""What the fonts can write. Any other sign is shown in the reader's own sans."""
WEIGHTS = (400, 400, 700)
"""The lightest, the usual and the heaviest weight that pages ask for."""
FEATURES = ("kern", "mark", "mkmk", "ccmp", "locl", "pnum")
_RECIPE = "1"
"""Raise it when the way of cutting changes, so that nothing kept from before is taken."""


def font_files(kept_in: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the address and bytes of each font, and of the licence they stand under.

    Args:
        kept_in: where cut fonts are kept for the next build.
    """
    folder = Path(fontpkg_source_sans_3.__file__).parent
    for address, name in CUTS.items():
        yield address, _kept_or_cut(folder / "files" / name, kept_in)
    yield LICENCE, (folder / "LICENSE").read_bytes()


@cache
def _kept_or_cut(source: Path, kept_in: Path) -> bytes:
    place = kept_in / f"{source.stem.partition('[')[0]}-{_key()}.woff2"
    return kept(place, lambda: _cut(source))


def _key() -> str:
    """Name everything that the bytes of a cut font depend on."""
    tools = [version(each) for each in (PACKAGE, "fonttools", "brotli")]
    parts = [_RECIPE, FAMILY, *tools, *map(str, WEIGHTS), *FEATURES, *sorted(SIGNS)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _cut(source: Path) -> bytes:
    """Return a font with only our signs and weights, under our name, as WOFF2."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = list(FEATURES)
    options.hinting = False
    options.drop_tables = [*options.drop_tables, "STAT"]  # it would name the weights we leave out
    cutter = subset.Subsetter(options)
    cutter.populate(text="".join(sorted(SIGNS)))
    cutter.subset(font)
    font = instancer.instantiateVariableFont(font, {"wght": WEIGHTS})
    _rename(font)
    font.flavor = "woff2"
    packed = io.BytesIO()
    font.save(packed)
    return packed.getvalue()


def _rename(font: TTFont) -> None:
    """Keep the copyright and the licence, and take the reserved name out of the rest."""
    names = font["name"]
    font["fvar"].instances = []  # ready-made weights, each with a name to keep; pages name a number
    legal = {0, 13, 14}  # copyright, licence, address of the licence
    axes = {axis.axisNameID for axis in font["fvar"].axes}
    ours = {1: FAMILY, 2: "Regular", 3: "GuideSans", 4: FAMILY, 6: "GuideSans"}
    names.names = [each for each in names.names if each.nameID in legal | axes | ours.keys()]
    for each in names.names:
        if each.nameID in ours:
            each.string = ours[each.nameID]
