"""Times the build by stage on a made-up library: `python -m tests.benchmarks [N] [N ...]`.

With `--checks` only `guide check`, nine times each: one run says little where a machine is at times
half as fast as at others.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path

from generator.reading.guide import guide_of
from generator.reading.keys import record_keys
from generator.reading.records import read_records
from tests.benchmarks.made_up import library
from tests.benchmarks.stages import time_checks, time_commands, time_core, time_figures
from tests.places import files_below

DEFAULT = 200


def main() -> None:
    """Time libraries of the sizes that were asked for and print a table for each."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "numbers", nargs="*", type=int, default=[DEFAULT], help="how many exercises"
    )
    parser.add_argument("--checks", action="store_true", help="only `guide check`, nine times")
    call = parser.parse_args()
    for number in call.numbers:
        with tempfile.TemporaryDirectory(prefix="guide-benchmark-") as folder:
            root = library(Path(folder) / "project", number)
            (_print_checks if call.checks else _print_times)(root, number)


def _print_checks(root: Path, number: int) -> None:
    records = len(tuple(record_keys(root / "content")))
    print(f"\n{number} exercises, {records} records in all, CPU seconds: least, middle, most")
    for name, runs in time_checks(root).items():
        print(f"  {name:<32}{min(runs):8.2f}{statistics.median(runs):8.2f}{max(runs):8.2f}")


def _print_times(root: Path, number: int) -> None:
    print(f"\n{number} exercises, CPU seconds")
    core, site = time_core(root)
    for name, seconds in core.seconds.items():
        print(f"  {name:<32}{seconds:8.2f}")
    _print_figures(root)
    for name, seconds in time_commands(root).seconds.items():
        print(f"  {name:<32}{seconds:8.2f}")
    built = files_below(root / "site")
    index = len(built["search/search_index.json"])
    print(f"  {len(site.pages)} pages, {sum(map(len, built.values())) / 1e6:.1f} MB in site/, "
          f"search index {index / 1e3:.0f} kB")  # fmt: skip


def _print_figures(root: Path) -> None:
    guide = guide_of(read_records(root / "content"))
    assert guide is not None
    timed, drawn = time_figures(guide)
    for name, seconds in timed.seconds.items():
        print(f"  {name:<32}{seconds:8.2f}")
    drawing = sum(seconds for name, seconds in timed.seconds.items() if name != "estimates")
    print(f"  {drawn} figures drawn, {drawing / drawn * 1000:.2f} ms each")


if __name__ == "__main__":
    main()
