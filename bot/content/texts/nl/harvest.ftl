# Bewaren, terugkijken, naar buiten, afronden.

command-harvest = oogst
command-harvest-about = Bewaren wat het bewaren waard is, en terugkijken
command-harvest-keep = bewaar
command-harvest-keep-about = Vieren, bedanken, wat hielp, wat het bracht
command-harvest-mine = van-mij
command-harvest-mine-about = Wat je bewaarde: lezen, weggooien
command-harvest-timeline = tijdlijn
command-harvest-timeline-about = Hoe we gingen, maand voor maand
command-harvest-field = veld
command-harvest-field-about = Wat het bracht, naast elkaar
command-harvest-outside = deel-buiten
command-harvest-outside-about = Een tekst voor anderen, van wat iedereen goedvindt
command-harvest-round-off = afronden
command-harvest-round-off-about = Wat blijft, wie draagt het, wat laten we los
command-export = export
command-export-about = Een verslag van de groep, alleen van wat is goedgekeurd
command-keep = Bewaren

harvest-keep = Bewaren
harvest-title = Bewaren
harvest-which = Wat is het?
harvest-kind = { $kind ->
        [celebrate] Iets om te vieren
        [thanks] Dank aan iemand
        [helped] Wat hielp
        [together] Een nieuwe manier van samenwerken
       *[harvest] Wat het bracht
    }
harvest-what = Wat gebeurde er?
harvest-what-hint = Klein mag. Noem geen kinderen of klanten bij naam.
harvest-changed = Waar kwam het terecht, wat veranderde er?
harvest-changed-short = En toen:
harvest-with = Wie hoort erbij?
harvest-with-hint = Zij lezen het eerst. Zonder hun ja ziet de groep het niet.
harvest-for = Wie mag het lezen?
harvest-for-group = De hele groep, met mijn naam
harvest-for-here = De groep, en het blijft hier 🔒
harvest-for-me = Alleen ik
harvest-stays-here = Hier staat 🔒 bij: het blijft hier. Vraag wie het schreef of je het mag bewaren.
harvest-empty = Er staat nog niets. Eén zin is genoeg.
harvest-done = { $state ->
        [asked] **Bewaard.** Wie erbij hoort leest het eerst. Zegt iedereen ja, dan zet ik het in de groep.
        [group] **Bewaard.** Het staat ook in de groep.
       *[me] **Bewaard, alleen voor jou.**
    }
harvest-state = { $state ->
        [asked] Nog niet in de groep.
        [group] De groep leest dit.
       *[me] Alleen jij leest dit.
    }
harvest-mine = **Wat ik bewaarde** · dit overzicht zie jij alleen
harvest-about-you = **Wat anderen bewaarden, met jouw ja**
harvest-after-all-not = Toch niet
harvest-may-go-outside = -# Met jouw ja mag dit mee naar buiten.
harvest-keep-inside = Toch binnen houden
harvest-newer = Nieuwer
harvest-older = Ouder
harvest-none-mine = Hier staat nog niets. Dat mag.
harvest-remove = Weggooien
harvest-removed = Weg.
harvest-gone = Dit is er niet meer, of het is niet van jou.
harvest-shown = **{ $name }** bewaart:

## Wie erbij hoort

harvest-check = { $audience ->
        [outside] **Mag dit mee naar buiten?** Het staat al in { $group }.
       *[group] **{ $name } wil dit bewaren in { $group }, en jij hoort erbij.**
    }
harvest-check-text = { $audience ->
        [outside] Alleen met jouw ja, en dat van ieder ander die erbij hoort. Zeg je niets, dan blijft het binnen.
       *[group] Alleen met jouw ja ziet de groep het. Zeg je nee of niets, dan hoort niemand daar iets over.
    }
harvest-yes = Ja, goed
harvest-no = Liever niet
harvest-consented = { $said ->
        [yes] Dank je. Kom je erop terug: dat kan met `/oogst van-mij`.
       *[no] Prima. Dat hoort niemand.
    }

## Terugkijken

