"""A real browser, and built sites served to it from this machine alone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Error, sync_playwright

from tests.browser.visit import Visit

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
MISSING = "no browser to test in. On Debian or Ubuntu: sudo apt-get install libatomic1 chromium"
ARGUMENTS = ("--no-sandbox", "--disable-background-networking", "--disable-component-update",
             "--disable-sync", "--no-first-run", "--disable-dev-shm-usage")  # fmt: skip

Visits = Callable[..., Visit]


class Quiet(SimpleHTTPRequestHandler):
    """Serves files, and an own page where there is none, as static hosts do."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  its own name
        """Say nothing."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the 404 page of the site."""
        del message, explain
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder and give its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test in this folder."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the Chromium of this machine, or fail and say what to install."""
    try:
        playwright = sync_playwright().start()
    except (Error, OSError) as error:
        pytest.fail(f"{MISSING}\n{error}", pytrace=False)
    try:
        program = os.environ.get("GUIDE_CHROMIUM") or next(
            filter(None, map(shutil.which, NAMES)), None
        )
        program = program or playwright.chromium.executable_path
        if not Path(program).exists():
            pytest.fail(MISSING, pytrace=False)
        started = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        yield started
        started.close()
    finally:
        playwright.stop()


@pytest.fixture(scope="session")
def real_address(real_build: Path) -> Iterator[str]:
    """Serve the real guide."""
    with served(real_build) as address:
        yield address


@pytest.fixture(scope="session")
def hostile_address(hostile_build: Path) -> Iterator[str]:
    """Serve the guide made of hostile records."""
    with served(hostile_build) as address:
        yield address


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visits]:
    """Open pages, each in a fresh context that is closed after the test."""
    contexts = []

    def open_(address: str, width: int = 1280, **options: object) -> Visit:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, reduced_motion="reduce", **options  # type: ignore[arg-type]
        )  # fmt: skip
        contexts.append(context)
        return Visit(context, address)

    yield open_
    for context in contexts:
        context.close()
