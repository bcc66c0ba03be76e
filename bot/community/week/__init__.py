"""The week: its panel, its slot, the rhythm in which it opens, and the round it is part of."""