harvest-timeline = Hoe we gingen
harvest-timeline-text = Van elke maand een paar dingen: wat we bewaarden, besloten en anders gingen doen.
harvest-field = Wat het bracht
harvest-field-text = Niets ligt hier boven iets anders.
harvest-nothing-yet = Hier staat nog niets. Dat kan nog komen.
harvest-no-field = Nog niemand keek terug op wat er bewaard is. Wil jij?
harvest-look-back = Terugkijken
harvest-look-back-heading = { $again ->
        [yes] **Klopt dit nog?** Je kunt anders kiezen, het zo laten of het weggooien.
       *[no] **Als je nu terugkijkt, wat was dit?** Kies wat past, of niets.
    }
harvest-tag = { $frame ->
        [cycle] Wat het was
        [capital] Wat ik eraan overhoud
       *[learning] Waar het over ging
    }
harvest-looked = Klaar
harvest-look-back-asked = { $after ->
        [round] **Een { -round } van { $group } is voorbij.**
       *[quarter] **Even terugkijken bij { $group }.**
    }
harvest-look-back-text = Je bewaarde iets. Wil je er nog even naar kijken? Laten liggen is ook goed.
harvest-why-look-back = Je bewaarde iets, en een { -round } of een kwartaal is voorbij. Vaker vraag ik dit niet.
harvest-celebration = **Aan het eind van deze { -round }, nog even in het licht:**
harvest-again = Vanaf { $day } vraag ik of dit nog klopt.
harvest-all-looked = Je keek op alles terug. Met `/oogst veld` zie je het naast elkaar.

## Naar buiten

harvest-outside = **Naar buiten** · alleen wat iedereen die erbij hoort goedvindt
harvest-outside-none = Er is nog niets waar iedereen ja op zei.
harvest-outside-ask = Vraag het iedereen
harvest-outside-asked = Gevraagd. Wie niets zegt, zegt nee; ik vraag het geen tweede keer.
harvest-export = **Een verslag van de groep.** Alleen goedgekeurde verhalen, en wat de groep besloot. Niet wie erbij was.
harvest-account-title = Verslag van { $group }
harvest-account-intro = Gemaakt op { $day }. Hierin staat alleen wat de mensen om wie het gaat goedvonden. Wie erbij was staat er niet in.
harvest-account-stories = Verhalen over { -value }
harvest-account-decisions = Wat we besloten
harvest-column = { $column ->
        [day] dag
        [kind] wat het is
        [what] wat er gebeurde
        [changed] wat er veranderde
        [cycle] wat het was
        [capital] wat iemand eraan overhield
       *[learning] waar het over ging
    }

## Afronden

harvest-closing = **Afronden**
harvest-closing-title = Afronden · de hele groep leest mee
harvest-closing-sort = { $sort ->
        [stays] Wat blijft?
        [let-go] Wat laten we los?
        [advice] Wat zou je beginners gunnen?
       *[first-step] Je eerste stap hierna
    }
harvest-closing-hint = { $sort ->
        [stays] Dragen doet wie daar zelf voor kiest.
        [let-go] Loslaten hoort er ook bij.
        [advice] Wat je hier schrijft mag mee naar buiten, zonder je naam.
       *[first-step] Over drie maanden stuur ik je de eerste stappen van iedereen.
    }
harvest-add-lines = Iets toevoegen
harvest-closing-data = -# Met `/ik gegevens` neem je mee wat van jou is, of wis je het. Blijft het hier, dan wis ik het { $days } dagen nadat iemand mij van de server haalt.
harvest-carry = Dit draag ik, of niet meer
harvest-carried = Dit draagt al iemand.
harvest-carried-by = { $name } draagt dit
harvest-reunion = **Drie maanden na { $group }.** Dit waren jullie eerste stappen:
harvest-reunion-text = Zin om elkaar weer te zien? Eén berichtje in de groep is genoeg.

harvest-kept-item = Iets dat je bewaarde, of dat in jouw woorden bewaard werd
harvest-kept-outside = { $said ->
        [yes] Je zei ja: dit mag mee naar buiten.
       *[no] Je zei nee: dit blijft binnen.
    }
harvest-kept-about = Een verhaal waar jij bij hoort
harvest-kept-line = Wat je bij het afronden schreef
