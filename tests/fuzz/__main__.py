"""Sends hostile files through the whole program: `python -m tests.fuzz --minutes 10 --seed N`."""

from __future__ import annotations

import argparse
import random
import time
import traceback
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.fuzz.attempt import attempt, smallest
from tests.fuzz.changes import MOST_FILES, Changed, changed_files
from tests.fuzz.library import Library
from tests.fuzz.stages import SECONDS, Broken, Clock, TooSlow
from tests.fuzz.tally import Tally
from tests.places import ROOT, TINY

KEPT = ROOT / ".cache" / "fuzz"
"""Where files are kept that something went wrong with."""

FAR = 12
"""One attempt of so many goes all the way; the others read and tidy one file."""


def main() -> int:
    """Try hostile guides for some minutes, tell what was tried; status 1 if anything went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10, help="for how long (10)")
    parser.add_argument("--seed", type=int, default=0, help="another number, other files (0)")
    parser.add_argument("--only", type=int, help="one attempt alone, by its number")
    parser.add_argument("--whole", type=int, default=4, help="the whole guide each N-th time (4)")
    call = parser.parse_args()

    libraries = Library("small", TINY), Library("whole", ROOT / "content")
    for library in libraries:
        print(f"{library.name} guide: {len(library.files)} files, {len(library.shapes)} shapes")
    end, tally, faults = time.monotonic() + 60 * call.minutes, Tally(Clock(SECONDS)), Counter[str]()
    number = 0 if call.only is None else call.only
    while time.monotonic() < end:
        library = libraries[number // FAR % call.whole == 0]
        seed = f"{call.seed}/{number}"
        dice = random.Random(seed)
        is_far = number % FAR == 0
        changed = changed_files(library, dice, most=MOST_FILES if is_far else 1)
        try:
            attempt(library, changed, tally, random.Random(seed), is_far=is_far)
        except (Exception, TooSlow) as error:  # noqa: BLE001  whatever it is, it is told
            name = _name_of(error)
            faults[name] += 1
            if faults[name] == 1:
                _tell(library, changed, seed, is_far=is_far)
        number += 1
        if call.only is not None:
            break
    _print(tally, faults, number)
    return 1 if faults else 0


def _name_of(error: BaseException) -> str:
    """Name a fault, so that the same one is told once: what it is, and where it came up."""
    if isinstance(error, Broken):
        return f"promise: {str(error)[:70]}"
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno}"


def _tell(library: Library, changed: Iterable[Changed], seed: str, *, is_far: bool) -> None:
    few, error = smallest(library, list(changed), seed, is_far=is_far)
    folder = KEPT / seed.replace("/", "-")
    folder.mkdir(parents=True, exist_ok=True)
    print(f"\n{seed} ({library.name} guide), files kept in {folder.relative_to(ROOT)}:")
    for each in few:
        (folder / each.file.key.replace("/", "-")).with_suffix(".yml").write_bytes(each.raw)
        print(f"  {each.place}: {', '.join(each.done)}")
    if error is None:
        print("  did not happen a second time")
    else:
        lines = traceback.format_exception(error)
        print("".join(lines[-6:]) if not isinstance(error, Broken) else f"  {error}", flush=True)


def _print(tally: Tally, faults: Counter[str], number: int) -> None:
    files = sum(tally.kinds.values())
    print(f"\n{number} attempts with {files} changed files; {tally.sound} of these still sound")
    print(f"{tally.finished} guides finished, {tally.pages} changed pages looked at; "
          f"{tally.clock.counts['print']} plans printed, {tally.too_long} too long for that; "
          f"{tally.beyond} guides with texts that no record can hold")  # fmt: skip
    print(f"{len(tally.codes)} kinds of findings, {sum(tally.codes.values())} in all:")
    print("  " + ", ".join(f"{code} {n}" for code, n in sorted(tally.codes.items())))
    print("files by kind: " + ", ".join(f"{kind} {n}" for kind, n in sorted(tally.kinds.items())))
    print("mutations: " + ", ".join(f"{name} {n}" for name, n in tally.mutations.most_common()))
    print(f"{'stage':<26}{'times':>8}{'mean ms':>10}{'slowest s':>11}")
    for name, count in tally.clock.counts.items():
        mean, slowest = tally.clock.seconds[name] / count * 1000, tally.clock.slowest[name]
        print(f"{name:<26}{count:>8}{mean:>10.1f}{slowest:>11.2f}")
    print(f"{sum(faults.values())} faults of {len(faults)} kinds")
    for name, n in faults.most_common():
        print(f"  {n} × {name}")


if __name__ == "__main__":
    raise SystemExit(main())
