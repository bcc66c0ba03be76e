"""How much a group uses, who does what in it, and the one step at a time by which that grows."""
