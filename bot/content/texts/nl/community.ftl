# Inrichten, het paneel, meedoen en weggaan.

command-community = groep
command-community-about = Voor begeleiders: alles van deze groep
command-setup = inrichten
command-setup-about = Een groep inrichten, of de inrichting aanpassen
command-me = ik
command-me-about = Voor jou: wat in deze groep van jou is
command-leave = weggaan
command-leave-about = Uit deze groep weggaan
command-possibilities = mogelijkheden
command-possibilities-about = Een volgende stap, wie stuurt, hoeveel houvast, rustig aan
command-roles = rollen
command-roles-about = Wie wat doet in deze groep, en voor hoe lang
command-for-you = voor-jou
command-for-you-about = Wat er voor jou klaarligt
command-settings = instellingen
command-settings-about = Hoe je van mij hoort, je taal, hoeveel houvast
command-not-now = even-niet
command-not-now-about = Een tijdje niets van mij

community-not-here = Hier is geen groep. Probeer het in het kanaal van jouw groep. Is er nog geen groep, dan begint die met `/groep inrichten`.
community-not-yours = Dit hoort bij een groep waar jij niet bij bent.
community-join-first = Je doet nog niet mee. Druk op een knop op het paneel: één formulier, en je bent erbij.
community-not-begun = Deze groep begint nog. De { -facilitator } moet eerst nog een paar vragen beantwoorden.
community-not-allowed = { $roles ->
        [member] Dit kan iedereen die meedoet. Jij kijkt hier mee.
       *[facilitator] Dit doet een { -facilitator }. Vraag het even in de groep.
    }
community-zone-unknown = Die tijdzone ken ik niet. Schrijf een grote stad uit jouw tijdzone, bijvoorbeeld London, of laat het leeg.
community-weekday = { $day ->
        [0] maandag
        [1] dinsdag
        [2] woensdag
        [3] donderdag
        [4] vrijdag
        [5] zaterdag
       *[6] zondag
    }

## Inrichten

setup-needs-manager = Een groep begint bij wie deze server beheert: die zegt wie begeleidt. Vraag een beheerder om hier `/groep inrichten` te typen.
setup-facilitator-heading = **Wie begeleidt deze groep?**
setup-facilitator-text = Die persoon krijgt vier korte vragen: naam, kanaal, dag en uur, en de volgende { -session }. Van jou is verder niets nodig.
setup-facilitator-placeholder = Kies iemand
setup-facilitator-is-bot = Een bot kan geen groep begeleiden. Kies een mens.
setup-facilitator-not-here = Die persoon zit niet in deze server. Nodig eerst uit, en kies dan opnieuw.
setup-named = **{ $person } begeleidt.** Laat weten dat `/groep inrichten` klaarstaat: vier vragen, en half af mag blijven liggen.
setup-named-you = **Jij begeleidt.** Vier korte vragen. Wat je nog niet weet vul je later in.
setup-begin = Beginnen
setup-go-on = Verdergaan

setup-title = Inrichten · de groep ziet dit straks
setup-name = Hoe heet de groep?
setup-name-hint = Een werknaam is goed genoeg.
setup-name-long = Die naam is te lang voor het paneel. Houd het op { $most } tekens.
setup-channel = In welk kanaal woont de groep?
setup-channel-hint = Daar komt het paneel: het bericht met de knoppen. Verhuizen kan later nog.
setup-channel-taken = In dat kanaal woont al een groep: { $name }. Kies een ander kanaal.
setup-channel-hidden = Dat kanaal kan ik niet zien. Geef mij er toegang toe, of kies een ander kanaal.
setup-rights-missing = In { $channel } mag ik nog niet alles wat nodig is. Het gaat om: { $rights }. Zet dat aan bij de instellingen van het kanaal, of vraag het aan wie de server beheert.
setup-right = { $right ->
        [view_channel] kanaal bekijken
        [send_messages] berichten verzenden
        [send_messages_in_threads] berichten verzenden in threads
        [create_public_threads] openbare threads maken
        [create_private_threads] privéthreads maken
        [manage_threads] threads beheren
        [attach_files] bestanden bijvoegen
        [embed_links] links insluiten
        [read_message_history] berichtgeschiedenis lezen
        [pin_messages] berichten vastzetten
       *[other] { $right }
    }
setup-day = Op welke dag begint de week?
setup-day-hint = Dan zet ik een vers paneel neer.
setup-hour = Hoe laat?
setup-hour-hint = Bijvoorbeeld 9:00, in de tijd van { $zone }.
setup-hour-unclear = Dat uur kan ik niet lezen. Schrijf bijvoorbeeld 9:00 of 14u30.
setup-session = Volgende { -session }?
setup-session-hint = Bijvoorbeeld 17 maart 14:00. Nog niet bekend? Laat leeg.
setup-session-unclear = Die dag en dat uur kan ik niet lezen. Schrijf bijvoorbeeld 17 maart 14:00, of laat het leeg.
setup-session-past = Die { -session } ligt al achter ons. Schrijf de eerstvolgende, of laat het leeg.

