"""A photo that is handed in comes out upright, small enough, and telling nothing but its picture."""

import asyncio
import io
import zlib

import pillow_heif
import pytest
from PIL import Image

from bot.pictures.photos import LONGEST_SIDE, MOST_BYTES, PhotoRefused, PhotoTrouble, prepare

_GPS, _ORIENTATION, _TURNED_RIGHT = 0x8825, 0x0112, 6


def photo(size=(640, 480), *, kind="JPEG", mode="RGB", **saving) -> bytes:
    picture = Image.new(mode, size, (200, 40, 40, 0) if mode == "RGBA" else (200, 40, 40))
    file = io.BytesIO()
    picture.save(file, kind, **saving)
    return file.getvalue()


async def opened(data: bytes, **limits) -> Image.Image:
    prepared = await prepare(data, **limits)
    picture = Image.open(io.BytesIO(prepared.jpeg))
    assert picture.size == (prepared.width, prepared.height)
    return picture


async def test_it_is_turned_upright_and_tells_no_place():
    exif = Image.Exif()
    exif[_ORIENTATION] = _TURNED_RIGHT
    exif[_GPS] = {1: "N", 2: (53.0, 13.0, 9.0), 3: "E", 4: (6.0, 34.0, 0.0)}
    picture = await opened(photo(exif=exif))
    assert picture.size == (480, 640)
    assert not picture.getexif()
    assert "exif" not in picture.info


async def test_a_large_one_is_scaled_and_a_small_one_left():
    assert max((await opened(photo((4000, 3000)))).size) == LONGEST_SIDE
    assert (await opened(photo((60, 40)))).size == (60, 40)


async def test_it_stays_under_the_limit_of_the_server():
    noise = Image.effect_noise((2400, 2400), 120).convert("RGB")
    file = io.BytesIO()
    noise.save(file, "PNG")
    assert len((await prepare(file.getvalue(), most_bytes=300_000)).jpeg) <= 300_000


async def test_photos_of_phones_work():
    file = io.BytesIO()
    pillow_heif.from_pillow(Image.new("RGB", (640, 480), (30, 90, 30))).save(file)
    assert (await opened(file.getvalue())).size == (640, 480)


async def test_what_is_see_through_becomes_paper():
    picture = await opened(photo(kind="PNG", mode="RGBA"))
    assert min(picture.getpixel((5, 5))) > 250


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Dit is tekst, geen foto.",
        b"\xff\xd8\xff\xe0" + b"x" * 100,
        photo()[:400],
        b"%!PS-Adobe-3.0 EPSF-3.0\n",
    ],
    ids=["empty", "text", "only a beginning", "cut off", "postscript"],
)
async def test_what_is_no_photo_is_refused(data: bytes):
    with pytest.raises(PhotoRefused) as refused:
        await prepare(data)
    assert refused.value.trouble is PhotoTrouble.NOT_A_PHOTO


async def test_a_bomb_is_refused_before_it_is_unpacked():
    side = 50_000
    header = side.to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00"
    pixels = zlib.compress(b"\0" * 1000)

    def chunk(name: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")

    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    with pytest.raises(PhotoRefused) as refused:
        await prepare(bomb)
    assert refused.value.trouble is PhotoTrouble.TOO_LARGE


async def test_a_file_beyond_all_measure_is_not_even_opened():
    with pytest.raises(PhotoRefused) as refused:
        await prepare(bytes(MOST_BYTES + 1))
    assert refused.value.trouble is PhotoTrouble.TOO_LARGE


async def test_several_at_once_are_all_prepared():
    photos = await asyncio.gather(*(prepare(photo((800, 600))) for _ in range(4)))
    assert len(photos) == 4
