"""The door to MkDocs: the only module that imports it.

The guide is built before MkDocs cleans its folder, so a fault in content leaves the last good
site. Pages come in as files in memory with ready bodies: no Markdown pass, the table of contents
and the search entries from the sections themselves.

Must not know: records, rules, templates of pages.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from markupsafe import escape
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.build import build
from generator.errors import GuideError
from generator.paths import Paths
from generator.render.content_security import with_policy
from generator.render.pages import with_tables_framed, with_units_kept
from generator.render.redirects import redirect_page
from generator.render.scripts import scripts_by_kind
from generator.render.search import entries_of

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.utils.templates import TemplateContext

    from generator.site import Page, Site

log = get_plugin_logger(__name__)

FIXED_DATE = "1767225600"
"""1 January 2026: the date in the sitemap where nobody sets SOURCE_DATE_EPOCH."""

WITH_PAPER = "GUIDE_PAPER"
"""Set in the environment, the live preview prints the plans, too, which takes seconds."""


class GuidePage(MkDocsPage):
    """A page whose body is ready.

    MkDocs and its themes write titles and descriptions as they are, in attributes too: text from
    records is escaped before they see it, as `Markup`, so that nobody escapes it twice.
    """

    def __init__(self, page: Page, file: File, config: MkDocsConfig, faults: str = "") -> None:
        """Take the place of the page that MkDocs would make for the file."""
        super().__init__(escape(page.title), file, config)
        self.guide_page = page
        self.faults = faults
        self.above: MkDocsPage | None = None
        """The index it belongs to, where that hangs under another one: a link on the way up."""

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002  MkDocs calls it so
        """Set what MkDocs would read from the file's head."""
        self.markdown = ""
        self.meta = {
            "title": escape(self.guide_page.title),
            "description": escape(self.guide_page.lead),
            "search": {"exclude": True},
            "kind": self.guide_page.kind,
            "is_listed": self.guide_page.is_listed,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002  MkDocs' own
        """Hand over the body, its contents and its anchors."""
        page = self.guide_page
        self.content = page.body
        if self.faults:
            self.content = f'<pre class="faults">{escape(self.faults)}</pre>{page.body}'
        links = [AnchorLink(escape(section.heading), section.id, 2) for section in page.sections]
        self.toc = TableOfContents(links)
        self.present_anchor_ids = set(page.anchors)


class GuidePlugin(BasePlugin):  # type: ignore[type-arg]  # MkDocs has no types here
    """Adds the generated pages to a MkDocs site."""

    site: Site
    is_serving = False
    faults = ""
    """In the live preview: what is wrong with the records, shown above the last good page."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Note whether this is a live preview."""
        self.is_serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Watch what the guide is made of."""
        os.environ.setdefault("SOURCE_DATE_EPOCH", FIXED_DATE)
        self.paths = Paths(Path(config.config_file_path).parent)
        for folder in (self.paths.content, self.paths.templates):
            if str(folder) not in config.watch:
                config.watch.append(str(folder))
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:  # noqa: ARG002
        """Build the guide, before MkDocs cleans the folder of the last site.

        The live preview goes on with the last good guide and shows the findings above its pages.

        Raises:
            PluginError: with every finding.
        """
        try:
            with_paper = not self.is_serving or WITH_PAPER in os.environ
            self.site, self.faults = build(self.paths, with_paper=with_paper), ""
        except GuideError as error:
            if not (self.is_serving and hasattr(self, "site")):
                raise PluginError(str(error)) from error
            self.faults = str(error)
            log.error(self.faults)  # noqa: TRY400  a traceback would bury the findings

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add every generated page and file.

        Raises:
            PluginError: if a hand-written file is in the way.
        """
        added: list[File] = []
        for page in self.site.pages.values():
            inclusion = InclusionLevel.NOT_IN_NAV if page.parent else InclusionLevel.INCLUDED
            file = File.generated(config, source_of(page.address), content="", inclusion=inclusion)
            if page.source is not None:
                file.edit_uri = f"../../{page.source}"
            GuidePage(page, file, config, self.faults)
            added.append(file)
        for redirect in self.site.redirects.values():
            written = redirect_page(redirect, config.site_url or "")
            added.append(File.generated(config, redirect.file, content=written))
        for address, content in self.site.files.items():
            added.append(File.generated(config, address.strip("/"), content=content))
        for file in added:
            in_the_way = files.get_file_from_path(file.src_uri)
            if in_the_way is not None:
                message = f"{file.src_uri} is generated, but {in_the_way.abs_src_path} is there too"
                raise PluginError(message)
            files.append(file)
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Hang pages outside the navigation under their index page, one after the other.

        In a part of the guide they come after its own pages, as in its contents. With every page
        in the navigation the build would grow with the square of their number.
        """
        _name_as_in(config.nav, files)
        last: dict[str, MkDocsPage] = {}
        for page in self.site.pages.values():
            if page.parent is None:
                continue
            here, above = (_page_at(files, address) for address in (page.address, page.parent))
            here.parent = part = above.parent
            if isinstance(here, GuidePage) and self._hangs_under_another(page.parent):
                here.above, part = above, None
            if not (page.is_listed and page.is_searched):
                continue
            before: Any = last.get(page.parent, part and part.children[-1])
            here.previous_page = before or above  # an index itself leads on to the next index
            if before is not None:
                here.next_page, before.next_page = before.next_page, here
            if here.next_page is not None:
                here.next_page.previous_page = here
            last[page.parent] = here
        return nav

    def _hangs_under_another(self, address: str) -> bool:
        page = self.site.pages.get(address)
        return page is not None and page.parent is not None

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002
        """Hand the frame what every page has: styles, scripts, and the fields of the settings."""
        env.globals["styles"] = self.site.styles.lstrip("/")
        env.globals["settings_fields"] = self.site.settings
        self.scripts = scripts_by_kind(self.paths.templates / "theme" / "assets" / "js")
        env.globals["scripts"] = self.scripts[""]
        return env

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: MkDocsPage,
        config: MkDocsConfig,  # noqa: ARG002
        nav: Navigation,  # noqa: ARG002
    ) -> TemplateContext:
        """Hand the frame the scripts of a page, and the picture that stands beside a link to it."""
        kind = page.meta.get("kind", "")
        context["scripts"] = self.scripts.get(kind, self.scripts[""])  # type: ignore[typeddict-unknown-key]
        context["preview"] = self.site.preview_of(kind)  # type: ignore[typeddict-unknown-key]
        return context

    def on_page_content(self, html: str, **_: object) -> str:
        """Keep numbers with their units on hand-written pages, too, and frame their tables."""
        return with_tables_framed(with_units_kept(html))

    @event_priority(100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add the guide's own search entries before Material's plugin writes its index."""
        search: Any = config.plugins["material/search"]
        for page in self.site.pages.values():
            search.search_index.entries.extend(entries_of(page))

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:  # noqa: ARG002
        """Write the policy of the page, with the hashes of the theme's own inline scripts."""
        return with_policy(output, is_preview=self.is_serving)

    def on_post_template(
        self,
        output_content: str,
        *,
        template_name: str,
        config: MkDocsConfig,  # noqa: ARG002
    ) -> str:
        """Write the policy of pages that are no documents, such as 404.html."""
        if not template_name.endswith(".html"):
            return output_content
        return with_policy(output_content, is_preview=self.is_serving)


def source_of(address: str) -> str:
    """Return the path at which MkDocs knows a generated page: every page is a folder's index."""
    return f"{address.strip('/')}/index.md".lstrip("/")


def _page_at(files: Files, address: str) -> MkDocsPage:
    file = files.get_file_from_path(source_of(address))
    if file is None or file.page is None:
        message = f"there is no page at {address}"
        raise PluginError(message)
    return file.page


def _name_as_in(navigation: Any, files: Files) -> None:  # noqa: ANN401  it nests freely
    """Call pages in the navigation what `mkdocs.yml` calls them; headings stay as they are."""
    if isinstance(navigation, list):
        for item in navigation:
            _name_as_in(item, files)
    elif isinstance(navigation, dict):
        for name, target in navigation.items():
            file = files.get_file_from_path(target) if isinstance(target, str) else None
            if file is not None and file.page is not None:
                file.page.title = name
            _name_as_in(target, files)
