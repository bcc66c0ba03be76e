# Our agreements: ground rules, compass, decisions and own words.

command-agreements = agreements
command-agreements-about = Our agreements, compass, decisions and own words

agreements-heading = { $version ->
        [0] ## Our { -agreements }
       *[other] ## Our { -agreements } · version { $version }
    }
agreements-none = There is nothing here yet. What helps you to speak freely here?
agreements-compass = { $version ->
        [1] **Compass**
       *[other] **Compass** · version { $version }
    }
agreements-decisions = **Decisions**
agreements-look-again = { " · to look at again on " }{ $day }
agreements-looks-again = We look at it again on { $day }.
agreements-look-now = **Today you wanted to look at this again.** Does it still hold?
agreements-not-yet = Not yet: { $text }
agreements-propose = Propose something
agreements-decide = Record a decision
agreements-words = Choose a word of your own
agreements-confirm = I support this
agreements-sort = { $sort ->
        [rule] Agreement
        [compass] Compass
        [name] Name of the group
        [phase] Phase
        [working] Working agreement
        [round] Round
        [reader] First reader
       *[decision] Decision
    }
agreements-title = Proposal · the whole group reads this
agreements-what = What do you propose?
agreements-text = In one or two sentences
agreements-text-hint = A direction may be vague. It can always be adjusted.
agreements-proposed = Your proposal is in the week’s thread. It holds once half of the group supports it.
agreements-stands = This holds from now on.
agreements-yes-kept = Thank you. It holds once half of the group supports it.
agreements-decision-title = Decision · the whole group reads this
agreements-decided = What was decided?
agreements-how = How was it decided?
agreements-how-hint = For example: together, in the { -session }.
agreements-again = When will you look at it again?
agreements-again-hint = For example 17 March. You may leave it empty.
agreements-day-unclear = I cannot read that day. Write for example 17 March, or leave it empty.
agreements-recorded = The decision is on the page of our { -agreements }.
agreements-words-title = Own word · for the whole group
agreements-word = What do you call: { $word }?
agreements-word-hint = Leave it empty to get the usual word back.
agreements-word-kept = That is what I call it from now on.
agreements-told = { $state ->
        [proposed] { $sort ->
            [rule] **A proposal for our { -agreements }**
            [compass] **A proposal for the compass**
            [phase] **A proposal: a next phase**
            [working] **A proposal: what we agree on for now**
            [round] **A proposal: a { -round }**
            [reader] **A proposal: who reads first**
           *[name] **A proposal for the name of the group**
        }
       *[stands] { $sort ->
            [rule] **This is what we agree**
            [compass] **This is our compass from now on**
            [name] **This is our name from now on**
            [phase] **A next phase, from now on**
            [working] **We agree on this for now**
            [round] **A { -round } begins**
            [reader] **This is who reads first**
           *[decision] **Decided**
        }
    }
agreements-agreed = **This proposal was agreed.**
agreements-empty = There is nothing in it yet. One sentence is enough.
agreements-long = That is too long to fit the page. Keep it to { $most } characters.
agreements-many-open = Ten proposals are open already. First support one of them, or let one go.
agreements-let-go = Let something go
agreements-let-go-sure = { $state ->
        [proposed] **Let go of this proposal?** It disappears, from the week’s thread too.
       *[stands] **Let go of this?** The group reads in the week’s thread that it no longer holds.
    }
agreements-let-go-yes = Let it go
agreements-gone-now = { $state ->
        [proposed] The proposal is gone.
       *[stands] Let go. The group reads it in the week’s thread.
    }
agreements-no-longer = **We let this go.** It no longer holds.
agreements-gone = This is no longer there. `/community agreements` shows what holds now.
