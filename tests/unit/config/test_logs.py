"""A secret never stands in the log, whichever way it got there."""

import json
import logging

import pytest
import structlog

from bot.kernel import logs

TOKEN = "MTIz.secret.token"


@pytest.fixture(autouse=True)
def put_back():
    root = logging.getLogger()
    before = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = before
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()


def refuse() -> None:
    raise RuntimeError(f"refused {TOKEN}")


@pytest.mark.parametrize("style", ["text", "json"])
def test_it_is_masked_in_messages_values_and_tracebacks_of_ours_and_of_libraries(capsys, style):
    logs.set_up("info", style, [TOKEN])
    ours, library = structlog.get_logger(), logging.getLogger("some.library")
    ours.info(f"said {TOKEN}", header=f"Bot {TOKEN}")
    library.warning("said %s", TOKEN)
    try:
        refuse()
    except RuntimeError:
        ours.exception("it failed")
        library.exception("it failed")
    written = capsys.readouterr().err
    assert TOKEN not in written
    assert written.count("***") >= 5
    assert "Traceback" in written


def test_lines_for_machines_are_json(capsys):
    logs.set_up("info", "json", [])
    structlog.get_logger().info("opened", week=3)
    line = json.loads(capsys.readouterr().err)
    assert (line["event"], line["week"], line["level"]) == ("opened", 3, "info")


def test_the_level_is_kept(capsys):
    logs.set_up("warning", "text", [])
    structlog.get_logger().info("quiet")
    logging.getLogger("some.library").info("quiet")
    assert capsys.readouterr().err == ""
