# Het weekrondje: mijn week, wat er in de weg zit, parkeren, sluiten, het verslag.

command-week = week
command-week-about = Jouw week in deze groep
command-week-mine = mijn
command-week-mine-about = Je week in één woord of meer; de groep leest mee
command-standup = weekrondje
command-standup-about = De week laten lopen: open, sluit, verslag, sla over
command-standup-open = open
command-standup-open-about = Open het weekrondje van deze week, opnieuw of alsnog
command-standup-close = sluit
command-standup-close-about = Sluit het nu, met de ene vraag
command-standup-skip = sla-over
command-standup-skip-about = Sla deze week over, of de volgende
command-standup-report = verslag
command-standup-report-about = Het verslag zien voor het gaat, en veranderen
command-park = parkeer
command-park-about = Punten voor later
command-park-point = punt
command-park-point-about = Een punt parkeren, met wie het aangaat
command-park-list = lijst
command-park-list-about = Wat er geparkeerd staat, en het loslaten
command-park-this = Parkeren

standups-my-week = Mijn week
standups-title = Mijn week · de hele groep leest mee
standups-field = { $kind ->
        [moment] Een moment
        [done] Gedaan
        [plan] Wat ga je doen?
       *[obstacle] In de weg
    }
standups-field-hint = { $kind ->
        [moment] Eén woord is genoeg. Leeg versturen mag ook: dan lees je mee.
        [done] { $planned ->
            [yes] Wat je van plan was staat er al: laat staan, verander, haal weg.
           *[no] Een ding per regel. Een klein stapje telt ook.
        }
        [plan] Een ding per regel. Volgende week staat het hier weer.
       *[obstacle] De groep leest wat er in de weg zit; je naam staat er niet bij.
    }
standups-photo = Een foto
standups-photo-hint = { $stands ->
        [yes] Er staat al een foto. Laat je dit leeg, dan blijft die staan.
       *[no] Is er iemand herkenbaar? Vraag het eerst. Plaats en andere gegevens haal ik eraf.
    }
standups-part = { $kind ->
        [moment] Een moment
        [done] Gedaan
        [plan] Van plan
       *[obstacle] In de weg
    }
standups-outcome = { $outcome ->
        [different] ging anders
        [let-go] losgelaten
        [busy] nog bezig
       *[done] gedaan
    }

## Het bonnetje

standups-receipt = { $state ->
        [ahead] **Klaargezet.** Dit gaat mee als de volgende week opent. Tot dan leest niemand het.
        [reads] **Je leest deze week mee.** Dat is een volledig antwoord.
       *[open] **Dit staat in de draad van de week.** Verbeteren kan tot de week sluit.
    }
standups-nothing-yet = Er staat nog niets van deze week. Een woord is genoeg.
standups-narrower = Een deel hiervan leest de groep niet.
standups-long = Het is meer dan ik in één bericht kan laten zien. Alles is bewaard; wil je dat de groep het leest, maak het dan wat korter.
standups-has-photo = Je foto staat erbij. Is er iemand herkenbaar? Vindt die het toch niet goed, dan haalt *Foto weg* hem overal weg. Na twaalf weken doe ik dat vanzelf.
standups-photo-trouble = { $trouble ->
        [too-large] De foto is te groot voor mij. Je tekst staat er wel; probeer het met een kleinere.
        [too-slow] De foto duurde te lang. Je tekst staat er wel; probeer het met een andere.
        [gone] De foto kwam niet over. Je tekst staat er wel; kies de foto nog eens.
       *[not-a-photo] Dit bestand is geen foto die ik kan openen. Je tekst staat er wel.
    }
standups-still = Vorige week was dit in de weg. Is het er nog?
standups-no-longer = Niet meer
standups-over-kept = Dan haal ik het weg.
standups-correct = Verbeteren
standups-small = { $on ->
        [yes] Toch geen kleine stap
       *[no] Het was een kleine stap
    }
