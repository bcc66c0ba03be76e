# Circles: a few people of the group who go into something together.

command-people = people
command-people-about = Circles, and who takes part through another

circles-heading = **Circles**
circles-none = There is no circle yet. A few people who go into something together, that is enough.
circles-make = Make a circle
circles-title = Circle · the whole group sees this
circles-name = What is the circle called?
circles-name-hint = What it is about, or something of your own.
circles-choose = Join one, or step out
circles-enter = Join
circles-leave = Step out
circles-empty = A circle needs a name. A few words are enough.
circles-many = There are { $most } already. See whether one of them fits.
circles-gone = This circle is no longer there.
