# New in the group: how things stand, and a buddy for whoever would like one.

command-welcome = welcome
command-welcome-about = How things stand in the group, and a buddy if you like

welcome-open = How things stand
welcome-heading = ## How things stand in { $name }
welcome-facilitators = Facilitating: { $people }
welcome-agreements = **What we agreed** · version { $version }
welcome-more-agreements = Everything is under `/community agreements`.
welcome-stories = **From what we kept**
welcome-nothing-needed = There is nothing to catch up on. In the first weeks, feel free to ask what everyone else seems to know.