standups-read-along = Ik lees deze week mee
standups-describe = Wat is er te zien?
standups-remove-photo = Foto weg
standups-alt-title = De foto · de hele groep leest mee
standups-alt = Wat is er te zien?
standups-alt-hint = Voor wie de foto niet kan zien.
standups-photo-of = Een foto van { $name }.
standups-of-part = Kies een regel: hoe het ging, wie het leest
standups-became = { $outcome ->
        [different] Ging anders
        [let-go] Losgelaten
        [busy] Nog bezig
       *[done] Gedaan
    }
standups-reads = { $audience ->
        [only-me] Dit leest niemand, alleen jij.
        [one-person] Dit leest alleen je { -facilitator }, met je naam.
       *[group] Dit leest iedereen in de groep.
    }
standups-read-by = { $audience ->
        [only-me] Alleen ik
        [one-person] Alleen de { -facilitator }
       *[group] De groep
    }
standups-not-yours = Dit is niet van jou, of het is er niet meer.
standups-no-photo = Er staat geen foto bij.
standups-card = { $small ->
        [yes] **{ $name }** · een kleine stap
       *[no] **{ $name }**
    }

## In de weg

standups-obstacle-asks = { $help ->
        [heard] Gehoord. Ik vraag er niemand iets over.
        [tip] { $state ->
            [ahead] Als de week opent vraag ik de groep om een tip, zonder je naam.
           *[open] De groep is om een tip gevraagd, zonder je naam.
        }
        [person] { $state ->
            [ahead] Als de week opent vraag ik de groep wie er met je wil praten, zonder je naam.
           *[open] De groep is gevraagd wie er met je wil praten, zonder je naam.
        }
        [hands] { $state ->
            [ahead] Als de week opent vraag ik de groep om extra handen, zonder je naam.
           *[open] De groep is om extra handen gevraagd, zonder je naam.
        }
       *[none] Wat zou helpen: een tip, iemand om mee te praten, extra handen, of wilde je het alleen even kwijt?
    }
standups-would-help = Wat zou helpen?
standups-help = { $help ->
        [tip] Een tip
        [person] Iemand om mee te praten
        [hands] Extra handen
        [told] Dat de { -facilitator } het weet
        [call] Dat de { -facilitator } mij belt
       *[heard] Ik wilde het alleen even kwijt
    }
standups-facilitator-told = { $how ->
        [call] Je { -facilitator } leest dit met je naam, en dat je graag gebeld wordt.
       *[told] Je { -facilitator } leest dit met je naam.
    }
standups-confided = { $how ->
        [call] **{ $name } wil graag gebeld worden**, vanuit { $group }. Dit is in de weg:
       *[told] **{ $name }** vertelt je dit, vanuit { $group }. Niemand anders ziet dit bericht.
    }
standups-in-the-way = { $state ->
        [over] **Niet meer in de weg:** { $text }
        [tip] **In de weg:** { $text }
              Wie heeft een tip?
        [person] **In de weg:** { $text }
              Wie kent dit, en wil er even over praten?
        [hands] **In de weg:** { $text }
              Wie heeft even handen over?
        [heard] **In de weg:** { $text }
       *[none] **In de weg:** { $text }
              Wie kent dit?
    }
standups-think-along = Ik denk mee
standups-offer-title = Meedenken · één persoon leest dit
standups-offer = Wat kun je zeggen of doen?
standups-offer-hint = Het gaat met je naam naar wie het aangaat, en naar niemand anders.
standups-offered = Doorgegeven, met je naam. Wie het is, hoor je alleen als diegene dat zelf vertelt.
standups-offer-heading = **{ $name } denkt met je mee**, vanuit { $group }.
standups-offer-about = Het gaat over:
standups-obstacle-gone = Dit is niet meer in de weg, of er wordt niets meer over gevraagd.
standups-own-obstacle = Dit is van jezelf. Wat anderen zeggen komt bij *Voor jou*.

## Van tevoren en op tijd

