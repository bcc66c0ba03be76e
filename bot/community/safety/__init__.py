"""Reporting, hiding, and where to turn to with what cannot wait."""
