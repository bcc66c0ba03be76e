# Een bericht weghalen, en wie het schreef laten weten waarom.

command-hide = Weghalen
hiding-title = Weghalen
hiding-why = Waarom haal je het weg?
hiding-why-hint = Wie het schreef leest dit, en verder niemand. Is het van jezelf, laat het dan leeg.
hiding-why-missing = Zeg er in één zin bij waarom. Wie het schreef mag dat weten.
hiding-nameless = Kwam het zonder naam?
hiding-nameless-hint = Wie het was, komt niemand te weten. Jij ook niet.
hiding-silence = Vier weken niets zonder naam van wie dit schreef
hiding-done = **Weg.** Is het van een ander, dan weet die nu waarom.
hiding-not-here = Dit bericht kan ik niet weghalen. Het kan bij wat leden via mij plaatsten, en bij wat ik voor de groep plaatste.
hiding-told = **Iets van jou is uit de groep gehaald.**
hiding-talk = Wil je erover praten? Dat kan met wie de groep begeleidt.
hiding-silent = Tot { $day } neem ik van jou niets aan zonder naam. Met je naam kan altijd. Niemand weet dat jij het bent.
hiding-understood = Gelezen.
hiding-gone = Dit ligt er niet meer.
hiding-kept = Waarom iets van jou werd weggehaald
