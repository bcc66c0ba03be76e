"""The one ladder of audiences, in this order everywhere."""

from enum import StrEnum


class Audience(StrEnum):
    ONLY_ME = "only-me"
    ONE_PERSON = "one-person"
    WITHOUT_NAME = "without-name"
    GROUP = "group"
