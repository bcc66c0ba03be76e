# Iets vragen, en wie het weet.

command-ask = vraag
command-ask-about = Vraag iets; ik zoek wie er iets van weet
command-find = zoek
command-find-about = Wat al eens gevraagd is, en wat hielp
command-find-words = woorden
command-find-words-about = In je eigen woorden; leeg: je eigen vragen
command-who-knows = Wie weet dit?

questions-title = Iets vragen
questions-text = Wat wil je weten?
questions-text-hint = Eén of twee zinnen. Noem geen kinderen of klanten bij naam.
questions-which = Wat voor vraag is het?
questions-kind = { $kind ->
        [done] Wie heeft dit gedaan?
        [how] Hoe pak je dit aan?
        [think] Wat vind je hiervan?
        [know] Wie ken je?
       *[example] Heb je een voorbeeld?
    }
questions-left-out = Wie vraag ik beter niet?
questions-left-out-hint = Alleen jij weet dit. Vragen aan iedereen lezen zij wel.
questions-name = Met je naam?
questions-named = Met mijn naam
questions-nameless = Zonder mijn naam, via Tussenruimte

questions-ask-group = Vraag het aan wie het weet
questions-to-agenda = Parkeer voor de { -session }
questions-heading = { $name ->
        [with] **Wie weet dit?** Er is nog niets gevraagd.
       *[without] **Wie weet dit?** Er is nog niets gevraagd. Je naam geef ik aan niemand.
    }
questions-before = **Eerder gevraagd**
questions-before-none = Zoiets is hier nog niet eerder beantwoord.
questions-may-know = **Misschien weten zij het:**
questions-nobody-known = Ik ken nog niemand die hier iets over kan vertellen.
questions-reason = { $why ->
        [offers] iemand die iets kan vertellen over “{ $about }”
        [helped] iemand die in { $month } hielp bij “{ $about }”
        [shared] iemand die iets bewaarde over “{ $about }”
        [suggested] iemand aan wie een ander dacht
       *[chosen] wie jij koos
    }
questions-reason-you = { $why ->
        [offers] Je gaf aan dat je iets kunt vertellen over “{ $about }”.
        [helped] Je hielp in { $month } bij “{ $about }”.
        [shared] Je bewaarde iets over “{ $about }”.
        [suggested] { $about } dacht aan jou.
       *[chosen] Wie dit vraagt, dacht aan jou.
    }
questions-around-about = { $name ->
        [with] **Vraag rond:** ik vraag het een voor een, met je naam erbij. Aan wie, zeg ik niet. Bij een ja praat je verder in een draad die de groep kan lezen. Weet na een paar dagen niemand het, dan vraag ik het iedereen, en daarna wie begeleidt.
       *[without] **Vraag rond:** ik begin ergens na tien uur ’s ochtends en vraag het een voor een, zonder je naam. Antwoorden wachten bij *Voor jou*. Weet niemand het, dan vraag ik het iedereen, en daarna wie begeleidt.
    }
questions-small = De groep is klein: misschien raadt iemand wie dit vraagt.
questions-around = Vraag rond
questions-one = Kies iemand
questions-group = De hele groep
questions-never-mind = Laat maar
questions-back = Terug
questions-whom = Aan wie?
questions-one-about = { $name ->
        [with] Die persoon leest je vraag, met je naam. Komt er geen ja, dan is te raden dat het een nee was; daarna vraag ik verder rond.
       *[without] Die persoon leest je vraag, zonder je naam. Komt er geen ja, dan is te raden dat het een nee was; daarna vraag ik verder rond.
    }
questions-group-about = { $name ->
        [with] Dit leest iedereen in { $channel }, met je naam.
       *[without] Dit leest iedereen in { $channel }, zonder je naam. Ik plaats het op een vast uur.
    }
questions-ask-it = Vraag het
questions-started = { $how ->
        [around] **Gevraagd.** Bij elke stap hoor je hoe het ervoor staat.
        [group] **Gevraagd**, aan iedereen. Je hoort het als iemand meedenkt.
       *[later] **Dat ga ik vragen**, op het vaste uur. Wat terugkomt vind je bij *Voor jou*.
    }
questions-take-back = Trek terug
questions-withdrawn = Weg. Niemand krijgt deze vraag nog.
questions-begun = Deze vraag is al onderweg. Met `/zoek` zie je waar die is.

## Wie gevraagd wordt

questions-asked = { $known ->
        [through] **{ $through } vraagt dit namens { $name }, die ja zei:**
        [yes] **{ $name } vraagt:**
       *[no] **Iemand uit de groep vraagt, zonder naam:**
    }