standups-preparation = **Morgen begint de week in { $group }.** Is er een moment dat je wilt delen? Een foto of één zin; je mag hem nu al klaarzetten.
standups-reminder = **De week in { $group } sluit zo.** Een woord is genoeg. Niets is ook goed.

## Sluiten

standups-opened = Week { $week } staat open voor *Mijn week*.
standups-closed = { $asks ->
        [yes] Week { $week } is gesloten. De vraag staat in de draad, en het verslag staat voor je klaar.
       *[no] Week { $week } is gesloten. Er is niets gedeeld, dus er komt geen verslag.
    }
standups-skipped = { $which ->
        [now] Deze week slaan we over. Wat al geschreven is blijft van wie het schreef.
       *[next] De volgende week slaan we over.
    }
standups-not-begun = De eerste week is nog niet begonnen. Op het paneel staat wanneer die begint.
standups-none-open = Er is nu geen week open. Met `/weekrondje open` kan dat alsnog.
standups-question = **Deze week is gesloten.** Wat hebben we nodig op de volgende { -session }?
standups-answer = Antwoorden
standups-need-title = Nodig · de hele groep leest mee
standups-need = Wat hebben we nodig?
standups-need-hint = Voor de volgende { -session }. Leeg haalt je antwoord weer weg.
standups-need-kept = { $there ->
        [yes] Bewaard voor de volgende { -session }. Het staat in het verslag, zonder je naam.
       *[no] Je antwoord is weg.
    }
standups-question-over = Deze vraag is niet meer open. Parkeer het gerust met `/parkeer punt`.

## Het verslag

standups-report = Verslag van week { $week }
standups-file-name = verslag-week
standups-heading = { $heading ->
        [asked] Gevraagd
        [needed] Nodig op de volgende { -session }
        [in-the-way] In de weg
        [learned] Gedaan en geleerd
        [comes] Wat er komt
       *[parked] Geparkeerd
    }
standups-mark = { $mark ->
        [different] ging anders
        [let-go] losgelaten
        [busy] nog bezig
        [small] een kleine stap
       *[done] gedaan
    }
standups-only-in-file = -# Alles staat in het bestand. Alleen daar staat de rest van: { $headings }.
standups-report-empty = Er staat niets in dit verslag.
standups-draft-ready = **Het verslag van week { $week } staat klaar**, in { $group }. Het gaat vanzelf op tijd. Je kunt het eerst zien en iets weglaten.
standups-see-draft = Bekijk het verslag
standups-draft = **Verslag van week { $week }** · zo wordt het gelezen
standups-put-above = Een woord erboven
standups-word-title = Een woord erboven · de hele groep leest mee
standups-word = Wat wil je erboven zetten?
standups-post-now = Plaats het nu
standups-report-goes = Het verslag gaat de groep in.
standups-report-not-now = Dit verslag kan nu niet geplaatst worden: de week is nog open, of het staat er al.
standups-no-report = Er is nog geen week om verslag van te doen.
standups-leave-out = Iets weglaten, of weer erbij
standups-left-out = { $out ->
        [yes] weggelaten
       *[no] staat erin
    }
standups-check = **Het verslag van week { $week } komt eraan**, in { $group }. Dit van jou staat erin, zonder je naam. Je hoeft niets te doen.
standups-take-out = Haal mij eruit
standups-taken-out = Gedaan. In de draad blijft je bericht staan; daar haal je het weg met *Mijn week*.

## Parkeren

standups-park = Parkeren
standups-park-title = Parkeren · de hele groep leest mee
standups-park-text = Wat wil je parkeren?
standups-park-hint = Eén zin is genoeg.
standups-park-with = Wie gaat het aan?
standups-park-where = Waar gaat het heen?
standups-outlet = { $outlet ->
        [open] Later
        [thread] Een eigen draad, nu
        [session] De volgende { -session }
       *[gone] Loslaten
    }
