# What every room says.

core-failed = Something went wrong, and it is on my side. What you typed is kept. Please try again in a moment. If it keeps happening, give this number to your facilitator: { $reference }
core-unknown-button = I no longer know this button. The newest message has a fresh one.
core-draft-gone = This draft is gone. A draft is kept for a week.
core-try-again = Try again
core-kept = What you typed is kept:
