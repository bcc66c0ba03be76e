"""`make rails`: every guard rail is broken once, and its test must notice. All tests are green before."""

import sys
import tempfile
from pathlib import Path

from tests.rails.breaking import copied, is_noticed, rails, tested


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        tree = copied(Path(folder))
        if tested(tree, sorted({rail.test for rail in rails()})) != 0:
            print("The tests of the rails must be green before anything is broken.")
            return 1
        unnoticed = 0
        for rail in sorted(rails(), key=lambda rail: rail.number):
            noticed = is_noticed(tree, rail)
            unnoticed += not noticed
            test = rail.test.rpartition("::")[2]
            print(
                f"{rail.number:>2}  {'noticed' if noticed else 'UNSEEN '}  {rail.breaks}  ({test})",
                flush=True,
            )
    print(f"{len(rails())} ways to break a rail, {unnoticed} unnoticed.")
    return unnoticed


if __name__ == "__main__":
    sys.exit(main())