standups-parked = { $outlet ->
        [thread] Geparkeerd, met een eigen draad.
        [session] Geparkeerd voor de volgende { -session }.
       *[open] Geparkeerd. Het komt terug.
    }
standups-let-out = { $outlet ->
        [thread] Het krijgt een eigen draad.
        [session] Het gaat mee naar de volgende { -session }.
        [gone] Losgelaten.
       *[open] Het blijft geparkeerd.
    }
standups-parked-heading = { $outlet ->
        [session] **Geparkeerd** · voor de volgende { -session }
        [gone] **Losgelaten**
       *[open] **Geparkeerd**
    }
standups-parked-people = Met { $names }.
standups-parked-empty = Er staat nog niets om te parkeren.
standups-parked-list = **Geparkeerd**
standups-parked-taken-back = Een punt dat is teruggenomen
standups-parked-none = Er staat niets geparkeerd.
standups-parked-again = **Nog geparkeerd.** Wat hiervan mag losgelaten?
standups-long-talk = Dit gesprek loopt door. Wil iemand het parkeren, of er een eigen draad voor maken?

## Wat bewaard is

standups-kept-moment = Een moment uit een week
standups-kept-done = Wat je deed
standups-kept-plan = Wat je van plan was
standups-kept-obstacle = Wat in de weg zat
standups-kept-photo = Een foto bij een week
standups-kept-need = Wat je nodig had op een { -session }
standups-kept-offer = Hoe je wilde meedenken
standups-kept-parked = Een geparkeerd punt
standups-kept-activity = Een activiteit op het bord
standups-kept-word = Een woord boven een verslag
standups-kept-wish = Wat je aanzette

## Het bord

command-week-not-now-about = Deze week niets van mij
command-week-board = bord
command-week-board-about = Het bord van deze ronde, en wat jij erop hebt staan

standups-board = Het bord
standups-board-none = Er is nu geen bord.
standups-board-off = Het bord staat uit. Je { -facilitator } kan het aanzetten met `/weekrondje instellingen`.
standups-no-board = Er is nu geen bord, of het is net afgerond.
standups-board-full = Het bord is vol. Haal eerst iets weg, of begin een nieuw bord.
standups-board-begin = Begin een bord
standups-board-title = Het bord · de hele groep leest mee
standups-board-goal = Waar gaat deze ronde over?
standups-board-goal-hint = Eén zin. Leeg mag ook.
standups-board-begun = Het bord staat klaar in de groep.
standups-board-close = Rond het bord af
standups-board-closed = Het bord is afgerond. Wat nog geparkeerd staat, staat eronder.
standups-board-put = Zet iets op het bord
standups-board-intended = Wat wil je proberen?
standups-board-intended-hint = Een ding per regel. Op het bord staan geen namen.
standups-board-which = Iets van jou verplaatsen
standups-board-off-it = Van het bord
standups-board-mine = Mijn deel van het bord
standups-board-heading = { $over ->
        [yes] **Het bord van deze ronde** · afgerond
       *[no] **Het bord van deze ronde**
    }
    { $goal }
standups-board-parked = **Nog geparkeerd**
standups-board-lighter = Wat kan hierna lichter? Wat hoeft niet meer?
standups-lane = { $lane ->
        [busy] Bezig
        [tried] Geprobeerd
        [shared] Gedeeld
       *[intended] Van plan
    }

## Terugkijken

command-week-history = terugkijken
command-week-history-about = De weken die er waren, met wat jij schreef
standups-history = **Terugkijken** · dit lees alleen jij
standups-history-none = Er zijn nog geen weken om op terug te kijken.
standups-history-week = Week { $week }
standups-history-report = Verslag van week { $week }
standups-history-reports = Lees een verslag
standups-history-newer = Nieuwer
standups-history-older = Ouder

## Samen, live

