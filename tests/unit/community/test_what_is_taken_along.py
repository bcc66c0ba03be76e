"""What a member takes along reads as a page, and is whole for programs."""

import io
import json
import zipfile

from bot.community.mydata import Kept
from bot.kernel.audiences import Audience
from bot.kernel.languages import Languages
from cogs.community.data import archive


def test_what_is_of_one_kind_stands_under_one_heading(languages: Languages):
    kept = [
        Kept("harvest-kept-line", "Begin klein", Audience.GROUP),
        Kept("harvest-kept-line", "Begin klein", Audience.GROUP),
        Kept("harvest-kept-line", "Het fonds bellen", Audience.GROUP),
        Kept("reflections-kept-note", "Het lukte"),
    ]
    packed = zipfile.ZipFile(io.BytesIO(archive(languages.voice("nl"), kept)))
    assert packed.read("tussenruimte.md").decode() == (
        "# Wat ik van je bewaar\n\n"
        "## Wat je bij het afronden schreef · de groep\n\nBegin klein\n\nHet fonds bellen\n\n"
        "## Een eigen notitie · alleen jij\n\nHet lukte"
    )
    assert len(json.loads(packed.read("tussenruimte.json"))["kept"]) == len(kept)
