# Quoted or named: whoever it concerns says how far it goes.

check-asked = { $asks ->
        [take-out] **{ $name } parked something of yours** in { $group }. It is where people have read it already. If you say nothing, it stays.
       *[yes] **{ $name } would like to name you** with a point for later in { $group }. Without your yes your name is left out.
    }
check-take-out = Take me out
check-taken-out = It is gone.
check-yes = Yes, that is fine
check-no = Rather not
check-said = { $said ->
        [yes] Your name is with it.
       *[no] Fine. Your name is left out, and nobody hears of it.
    }
