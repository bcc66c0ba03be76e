"""The doctor asks Discord who the bot is, and says what to do where something is missing."""

import asyncio
import sys
from pathlib import Path

import pytest

from bot.commands import doctor
from bot.commands.doctor import Finding, State
from bot.sandbox.server import Sandbox

CONFIG = """
[discord]
token = "{token}"
application_id = 77
api_url = "{api_url}"
[operator]
name = "De Brug"
[routing]
vectors = false
"""


async def examined(folder: Path, token: str, api_url: str) -> dict[str, Finding]:
    config = folder / "config.toml"
    config.write_text(CONFIG.format(token=token, api_url=api_url))
    findings = await asyncio.to_thread(lambda: list(doctor.look(config)))
    return {finding.what: finding for finding in findings}


async def test_a_token_that_works_brings_the_permissions_and_the_invite_link(tmp_path: Path):
    sandbox = await Sandbox.start()
    try:
        found = await examined(tmp_path, sandbox.world.bot.token, sandbox.api_url)
    finally:
        await sandbox.close()
    assert found["discord"].told == "the token is accepted"
    assert f"client_id={sandbox.world.bot.id}" in found["permissions"].told
    assert found["clock"].state is State.GOOD


async def test_a_token_that_is_not_accepted_is_said_and_not_repeated(tmp_path: Path):
    sandbox = await Sandbox.start()
    try:
        found = await examined(tmp_path, "another.token", sandbox.api_url)
    finally:
        await sandbox.close()
    assert found["discord"].state is State.MEND
    assert "another.token" not in str(found)


async def test_without_a_network_the_link_comes_from_the_configuration(tmp_path: Path):
    found = await examined(tmp_path, "a.token", "http://127.0.0.1:9/api")
    assert "cannot be reached" in found["discord"].told
    assert "client_id=77" in found["permissions"].told


def test_on_a_terminal_a_section_keeps_its_brackets(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    doctor._show([Finding("operator", State.MEND, "[operator] name is empty")])
    assert "[operator] name is empty" in capsys.readouterr().out
