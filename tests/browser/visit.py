"""One look at a page in a real browser, with a note of all that should not happen."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Locator, Page, expect

WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", event =>
  window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
"""


class Visit:
    """A page that is open, and what went wrong on it."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.page: Page = context.new_page()
        self.said: list[str] = []
        self.asked_elsewhere: list[str] = []
        self._host = urlsplit(address).netloc
        self.page.on("console", lambda message: self._hear(message.type, message.text))
        self.page.on("pageerror", lambda error: self.said.append(f"error: {error}"))
        self.page.on("dialog", lambda dialog: self.said.append(f"dialog: {dialog.message}"))
        self.page.on("request", lambda request: self._note(request.url))
        self.page.add_init_script(WATCH)
        self.page.goto(address, wait_until="load")

    def _hear(self, kind: str, text: str) -> None:
        is_own_404 = "404 (Not Found)" in text and self.page.url.endswith("/nowhere/")
        if kind in ("error", "warning") and not is_own_404:
            self.said.append(f"{kind}: {text}")

    def _note(self, url: str) -> None:
        split = urlsplit(url)
        if split.scheme not in ("data", "blob") and split.netloc != self._host:
            self.asked_elsewhere.append(url)

    @property
    def violations(self) -> list[str]:
        """What the policy of the page has stopped."""
        found: list[str] = self.page.evaluate("window.violations || []")
        return found

    @property
    def troubles(self) -> list[str]:
        """All that should not happen, once nothing is loading any more."""
        self.page.wait_for_load_state("networkidle")
        return [*self.said, *self.violations, *self.asked_elsewhere]

    def sideways(self) -> int:
        """Return by how many pixels the page is wider than its window."""
        wider: int = self.page.evaluate(
            "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"
            " - document.documentElement.clientWidth"
        )
        return wider

    def search(self, words: str) -> Locator:
        """Type words into the search of the page and return its results."""
        self.page.locator('[data-md-component="search-query"]').first.click()
        self.page.keyboard.insert_text(words)
        self.page.keyboard.press("End")
        results = self.page.locator('[data-md-component="search-result"] li > a')
        expect(results.first).to_be_visible(timeout=30_000)
        return results