questions-will-you = Wil je meedenken?
questions-yes = Ja, graag
questions-later = Later
questions-someone = Ik weet iemand
questions-no = Deze keer niet
questions-yes-thread = **Fijn.** In het kanaal staat zo een draad voor jullie; de groep kan meelezen.
questions-yes-relay = **Fijn.** Wat je schrijft breng ik over, zonder je naam.
questions-later-kept = Prima. De vraag blijft nog even bij jou.
questions-no-kept = Prima. Dat hoort niemand.
questions-over = Deze vraag is al verder, of bij een ander. Je hoeft niets te doen.
questions-own = Dit is je eigen vraag.
questions-not-a-member = Die persoon doet hier niet mee. Kies iemand uit de groep.
questions-asked-already = Die persoon is al gevraagd. Kies een ander.
questions-suggest = Wie uit de groep?
questions-someone-about = **Wie weet het wel?** Kies iemand uit de groep. Ik vraag het daarna, en zeg dat jij eraan dacht.
questions-outsider = Iemand van buiten
questions-suggested = Dank je. Ik vraag het diegene.
questions-introduction-title = Iemand voorstellen · wie vroeg leest dit
questions-introduction = Wie is het, en hoe bereik je diegene?
questions-introduction-hint = Schrijf zoals je het aan beiden zou zeggen.
questions-outsider-knows = Weet diegene ervan?
questions-outsider-agrees = Ja, en deze tekst is goed
questions-outsider-first = Vraag het eerst aan diegene zelf. Er is nog niets bewaard of verstuurd.
questions-introduced = Dank je. Ik breng het over.
questions-introduction-heading = **{ $name } wil je voorstellen aan iemand.** Diegene weet ervan.

questions-answer = Antwoorden
questions-reply = Schrijf terug
questions-word = Wat wil je zeggen?
questions-word-title = { $by ->
        [reply] Schrijf terug · zonder je naam
       *[helper] Antwoord · wie vroeg leest je naam niet
    }
questions-word-kept = { $by ->
        [reply] Dat geef ik door, op het vaste uur.
       *[helper] Dat geef ik door. Komt er iets terug, dan hoor je het.
    }

## Onderweg

questions-step = { $step ->
        [next] **Ik ga verder naar de volgende.**
        [group] **Ik vraag het nu aan iedereen**, in de draad van deze week.
        [lead] **Nog geen antwoord.** Ik leg het voor aan wie begeleidt.
        [open] **Niemand weet het nog.** Het blijft een open vraag: voor een gast, een proef of de { -session }.
        [talking] **{ $name } denkt mee.** In het kanaal staat een draad voor jullie.
        [solved] **Ben je eruit met { $name }?** Schrijf in één zin wat hielp, dan vinden anderen het later ook.
        [used] **Twee weken geleden schreef je wat hielp.** Gebruikt? Wat gebeurde er?
       *[word] **Er is iets terug van wie dit vroeg.** Kijk of je nog iets wilt zeggen.
    }
questions-solved = Dit hielp
questions-solved-already = Ik ben eruit
questions-onward = Vraag verder
questions-onward-done = Ik vraag verder.
questions-tell = Vertellen
questions-shared = { $known ->
        [through] **{ $through } vraagt iedereen dit namens { $name }, die ja zei:**
        [yes] **{ $name } vraagt iedereen:**
       *[no] **Iemand uit de groep vraagt, zonder naam:**
    }
questions-shared-answered = **Gevraagd en beantwoord**
questions-i-know = Ik weet iets
questions-talk = **{ $name } denkt mee met { $asker }**
questions-thread = Meedenken
questions-stuck = **Op deze vraag kwam nog geen antwoord.** Weet jij iets, of wie?

## Daarna

questions-what-helped-title = { $name ->
        [with] Wat hielp · de groep kan dit vinden
       *[without] Wat hielp · alleen jij leest dit
    }
questions-what-helped = Wat hielp, in één zin?
questions-who-helped = Wie hielp?
questions-who-helped-hint = Leeg: wie ja zei. Ik bedank namens jou.
questions-solved-kept = { $known ->
        [found] **Bewaard.** Met `/zoek` vindt de groep het terug.
       *[closed] **Klaar.** Het blijft bij jou.
    }
questions-helped-line = Wat hielp: { $line }
questions-used-line = Wat ervan kwam: { $line }
questions-ask-them = Vraag maar aan { $name }.
questions-thanks = **{ $name } wil je bedanken** voor je hulp bij:
questions-thanks-about = De groep kan dit vinden, met je naam erbij.
questions-without-name = Zonder mijn naam
questions-name-gone = Je naam staat er niet meer bij.
questions-what-happened-title = Wat gebeurde er?
questions-what-happened = Gebruikt? Wat gebeurde er?
questions-what-happened-hint = Ook als het anders liep.
questions-keep = Bewaren bij de { -harvest }?
questions-keep-yes = Ja, de groep leest het
questions-keep-no = Nee, zo is het goed
questions-used-kept = Dank je, dat is bewaard.
questions-found = **Eerder gevraagd**
questions-none-found = Hier is nog niets over bewaard. Met `/vraag` vraag je het.
questions-mine = **Wat ik vroeg** · dit zie jij alleen
questions-newer = Nieuwer
questions-older = Ouder
questions-none-mine = Je vroeg nog niets. Met `/vraag` begin je.
questions-state = { $stage ->
        [waiting] Begint op het vaste uur.
        [asking] Ik vraag rond.
        [talking] Iemand denkt mee.
        [group] Gevraagd aan iedereen.
        [lead] Ligt bij wie begeleidt.
        [open] Een open vraag.
       *[answered] Beantwoord.
    }

questions-empty = Er staat nog niets. Eén zin is genoeg.
questions-long = Dat is te lang om rond te vragen. Probeer het in { $most } tekens.
questions-gone = Deze vraag is er niet meer, of die is niet van jou.

questions-kept-asked = Een vraag die je stelde
questions-kept-helped = Wat jij bijdroeg en een ander hielp
questions-kept-said = Wat je antwoordde via mij
questions-kept-reason = Waarom ik een vraag aan jou gaf
