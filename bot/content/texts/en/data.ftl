# My data.

command-data = data
command-data-about = Everything held about you: see it, take it along, erase it

data-heading = **What I keep of you**
data-title = What I keep of you
data-text = I erase half-typed forms after a week. If someone takes me out of the server, I erase everything after { $days } days.
data-export = Take along
data-erase = Erase everything
data-ready = **Everything I keep of you**, to read and to take along.
data-erase-heading = **Erase everything?**
data-erase-text = What you shared here disappears, for the group too, and you are no longer in it. It cannot be brought back.
data-erase-yes = Yes, erase it all
data-erased = **Erased.** I know nothing of you any more.
data-backups = Whoever runs me may keep backups; it stays in those until they expire. Messages that stood in the channel I am taking away now.
data-name = Your name and account
data-wishes = How you hear from me, and your settings
data-role = A role in the group
data-draft = A form that did not arrive
data-reader = That the group asked or chose you to read first
data-proposal = A proposal for our { -agreements }
data-intake = An answer from getting acquainted
data-topic = Something you know about, or are looking for
data-buddy = Being or having a buddy
data-circle = A circle that you are in
data-through = Someone who takes part through you
data-concern = Something you reported
data-message = A message to you
data-audience = { $audience ->
        [only-me] only you
        [one-person] one person
        [without-name] without name
       *[group] the group
    }
data-language = { $language ->
        [nl] Dutch
       *[en] English
    }
data-hears = { $hears ->
        [direct] A direct message when there is something
        [nudge] A nudge when the week begins
       *[self] I look myself
    }
data-rests = Not now, until { $day }
