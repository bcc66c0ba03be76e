"""The weekly stand-up: my week, what is in the way, parking, the closing question, the report, board and live form."""
