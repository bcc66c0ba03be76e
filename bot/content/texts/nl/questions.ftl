# Iets vragen, en wie het weet.

questions-empty = Er staat nog niets. Eén zin is genoeg.
questions-long = Dat is te lang om rond te vragen. Probeer het in { $most } tekens.
questions-gone = Deze vraag is er niet meer, of die is niet van jou.

questions-kept-asked = Een vraag die je stelde
questions-kept-helped = Wat jij bijdroeg en een ander hielp
questions-kept-said = Wat je antwoordde via mij
questions-kept-reason = Waarom ik een vraag aan jou gaf
