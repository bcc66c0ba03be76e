# Quoted or named: whoever it concerns says how far it goes.

check-asked = { $asks ->
        [take-out] **{ $name } parked something of yours** in { $group }. It stands with those who read it already. If you say nothing, it stays.
       *[yes] **{ $name } would like to name you** with a point for later in { $group }. Without a yes your name does not stand there.
    }
check-take-out = Take me out
check-taken-out = It is gone.
check-yes = Yes, that is fine
check-no = Rather not
check-said = { $said ->
        [yes] Your name stands there.
       *[no] Fine. Your name does not stand there, and nobody hears so.
    }
