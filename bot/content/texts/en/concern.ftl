# Reporting something.

concern-title = Report · only whoever facilitates reads it
concern-what = What would you like us to know?
concern-hint = Is someone in danger now? First call whoever can help right away.
concern-name = With your name?
concern-named = With my name, so that someone can answer
concern-nameless = Without my name
concern-told = It is with whoever facilitates this group now, and with nobody else.
concern-operator = Is it about the facilitation, or about me? Then write to whoever runs me: { $operator }.
concern-heading = **Someone reports something, in { $name }.**
concern-by = From { $person }.
concern-by-nobody = Without a name. I show nobody who it is from.
concern-report = Report something
concern-empty = There is nothing in it yet. One sentence is enough.
concern-long = Keep it to { $most } characters.
