"""Standing still: questions to answer for oneself first, own notes, and what is shared of them."""
