# Onze afspraken: grondregels, kompas, besluiten en eigen woorden.

command-agreements = afspraken
command-agreements-about = Onze afspraken, kompas, besluiten en eigen woorden

agreements-heading = { $version ->
        [0] ## Onze { -agreements }
       *[other] ## Onze { -agreements } · versie { $version }
    }
agreements-none = Er staat nog niets. Wat helpt jullie om hier vrij te praten?
agreements-compass = { $version ->
        [1] **Kompas**
       *[other] **Kompas** · versie { $version }
    }
agreements-decisions = **Besluiten**
agreements-look-again = { " · opnieuw bekijken op " }{ $day }
agreements-looks-again = We kijken er opnieuw naar op { $day }.
agreements-look-now = **Vandaag wilden jullie hier weer naar kijken.** Klopt het nog?
agreements-not-yet = Nog niet: { $text }
agreements-propose = Stel iets voor
agreements-decide = Besluit vastleggen
agreements-words = Een eigen woord kiezen
agreements-confirm = Hier sta ik achter
agreements-sort = { $sort ->
        [rule] Afspraak
        [compass] Kompas
        [name] Naam van de groep
        [phase] Fase
        [working] Werkafspraak
        [round] Ronde
        [reader] Eerste lezer
       *[decision] Besluit
    }
agreements-title = Voorstel · de hele groep leest mee
agreements-what = Wat stel je voor?
agreements-text = In één of twee zinnen
agreements-text-hint = Een richting mag vaag zijn. Bijstellen kan later altijd.
agreements-proposed = Je voorstel staat in de draad van de week. Het geldt zodra de helft van de groep erachter staat.
agreements-stands = Dit geldt vanaf nu.
agreements-yes-kept = Dank je. Het geldt zodra de helft van de groep erachter staat.
agreements-decision-title = Besluit · de hele groep leest mee
agreements-decided = Wat is er besloten?
agreements-how = Hoe is het besloten?
agreements-how-hint = Bijvoorbeeld: samen, in de { -session }.
agreements-again = Wanneer kijken jullie er weer naar?
agreements-again-hint = Bijvoorbeeld 17 maart. Leeg laten mag.
agreements-day-unclear = Die dag kan ik niet lezen. Schrijf bijvoorbeeld 17 maart, of laat het leeg.
agreements-recorded = Het besluit staat bij onze { -agreements }.
agreements-words-title = Eigen woord · geldt voor de hele groep
agreements-word = Hoe noemen jullie: { $word }?
agreements-word-hint = Leeg laten geeft het gewone woord terug.
agreements-word-kept = Zo noem ik het vanaf nu.
agreements-told = { $state ->
        [proposed] { $sort ->
            [rule] **Een voorstel voor onze { -agreements }**
            [compass] **Een voorstel voor het kompas**
            [phase] **Een voorstel: een volgende fase**
            [working] **Een voorstel: waar we het nu over eens zijn**
            [round] **Een voorstel: een { -round }**
            [reader] **Een voorstel: wie eerst leest**
           *[name] **Een voorstel voor de naam van de groep**
        }
       *[stands] { $sort ->
            [rule] **Dit spreken we af**
            [compass] **Dit is ons kompas vanaf nu**
            [name] **Zo heten we vanaf nu**
            [phase] **Een volgende fase, vanaf nu**
            [working] **Hier zijn we het nu over eens**
            [round] **Een { -round } begint**
            [reader] **Zo lezen we eerst**
           *[decision] **Besloten**
        }
    }
agreements-agreed = **Dit voorstel is aangenomen.**
agreements-empty = Er staat nog niets in. Eén zin is genoeg.
agreements-long = Dat is te lang om op de pagina te passen. Houd het op { $most } tekens.
agreements-many-open = Er liggen al tien voorstellen. Ga eerst achter een daarvan staan, of laat er een los.
agreements-let-go = Iets loslaten
agreements-let-go-sure = { $state ->
        [proposed] **Dit voorstel loslaten?** Dan verdwijnt het, ook uit de draad van de week.
       *[stands] **Dit loslaten?** Dan leest de groep in de draad van de week dat het niet meer geldt.
    }
agreements-let-go-yes = Laat los
agreements-gone-now = { $state ->
        [proposed] Het voorstel is weg.
       *[stands] Losgelaten. De groep leest het in de draad van de week.
    }
agreements-no-longer = **Dit laten we los.** Het geldt niet meer.
agreements-gone = Dit is er niet meer. Wat nu geldt staat bij `/groep afspraken`.
