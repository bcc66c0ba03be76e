# People without an account, who take part through someone in the group.

through-heading = **Here through another**
through-line = - { $name }, through { $person }
through-add = Someone takes part through me
through-remove = Who no longer takes part through you?
through-title = Through you · the whole group sees the name
through-name = What is this person called?
through-name-hint = Someone without an account. I keep the name only, and send nothing.
through-said = Did this person say yes?
through-yes = Yes, I asked them myself
through-yes-hint = What you share on their behalf stands in your name and is yours.
through-no-yes = Ask them yourself first. Without their yes I keep nothing, not even the name.
through-empty = There is no name yet. A first name is enough.
through-many = There are { $most } people taking part through you already. More does not fit.
through-gone = This name is no longer here.
