"""Ruimte: nine spaces to talk and to listen."""
