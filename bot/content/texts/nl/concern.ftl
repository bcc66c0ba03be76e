# Iets melden.

concern-title = Melden · alleen wie begeleidt leest dit
concern-what = Wat wil je laten weten?
concern-hint = Is er nu iemand in gevaar? Bel dan eerst wie nu kan helpen.
concern-name = Met je naam?
concern-named = Met mijn naam, dan kan er iemand antwoorden
concern-nameless = Zonder mijn naam
concern-told = Het ligt nu bij wie deze groep begeleidt, en bij niemand anders.
concern-operator = Gaat het juist over de begeleiding, of over mij? Schrijf dan naar wie mij draait: { $operator }.
concern-heading = **Iemand meldt iets, in { $name }.**
concern-by = Van { $person }.
concern-by-nobody = Zonder naam. Van wie het komt laat ik niemand zien.
concern-report = Iets melden
concern-empty = Er staat nog niets in. Eén zin is genoeg.
concern-long = Houd het op { $most } tekens.
