"""The words of a part, open or sealed, and moving them from one to the other."""

import base64

from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.kernel.sealing import Place
from bot.standups.tables import PartRow, PhotoRow


def text_of(work: Work, row: PartRow) -> str:
    return row.text if row.sealed is None else work.keyring.open(row.sealed, _place(row))


def keep(work: Work, row: PartRow, text: str) -> None:
    """Open for the group; sealed for anyone fewer."""
    if row.audience == Audience.GROUP:
        row.text, row.sealed = text, None
    else:
        row.text, row.sealed = "", work.keyring.seal(text, _place(row))


def photo_of(work: Work, row: PhotoRow) -> bytes:
    if row.sealed is not None:
        return base64.b64decode(work.keyring.open(row.sealed, _photo_place(row.entry_id)))
    return row.jpeg or b""


def keep_photo(work: Work, row: PhotoRow, jpeg: bytes, *, shared: bool) -> None:
    if shared:
        row.jpeg, row.sealed = jpeg, None
    else:
        sealed = base64.b64encode(jpeg).decode("ascii")
        row.jpeg, row.sealed = None, work.keyring.seal(sealed, _photo_place(row.entry_id))


def _place(row: PartRow) -> Place:
    return Place("standup_parts", row.id, "sealed")


def _photo_place(entry: int) -> Place:
    return Place("standup_photos", str(entry), "sealed")
