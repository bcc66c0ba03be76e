"""Harvest: what is worth keeping, looked back at together, shared outside with everyone's yes, and rounded off."""
