"""How unseen rounds look: the room's accent."""

from bot.pictures.palette import ACCENTS

ACCENT = ACCENTS["unseen"].number