setup-half = **Bewaard.** Je kunt verder wanneer het uitkomt.
setup-half-missing = Nog open: { $missing }.
setup-missing = { $question ->
        [name] de naam
        [channel] het kanaal
        [day] de dag
       *[hour] het uur
    }
setup-ready = **De groep staat klaar.** Het paneel staat in { $channel }.
setup-ready-opens = De week begint op { $day }, voor het eerst op { $moment }. Klopt dat uur niet, laat dan wie mij draait de tijdzone ({ $zone }) verbeteren.
setup-ready-session = Volgende { -session }: { $moment }.
setup-ready-no-session = De volgende { -session } vul je in zodra die bekend is.
setup-ready-change = Aanpassen kan altijd met `/groep inrichten`. Doe zelf ook mee met de knop op het paneel, dan hoor je wat er speelt.

## Het paneel

panel-heading = ## { $name }
panel-hello = Tussen de ene { -session } en de volgende houd ik het gesprek gaande. Ik lees hier niet mee; ik bewaar alleen wat je mij via een knop of formulier geeft. Wie wat ziet en hoe je mij stopt: `/help`.
panel-opens = De eerste week begint { $moment }.
panel-session = Volgende { -session }: { $moment }
panel-week = **Week { $week }** · { $phase ->
        [orientation] we leren elkaar kennen
        [action] we zijn onderweg
       *[evaluation] we kijken terug en vooruit
    }
panel-calm = Rustig aan tot { $day }: { $calm ->
        [one-question] één vraag per week, en alleen als je zin hebt.
       *[nothing] ik ben even stil. De knoppen doen het gewoon.
    }
panel-paused = Pauze, tot iemand kiest om verder te gaan. De knoppen doen het gewoon.
panel-of-the-week = Van de week: *{ $text }*
panel-late = Deze week opent later dan anders: ik was er even niet.
panel-nudge = -# Een seintje voor wie dat koos: { $role }
panel-thread = Week { $week }
panel-rests = ### { $name }
    Deze week is voorbij. Hieronder staat een vers paneel.
panel-button = { $action ->
        [join] Meedoen
        [draw] Trek een kaart
        [my-week] Mijn week
        [for-you] Voor jou
        [ask] Iets vragen
        [moment] Even stilstaan
        [harvest] Bewaren
        [then-and-now] Toen en nu
       *[round-off] Afronden
    }

## Meedoen

join-title = Meedoen · dit ziet alleen jij
join-first = Hiervoor doe je eerst mee: drie vragen, meer niet. Druk daarna nog eens.
join-hears = Hoe hoor je van mij?
join-hears-hint = Veranderen kan altijd, met /ik instellingen.
join-hears-missing = Kies nog even hoe je van mij wilt horen.
join-direct = Een privébericht, hooguit één per week uit mijzelf
join-nudge = Een seintje in het kanaal als de week begint
join-self = Ik kijk zelf
join-language = In welke taal?
join-zone = Woon je in een andere tijdzone?
join-zone-hint = Leeg laten is { $zone }. Anders een grote stad, zoals London.
join-welcome = **Welkom bij { $name }.**
join-back = **Fijn dat je er weer bent, bij { $name }.**
join-changed = **Aangepast.**
join-hears-direct = Is er iets voor jou, dan krijg je een privébericht: uit mijzelf hooguit één per week.
join-hears-nudge = Als de week begint krijg je een seintje in het kanaal. Verder stuur ik niets.
join-nudge-not-yet = Een seintje lukt hier nog niet, omdat ik geen rollen mag geven. Je { -facilitator } kan dat regelen; daarna kies je het nog eens met `/ik instellingen`. Tot die tijd staat alles op het paneel.
join-nudge-role = { $name } · seintje
join-hears-self = Ik stuur je niets. Wat er is, staat op het paneel.
join-after = Niets hoeft. Met `/help` lees je wat ik bewaar, en met `/ik weggaan` ben je weer weg.
join-offer = Je doet nog niet mee. Eén formulier, en je bent erbij.

## Weggaan

leave-heading = **Weggaan uit { $name }?**
leave-text = Je hoort dan niets meer van mij, en ik zeg het tegen niemand.
leave-choice = Wat gebeurt er met wat je deelde? Zonder naam blijven alleen afspraken en wat de groep bewaarde; wie je kent kan het dan nog raden. De rest wis ik. Alles wissen is ook echt alles.
leave-without-name = Weggaan zonder naam
leave-nothing = Weggaan, alles wissen
leave-unnamed = Wat de groep bewaarde blijft zonder je naam, de rest is gewist. Het ga je goed.
leave-somebody = iemand die er eerder bij was
leave-yes = Weggaan, mijn naam mag blijven
leave-no = Toch blijven
leave-done = **Je bent weg uit { $name }.**
leave-done-text = Wat je deelde blijft staan. Terugkomen kan altijd, met een knop op het paneel. Het ga je goed.
leave-stayed = Je blijft. Er is niets veranderd.
