# Rondes: een aantal weken naar één doel toe. De bot stelt voor, de groep bevestigt.

command-round = ronde
command-round-about = Hoe de ronde ervoor staat; een voorstel, aanpassen of afsluiten

panel-round = In { -round } { $number }, tot { $day }
rounds-heading = **De { -round } nu** · nummer { $number }, van { $began } tot { $ends }
rounds-none-heading = **Er loopt nu geen { -round }.**
rounds-about = Een { -round } is een aantal weken naar één { -goal } toe, met een begin en een eind. De groep zegt of die er komt.
rounds-propose = Stel een ronde voor
rounds-change = Aanpassen
rounds-close = Nu afsluiten
rounds-close-sure = **Nu al afsluiten?** De groep leest dan dat de { -round } voorbij is. Later weer openen kan niet; een volgende beginnen wel.
rounds-closed-now = De { -round } is afgesloten.
rounds-title = Ronde · de hele groep leest mee
rounds-goal = Waar gaan jullie heen?
rounds-goal-hint = Eén zin. Vaag mag, leeg ook.
rounds-last = Tot welke dag?
rounds-last-hint = Bijvoorbeeld 17 maart. Een week of zes is gewoon.
rounds-asked = Je voorstel staat in de draad van de week. De { -round } begint zodra de helft van de groep erachter staat.
rounds-stands = De { -round } is begonnen.
rounds-proposed = Tot en met { $day }.
rounds-goal-later = Het { -goal } mag onderweg duidelijk worden.
rounds-running = Er loopt al een { -round }. Die kun je aanpassen met `/groep ronde`.
rounds-none = Er loopt nu geen { -round }.
rounds-end-wrong = Die dag kan niet: kies een dag die nog komt, hooguit een half jaar verder.
rounds-gone-by = De laatste dag van deze { -round } is al geweest, dus die begint niet meer. Een nieuwe voorstellen kan met `/groep ronde`.
rounds-halfway = **De { -round } is halverwege.**
rounds-halfway-ask = Gaan we zo door, of anders?
rounds-over = **De { -round } is voorbij** · nummer { $number }
rounds-over-ask = Wat viel op? Wat mag er lichter? En welke taak nemen jullie voortaan zelf over?
