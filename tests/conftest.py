"""What every test may use: a clock that stands still, a house on each database, and the languages."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from bot.kernel.clock import DrivenClock
from bot.kernel.languages import Languages
from bot.kernel.sealing import Keyring

pytest_plugins = ["tests.databases", "tests.traffic", "tests.chromium"]

# How long one example takes says more about the machine than about a rule.
settings.register_profile("here", deadline=None)
settings.load_profile("here")

MONDAY = datetime(2026, 9, 7, 7, tzinfo=UTC)


@pytest.fixture
def clock() -> DrivenClock:
    return DrivenClock(MONDAY)


@pytest.fixture(scope="session")
def languages() -> Languages:
    return Languages(Path(__file__).parents[1] / "bot" / "content" / "texts")


@pytest.fixture
def keyring() -> Keyring:
    return Keyring({b"test": bytes(32)})


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """One folder for all workers of this run."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent
