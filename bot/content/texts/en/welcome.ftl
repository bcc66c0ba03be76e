# New in the group: where it stands, and a buddy for who would like one.

command-welcome = welcome
command-welcome-about = Where the group stands, and a buddy if you like

welcome-open = Where the group stands
welcome-heading = ## Where { $name } stands now
welcome-facilitators = Facilitating: { $people }
welcome-agreements = **What we agreed** · version { $version }
welcome-more-agreements = Everything is under `/community agreements`.
welcome-stories = **From what we kept**
welcome-nothing-needed = There is nothing to catch up on. In the first weeks, feel free to ask what everyone else seems to know.
