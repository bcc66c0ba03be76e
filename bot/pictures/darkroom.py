"""The process in which one photo is opened: a file on standard input, a line of facts and a JPEG on standard output."""

import io
import json
import resource
import sys

import pillow_heif
from PIL import Image, ImageOps, UnidentifiedImageError

from bot.pictures.photos import LONGEST_SIDE, MOST_PIXELS, SECONDS, PhotoTrouble

_MEMORY = 2_000_000_000
_QUALITIES = (88, 80, 70, 55, 40)
_SMALLEST_SIDE = 320
# What a phone or a camera makes; everything else Pillow can open (EPS, PDF, fonts) stays shut.
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "HEIF", "TIFF", "BMP", "MPO", "AVIF")


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    most_bytes = int(sys.argv[1])
    try:
        picture = _open(sys.stdin.buffer.read())
    except _Refused as refused:
        _say({"trouble": refused.args[0]})
        return
    jpeg, (width, height) = _develop(picture, most_bytes)
    _say({"width": width, "height": height}, jpeg)


def _open(data: bytes) -> Image.Image:
    pillow_heif.register_heif_opener()  # pyright: ignore[reportUnknownMemberType]  # the library leaves its options untyped
    Image.MAX_IMAGE_PIXELS = None  # judged below, before a pixel is read
    try:
        picture = Image.open(io.BytesIO(data), formats=[name for name in _FORMATS if _known(name)])
        if picture.width * picture.height > MOST_PIXELS:
            raise _Refused(PhotoTrouble.TOO_LARGE)
        picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        picture.load()
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, MemoryError):
        raise _Refused(PhotoTrouble.NOT_A_PHOTO) from None
    return picture


def _develop(picture: Image.Image, most_bytes: int) -> tuple[bytes, tuple[int, int]]:
    """Only pixels are carried over: place, camera and time stay behind."""
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    bare = Image.new("RGB", upright.size, "white")
    with_alpha = upright.convert("RGBA")
    bare.paste(with_alpha, mask=with_alpha.getchannel("A"))
    while True:
        jpeg = _fitting(bare, most_bytes)
        if len(jpeg) <= most_bytes or max(bare.size) <= _SMALLEST_SIDE:
            return jpeg, bare.size
        bare = bare.resize((max(1, bare.width // 2), max(1, bare.height // 2)), Image.Resampling.LANCZOS)


def _fitting(picture: Image.Image, most_bytes: int) -> bytes:
    """The best quality that fits, or the lowest there is."""
    jpeg = b""
    for quality in _QUALITIES:
        file = io.BytesIO()
        picture.save(file, "JPEG", quality=quality, optimize=True, progressive=True)
        jpeg = file.getvalue()
        if len(jpeg) <= most_bytes:
            break
    return jpeg


def _known(name: str) -> bool:
    Image.init()
    return name in Image.OPEN


def _say(facts: dict[str, object], jpeg: bytes = b"") -> None:
    sys.stdout.buffer.write(json.dumps(facts).encode() + b"\n" + jpeg)


class _Refused(Exception):
    pass


if __name__ == "__main__":
    main()
