"""Private text opens with its key, in its place, and nowhere else."""

import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kernel import sealing
from bot.kernel.errors import OperatorError
from bot.kernel.sealing import Keyring, Place, SealBroken, SealedText, new_row_id

HERE = Place("notes", "row-1", "text")
OLD, NEW = (b"old1", b"o" * 32), (b"new1", b"n" * 32)


def keyring(*keys: tuple[bytes, bytes]) -> Keyring:
    return Keyring(dict(keys))


@given(st.text())
def test_what_is_sealed_opens_again(text: str):
    ring = keyring(OLD)
    assert ring.open(ring.seal(text, HERE), HERE) == text


@pytest.mark.parametrize(
    "elsewhere",
    [Place("other", "row-1", "text"), Place("notes", "row-2", "text"), Place("notes", "row-1", "title")],
)
def test_a_value_moved_to_another_place_does_not_open(elsewhere: Place):
    ring = keyring(OLD)
    with pytest.raises(SealBroken):
        ring.open(ring.seal("stil", HERE), elsewhere)


def test_a_changed_value_does_not_open():
    ring = keyring(OLD)
    value = bytearray(ring.seal("stil", HERE).sealed)
    value[-1] ^= 1
    with pytest.raises(SealBroken):
        ring.open(SealedText(bytes(value)), HERE)


def test_its_length_tells_nothing_about_a_short_text():
    ring = keyring(OLD)
    lengths = {len(ring.seal("x" * length, HERE).sealed) for length in range(250)}
    assert len(lengths) == 1


def test_sealing_twice_looks_different_each_time():
    ring = keyring(OLD)
    assert ring.seal("stil", HERE) != ring.seal("stil", HERE)


def test_after_rotation_old_values_open_and_new_ones_use_the_new_key():
    old = keyring(OLD).seal("stil", HERE)
    ring = keyring(NEW, OLD)
    fresh = ring.reseal(old, HERE)
    assert ring.open(old, HERE) == "stil"
    assert not ring.is_current(old)
    assert ring.is_current(fresh)
    assert keyring(NEW).open(fresh, HERE) == "stil"
    assert ring.reseal(fresh, HERE) is fresh


def test_without_its_key_a_value_stays_shut():
    with pytest.raises(SealBroken):
        keyring(NEW).open(keyring(OLD).seal("stil", HERE), HERE)


def test_a_key_file_is_for_its_owner_only_and_never_replaced(tmp_path):
    path = tmp_path / "sealing.key"
    assert sealing.create_key_file(path)
    first = path.read_text()
    assert not sealing.create_key_file(path)
    assert path.read_text() == first
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_rotating_the_file_keeps_the_older_keys(tmp_path):
    path = tmp_path / "sealing.key"
    sealing.create_key_file(path)
    before = Keyring.from_file(path).seal("stil", HERE)
    sealing.rotate_key_file(path)
    after = Keyring.from_file(path)
    assert after.open(before, HERE) == "stil"
    assert not after.is_current(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [None, "", "geen sleutel", "zz zz"])
def test_a_missing_or_broken_key_file_says_what_to_do(tmp_path, content):
    path = tmp_path / "sealing.key"
    if content is not None:
        path.write_text(content)
    with pytest.raises(OperatorError, match=r"sealing\.key"):
        Keyring.from_file(path)


def test_row_ids_tell_no_order():
    ids = [new_row_id() for _ in range(200)]
    assert len(set(ids)) == 200
    assert ids != sorted(ids)
