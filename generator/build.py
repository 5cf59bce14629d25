"""The whole pipeline on one screen.

Must not know: the site engine, where the result is put.
"""

from __future__ import annotations

from generator.checks.catalogue import check_records
from generator.errors import GuideBroken
from generator.paths import Paths
from generator.reading.prose import read_prose
from generator.reading.records import read_records
from generator.render.api import api_files
from generator.render.figures.style import NAME as FIGURE_STYLES
from generator.render.figures.style import page_styles
from generator.render.figures.thumbnails import thumbnail_files
from generator.render.filters import NAME as FILTER_STYLES
from generator.render.filters import filter_styles
from generator.render.fonts import font_files
from generator.render.pages import PageWriter
from generator.render.paper.files import paper_addresses, paper_files
from generator.render.previews import preview_files, previews_of
from generator.render.redirects import redirect_of
from generator.render.styles import style_sheet
from generator.render.workbook.files import workbook_addresses, workbook_files
from generator.site import Site
from generator.views.all import views_of
from generator.views.moved import moved_views
from generator.views.plan import PlanView
from generator.views.previews import preview_views
from generator.views.settings import settings_view


def build(paths: Paths, *, with_paper: bool = True) -> Site:
    """Turn contributed records into the finished guide.

    Args:
        paths: the folders of the project.
        with_paper: whether to print the plans as well, which takes seconds.

    Raises:
        GuideBroken: with every finding in content, never only the first.
        SiteBroken: if two pages want one address, or a link leads nowhere.
    """
    checked = check_records(read_records(paths.content))
    if checked.derived is None or checked.findings:
        raise GuideBroken(checked.findings)

    site = Site()
    views = list(views_of(checked.derived))
    plans = [view for view in views if isinstance(view, PlanView)]
    if with_paper:
        kept_in = paths.root / ".cache" / "plans"
        for address, pdf in paper_files(checked.derived.guide, plans, paths.templates, kept_in):
            site.add_file(address, pdf)
        for address, workbook in workbook_files(plans, kept_in):
            site.add_file(address, workbook)
    else:
        site.left_out.update([*paper_addresses(plans), *workbook_addresses(plans)])
    write = PageWriter(paths.templates, site.files)
    site.add_pages(write.page(view) for view in views)
    site.settings = write.settings(settings_view(checked.derived.guide))
    site.add_redirects(redirect_of(view) for view in moved_views(checked.derived.guide))
    made_styles = {
        FILTER_STYLES: filter_styles(checked.derived.guide),
        FIGURE_STYLES: page_styles(),
    }
    site.styles, sheet = style_sheet(paths.templates / "styles", made_styles)
    site.add_file(site.styles, sheet)
    for address, picture in thumbnail_files(checked.derived.guide.exercises.values()):
        site.add_file(address, picture)
    previews = preview_views(checked.derived.guide)
    site.previews = previews_of(previews)
    for address, png in preview_files(
        previews, paths.templates, paths.root / ".cache" / "previews"
    ):
        site.add_file(address, png)
    for address, content in api_files(checked.derived):
        site.add_file(address, content)
    for address, font in font_files(paths.root / ".cache" / "fonts"):
        site.add_file(address, font)
    site.refuse_broken_links(read_prose(paths.content / "pages"))
    return site