command-standup-live = live
command-standup-live-about = Om de beurt, een kwartier in alles
standups-live-off = De live vorm staat uit. Je { -facilitator } kan hem aanzetten met `/weekrondje instellingen`.
standups-live-gathering = De uitnodiging staat in de draad. Begin zodra jullie er zijn.
standups-live-heading = **Samen, een kwartier**
standups-live-here = Er zijn: { $people }.
standups-live-i-am-here = Ik ben er
standups-live-welcome = Fijn dat je er bent. Je komt vanzelf aan de beurt; overslaan mag.
standups-live-start = Begin
standups-live-started = Het kwartier is begonnen.
standups-live-nobody = Er is nog niemand. Wacht tot iemand op *Ik ben er* drukt.
standups-live-now = **{ $name }** is aan de beurt.
standups-live-next = Daarna { $name }.
standups-live-signal = Rond rustig af.
standups-live-pass = Klaar, of pas
standups-live-passed = Doorgegeven.
standups-live-not-your-turn = Nu is iemand anders aan de beurt.
standups-live-over = Dit is afgelopen. Wat nog te zeggen is, kan in de draad.
standups-live-over-now = Het kwartier is om. Wat nog te zeggen is, kan hier in de draad.

## Instellingen

command-standup-settings = instellingen
command-standup-settings-about = Wanneer de week sluit, het bord, de live vorm
command-week-reminders = herinneren
command-week-reminders-about = Een woord vooraf of vlak voor het sluiten, als jij dat wilt
standups-settings = **Hoe het { -week-round } loopt**
standups-closes = { $days ->
        [0] De week sluit op de dag zelf om { $at }.
        [one] De week sluit een dag na het openen, om { $at }.
       *[other] De week sluit { $days } dagen na het openen, om { $at }.
    } { $hours ->
        [one] Het verslag volgt een uur later.
       *[other] Het verslag volgt { $hours } uur later.
    }
standups-possible = Een bord en een live vorm kun je aanzetten. Uit is ook goed.
standups-change-closing = Ander sluitmoment
standups-switch = { $what ->
        [live] { $on ->
            [yes] Live vorm uit
           *[no] Live vorm aan
        }
       *[board] { $on ->
            [yes] Bord uit
           *[no] Bord aan
        }
    }
standups-closing-title = Wanneer de week sluit
standups-closing-field = { $field ->
        [hour] Hoe laat?
        [report] Hoeveel uur later volgt het verslag?
       *[days] Hoeveel dagen na het openen?
    }
standups-closing-hint = { $field ->
        [hour] Bijvoorbeeld 17:00.
        [report] Van 1 tot 96. Zo kan iedereen die erin staat het eerst lezen.
       *[days] Van 0 tot 6. Nul is dezelfde dag.
    }
standups-closing-unclear = Dat lukt zo niet. Kies 0 tot 6 dagen, een uur zoals 17:00, en 1 tot 96 uur tot het verslag.
standups-wishes = **Wil je een seintje?** Zonder jouw ja krijg je er geen.
standups-wish = { $what ->
        [reminded] { $on ->
            [yes] Geen seintje voor het sluiten
           *[no] Een seintje voor het sluiten
        }
       *[prepares] { $on ->
            [yes] Geen seintje de dag ervoor
           *[no] Een seintje de dag ervoor
        }
    }

## Weer terug

standups-welcome-back = **Fijn dat je er weer bent.** Er wordt niets van je verwacht.
standups-catch-up = Wat gebeurde er?
standups-nothing-missed = Je hebt niets gemist.
standups-news-weeks = { $weeks ->
        [0] Er ging in die tijd geen week open.
        [one] Intussen ging er één week open. Inhalen hoeft niet.
       *[other] Intussen gingen er { $weeks } weken open. Inhalen hoeft niet.
    }
standups-news-agreed = Afgesproken: { $text }
standups-news-asked = Aan de groep gevraagd: { $text }
standups-news-session = De volgende { -session } is { $moment }.
standups-news-rest = { $open ->
        [yes] De week van nu staat open. Eén woord is genoeg.
       *[no] De volgende week opent vanzelf.
    }
