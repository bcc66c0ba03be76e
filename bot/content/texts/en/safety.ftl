# What cannot wait, and a look as a member.

command-urgent = urgent
command-urgent-about = Where to turn to when something cannot wait
command-view = view
command-view-about = See the group as a member sees it

urgent-line = Is it urgent, or is someone not safe? Then do not wait for the group; call whoever can help you now.
urgent-button = If it is urgent
urgent-heading = **When it cannot wait**
urgent-usual = Call whoever can help you now: someone nearby, or the emergency number.
urgent-not-me = I do not read what is written here, and I alert nobody.
urgent-title = Urgent · everyone in the group reads this
urgent-where = Where can someone turn to?
urgent-where-hint = A name and a number, of a confidential adviser for example.
urgent-long = That is too long. Keep it to { $most } characters.
urgent-kept = Saved. It is shown with every form about doubt, a case or what is in the way.

view-heading = **This is how a member sees the group.** A member can:
view-below = Below you see the panel first, then *For you*.
view-right = { $right ->
        [contribute] take part in everything there is
        [propose] propose something for our { -agreements }
        [confirm] stand behind a proposal
        [run-week] open and close the week
        [choose-content] choose what comes up
        [record-decision] record a decision
        [see-overview] see what asks for attention
        [hide-post] take a message away
        [steer] set how the group works
        [set-up] set up the group
        [name-roles] give roles
       *[export] take along an account of the group
    }

confide-nobody = Nobody facilitates this group now, so nobody would read this. I have not passed it on. Turn to whoever manages this server.
confide-nobody-but = Nobody facilitates this group now, so nobody would read this. I have not passed it on. Turn to whoever manages this server. For what cannot wait this group named: { $channels }
