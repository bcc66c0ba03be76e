# Taking a message away, and letting its author know why.

command-hide = Take away
hiding-title = Take away
hiding-why = Why do you take it away?
hiding-why-hint = Its author reads this, and nobody else. If it is your own, leave it empty.
hiding-why-missing = Say in one sentence why. Whoever wrote it should know.
hiding-nameless = Did it come without a name?
hiding-nameless-hint = Nobody gets to know who it was. Neither do you.
hiding-silence = For four weeks nothing without a name from its author
hiding-done = **Gone.** If it is someone else's, they now know why.
hiding-not-here = I cannot take this message away. I can for what members posted through me, and for what I posted for the group.
hiding-told = **Something of yours was taken out of the group.**
hiding-talk = Would you like to talk about it? You can, with whoever facilitates the group.
hiding-silent = Until { $day } I take nothing from you without a name. With your name you always can. Nobody knows that it is you.
hiding-understood = Read.
hiding-gone = This is no longer there.
hiding-kept = Why something of yours was taken away
