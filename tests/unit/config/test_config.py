"""Configuration comes from a file, the environment and secret files; what is wrong is one sentence that helps."""

from pathlib import Path

import pytest

from bot.commands.init import EXAMPLE
from bot.config import Settings, load_settings
from bot.kernel.errors import OperatorError

TOKEN = "MTIz.secret.token"


def settings(tmp_path: Path, toml: str = "", **environment: str) -> Settings:
    path = tmp_path / "config.toml"
    path.write_text(toml)
    return load_settings(path, environment)


def sentence(tmp_path: Path, toml: str = "", **environment: str) -> str:
    with pytest.raises(OperatorError) as error:
        settings(tmp_path, toml, **environment)
    return str(error.value)


def test_an_empty_file_gives_a_working_default(tmp_path):
    default = settings(tmp_path)
    assert default.community.zone == "Europe/Amsterdam"
    assert default.discord.token is None


def test_the_example_holds_every_key_and_the_defaults():
    example = load_settings(EXAMPLE, {})
    assert example.model_dump() == Settings().model_dump()


def test_the_environment_goes_over_the_file(tmp_path):
    read = settings(
        tmp_path, "[health]\nport = 1", TUSSENRUIMTE_HEALTH__PORT="2", TUSSENRUIMTE_OPERATOR__NAME="De Brug"
    )
    assert (read.health.port, read.operator.name) == (2, "De Brug")


def test_a_secret_may_stand_in_a_file_of_its_own(tmp_path):
    secret = tmp_path / "token"
    secret.write_text(TOKEN + "\n")
    from_toml = settings(tmp_path, f'[discord]\ntoken_file = "{secret}"')
    from_environment = settings(tmp_path, TUSSENRUIMTE_DISCORD__TOKEN_FILE=str(secret))
    for read in (from_toml, from_environment):
        assert read.discord.token is not None
        assert read.discord.token.get_secret_value() == TOKEN


def test_the_environment_goes_over_a_file_that_the_file_names(tmp_path):
    secret = tmp_path / "token"
    secret.write_text("from.the.file")
    read = settings(tmp_path, f'[discord]\ntoken_file = "{secret}"', TUSSENRUIMTE_DISCORD__TOKEN=TOKEN)
    assert read.needed_token() == TOKEN


def test_a_blank_token_is_none_and_the_sentence_says_where_it_goes(tmp_path):
    with pytest.raises(OperatorError, match=r"config\.toml: \[discord\] token is missing; make a bot"):
        settings(tmp_path, '[discord]\ntoken = " "').needed_token()


def test_a_secret_never_prints(tmp_path):
    read = settings(
        tmp_path, f'[discord]\ntoken = "{TOKEN}"\n[database]\nurl = "postgresql://me:hunter22@db/x"'
    )
    assert TOKEN not in repr(read)
    assert "hunter22" not in repr(read)
    assert set(read.secrets()) == {TOKEN, "hunter22"}


@pytest.mark.parametrize(
    ("toml", "names", "remedy"),
    [
        ('[health]\nport = "eighty"', "[health] port", "valid integer"),
        ("[health]\nport = 99999", "[health] port", "less than or equal to 65535"),
        ('[discord]\ntokn = "x"', "[discord] tokn", "did you mean token?"),
        ('[discrod]\ntoken = "x"', "[discrod]", "did you mean discord?"),
        ('[operator]\nzzz = "x"', "[operator] zzz", "choose from: name, contact"),
        ("discord = 3", "discord", "write [discord] on a line of its own"),
        ('[community]\nzone = "Europe/Assen"', "[community] zone", "but there is Europe/Amsterdam"),
        ('[community]\nzone = "../etc/passwd"', "[community] zone", "but there is Europe/Amsterdam"),
        ('[community]\nlanguage = "fr"', "[community] language", "'nl' or 'en'"),
        ('[discord]\napi_url = "http://elsewhere.example/api"', "[discord] api_url", "only https"),
        ('[discord]\napi_url = "file://localhost/api"', "[discord] api_url", "only https"),
        ('[discord]\ntoken_file = "/nowhere/token"', "[discord] token_file", "/nowhere/token"),
        ('[discord]\ntoken = "Bot MTIz"', "[discord] token", "copy it anew"),
        ('[database]\nurl = "mysql://me:hunter22@db/x"', "[database] url", "looks like sqlite:///"),
        ('[database]\nurl = "postgresql://me:hunter22@db:x/y"', "[database] url", "looks like sqlite:///"),
        ('[database]\nurl = "sqlite://"', "[database] url", "looks like sqlite:///"),
        ("[discord\ntoken", "config.toml", "not valid TOML"),
    ],
)
def test_what_is_wrong_is_named_with_file_key_and_remedy(tmp_path, toml, names, remedy):
    told = sentence(tmp_path, toml)
    assert "config.toml" in told
    assert names in told
    assert remedy in told
    assert "\n" not in told
    assert ". " not in told
    assert "hunter22" not in told


def test_a_wrong_variable_is_named_itself(tmp_path):
    told = sentence(tmp_path, TUSSENRUIMTE_HEALTH__PORT="eighty")
    assert told.startswith("TUSSENRUIMTE_HEALTH__PORT: [health] port")


def test_a_variable_with_one_underscore_is_not_passed_over(tmp_path):
    told = sentence(tmp_path, TUSSENRUIMTE_DISCORD_TOKEN=TOKEN)
    assert told.startswith("TUSSENRUIMTE_DISCORD_TOKEN")
    assert "TUSSENRUIMTE_DISCORD__TOKEN" in told
    assert TOKEN not in told


def test_a_variable_over_something_that_is_no_section_is_said_too(tmp_path):
    assert "write [health]" in sentence(tmp_path, "health = 3", TUSSENRUIMTE_HEALTH__PORT="1")


def test_a_wrong_token_is_not_repeated_in_the_sentence(tmp_path):
    assert TOKEN not in sentence(tmp_path, f'[discord]\ntoken = "{TOKEN}"\nshards = "{TOKEN}x"')


def test_a_file_asked_for_by_name_must_be_there(tmp_path):
    with pytest.raises(OperatorError, match="tussenruimte init"):
        load_settings(tmp_path / "other.toml", {})
    with pytest.raises(OperatorError, match="tussenruimte init"):
        load_settings(None, {"TUSSENRUIMTE_CONFIG": str(tmp_path / "other.toml")})
