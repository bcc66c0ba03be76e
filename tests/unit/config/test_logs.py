"""A secret never stands in the log, whichever way it got there."""

import json
import logging
import sys

import pytest
import structlog

from bot.kernel import logs

TOKEN = "MTIz.secret.token"


@pytest.fixture(autouse=True)
def put_back():
    root = logging.getLogger()
    before = root.handlers[:], root.level, sys.excepthook
    yield
    root.handlers[:], root.level, sys.excepthook = before
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


def test_it_is_masked_in_the_traceback_of_a_process_that_fails(capsys):
    logs.set_up("info", "text", [TOKEN])
    try:
        refuse()
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    written = capsys.readouterr().err
    assert TOKEN not in written
    assert "RuntimeError: refused ***" in written


def test_a_password_with_quotes_is_masked_in_json_too(capsys):
    logs.set_up("info", "json", ['p"ä\\ss'])
    structlog.get_logger().info("said", what='p"ä\\ss')
    assert json.loads(capsys.readouterr().err)["what"] == "***"


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
