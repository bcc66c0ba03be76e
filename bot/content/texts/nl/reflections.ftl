# Even stilstaan: een vraag, eigen notities, en wat ervan naar wie gaat.

command-reflect = stilstaan
command-reflect-about = Even stilstaan, eerst voor jezelf
command-reflect-question = vraag
command-reflect-question-about = Een vraag om bij stil te staan
command-reflect-notes = notities
command-reflect-notes-about = Je eigen notities: lezen, zoeken, delen
command-reflect-prompts = vragen
command-reflect-prompts-about = De eigen vragen van de groep: erbij, anders, weg
command-reflect-nameless = zonder-naam
command-reflect-nameless-about = Delen zonder naam: wat hier geldt, en wat van jou is

reflections-moment = **Even stilstaan**
reflections-moment-text = Wat je schrijft leest niemand, tot je zelf iets anders kiest.
reflections-a-question = Een vraag
reflections-a-note = Iets opschrijven
reflections-my-notes = Mijn notities
reflections-first-for-you = Je schrijft eerst voor jezelf. Eén woord is genoeg.
reflections-answer = Antwoorden
reflections-another = Een andere vraag
reflections-not-now = Nu niet
reflections-not-now-done = Prima. Er gebeurt verder niets.

## Schrijven

reflections-title = Stilstaan · alleen jij leest dit
reflections-text = Wat wil je opschrijven?
reflections-text-hint = Noem liever geen namen van anderen.
reflections-mark = Wat is het?
reflections-mark-tried = Ik probeerde iets
reflections-mark-doubt = Ik twijfel
reflections-kept = { $audience ->
        [group] **Bewaard.** Dit staat ook in de groep, met je naam.
        [one-person] **Bewaard.** Eén ander leest dit mee.
       *[only-me] **Bewaard, alleen voor jou.** Dit leest niemand.
    }
reflections-doubt = Dat je twijfelt mag er gewoon zijn.
reflections-write-on = Verder schrijven
reflections-empty = Er staat nog niets. Een woord is genoeg.
reflections-long = Dat is te lang. Houd het op { $most } tekens.
reflections-gone = Deze notitie is er niet meer, of hij is niet van jou.

## De ladder

reflections-share-it = Delen
reflections-sharing = **Met wie?** Je ziet eerst wie het leest; er gaat nog niets weg.
reflections-further = Iets anders
reflections-further-text = **Wat wil je ermee?** Je kunt de tekst eerst nog veranderen.
reflections-back = Terug
reflections-share = { $audience ->
        [one-person] Met één persoon
        [without-name] Zonder naam
       *[group] Met de groep
    }
reflections-reads = { $audience ->
        [one-person] Dit leest één persoon, met je naam. Kies wie.
        [without-name] Dit leest iedereen in { $channel }, zonder je naam. Ik plaats het zelf, samen met wat er verder klaarligt. In een kleine groep kan iemand je aan je woorden herkennen; lees het daarom nog eens na.
       *[group] Dit leest iedereen in { $channel }, met je naam. Ook wie de server beheert.
    }
reflections-whom = Met wie?
reflections-post = Plaats het
reflections-shared = **Gedeeld met de groep.** Met *Mijn notities* haal je het weer weg.
reflections-confided = **Gedeeld met { $person }**, en met niemand anders.
reflections-given = **Klaar.** Het gaat zonder naam mee op { $moment }. Uit je notities is het weg, zodat daar niets naar jou wijst. Terugtrekken kan met `/stilstaan zonder-naam`.
reflections-not-joined = Die persoon doet niet mee in deze groep. Kies iemand die meedoet.
reflections-to-oneself = Dat ben jij. Voor jezelf is het al bewaard.
reflections-read-already = Anderen lazen dit al met je naam. Zonder naam kan alleen wat nog niemand las.

## Mijn notities

reflections-notes = **Mijn notities** · alleen jij leest dit
reflections-found = **Mijn notities met “{ $wanted }”** · alleen jij leest dit
reflections-no-notes = Hier staat niets. Dat mag.
reflections-find = Zoeken
reflections-search-title = Zoeken in mijn notities
reflections-wanted = Welk woord zoek je?
reflections-wanted-hint = Ik zoek alleen in wat van jou is.
reflections-newer = Nieuwer
reflections-older = Ouder
reflections-open = Bekijk
reflections-narrow = Weer alleen voor mij
reflections-narrowed = **Alleen voor jou.** Wat in de groep stond haal ik weg.
reflections-remove = Weggooien
reflections-removed = Weg.

## Zonder naam

reflections-nameless = **Delen zonder naam**
reflections-nameless-stands = { $on ->
        [yes] In deze groep kan het. Ik plaats zulke berichten zelf, gemengd, eens per dag om zes uur ’s avonds.
       *[no] In deze groep kan het nog niet. Spreek eerst samen af of jullie dit willen.
    }
reflections-nameless-truth = Wie het schreef bewaar ik versleuteld; niemand ziet het, ook je { -facilitator } niet. Wie mij draait heeft de sleutel. Hoe iemand schrijft kan ik niet verbergen.
reflections-nameless-change = { $on ->
        [yes] Zet het uit
       *[no] Zet het aan
    }
reflections-nameless-mine = Wat is van mij?
reflections-nameless-none = Er is niets zonder naam van jou.
reflections-nameless-yours = **Zonder naam, van jou.** Dit weet alleen jij.
reflections-nameless-off = In deze groep is nog niet afgesproken dat er zonder naam gedeeld kan worden. Bespreek het samen; je { -facilitator } zet het aan met `/stilstaan zonder-naam`.
reflections-nameless-heading = **Zonder naam**
reflections-withdraw = Trek terug
reflections-withdrawn = Weg. Stond het er al, dan verdwijnt het zo.

## Doorvragen

reflections-shared-heading = **{ $name }** stond hierbij stil
reflections-curious-ask = Nieuwsgierig
reflections-curious-title = Eén vraag aan de schrijver
reflections-curious-question = Wat zou je willen weten?
reflections-curious-hint = Een vraag, geen raad. Antwoorden hoeft niet.
reflections-curious-sent = Gevraagd. Komt er een antwoord, dan staat het onder de notitie. Niets horen kan ook.
reflections-asked-already = Je vroeg hier al iets. Het blijft bij één vraag.
reflections-own-note = Dit is je eigen notitie.
reflections-curious-heading = **{ $name } is nieuwsgierig.**
reflections-curious-about = Het gaat over:
reflections-curious-reply = Antwoorden
reflections-curious-answer = Je antwoord
reflections-answering-title = Antwoord · de hele groep leest mee
reflections-answered = Je antwoord staat onder je notitie.
reflections-let-be = Laat maar
reflections-let-be-done = Prima. Wie het vroeg hoort hier niets over.
reflections-confided-heading = **{ $name }** deelt dit alleen met jou, vanuit { $group }
reflections-confided-text = Antwoorden hoeft niet. Lezen is al iets.
reflections-follow-up = **Twee dagen geleden probeerde je iets.**
reflections-follow-up-question = { $part ->
        [first] Vertel het alsof we door een raam meekijken: wat gebeurde er?
       *[further] Wie had er last van, of juist iets aan?
    }
reflections-one-more = Nog één vraag

## Meenemen

reflections-take-along = **Meeneemvraag van deze week**
reflections-take-along-text = Stel hem aan één collega op je werk. Wat die zei mag hier terugkomen.
reflections-bring-back = Dit hoorde ik
reflections-bring-back-title = Meeneemvraag · de hele groep leest mee
reflections-colleague-said = Wat zei je collega?
reflections-take-along-stands = { $on ->
        [on] **Meeneemvraag.** Elke week één vraag voor een collega op het werk. Staat aan.
       *[off] **Meeneemvraag.** Elke week één vraag voor een collega op het werk. Staat uit.
    }
reflections-take-along-change = { $on ->
        [on] Zet uit
       *[off] Zet aan
    }
reflections-nameless-possible = { $on ->
        [on] **Delen zonder naam.** Staat aan.
       *[off] **Delen zonder naam.** Staat uit; spreek het eerst samen af.
    }
reflections-why-take-along = De groep heeft een meeneemvraag aan staan. Overslaan kan; niemand houdt dat bij.

## Eigen vragen

reflections-prompts = **Onze eigen vragen**
reflections-no-prompts = Nog geen eigen vragen. De vragen die ik meebreng blijven gewoon meedoen.
reflections-add-prompt = Een vraag erbij
reflections-add-file = Uit een bestand
reflections-change-prompt = Anders zeggen, vertalen of weghalen
reflections-prompt-title = Eigen vraag · de groep krijgt deze
reflections-prompt-nl = In het Nederlands
reflections-prompt-en = In het Engels
reflections-prompt-hint = Eén taal is genoeg. Een goede vraag begint bij iets van deze week.
reflections-prompt-empty = Er staat nog geen vraag.
reflections-prompt-gone = Die vraag is er niet meer.
reflections-retire = Niet meer stellen?
reflections-retire-yes = Haal deze vraag weg
reflections-file = Een tekstbestand
reflections-file-hint = Eén vraag per regel; een vertaling mag erachter, na een streepje: |
reflections-file-unclear = Daar vond ik geen vragen in. Het moet een tekstbestand zijn, met één vraag per regel.
reflections-file-long = Dat zijn te veel vragen. Houd het op { $most }.

reflections-kept-note = Een eigen notitie
reflections-kept-curious = Een vraag die je stelde over een notitie
reflections-kept-answer = Wat je antwoordde toen iemand nieuwsgierig was
reflections-kept-word = Wat je als eerste lezer schreef bij iets dat je teruggaf
reflections-kept-nameless = Iets dat je zonder naam deelde

## Een casus

command-reflect-case = casus
command-reflect-case-about = Samen ergens naar kijken, in rondes

reflections-together = Samen bekijken
reflections-case-title = Casus · de hele groep leest mee
reflections-case-situation = Wat speelt er?
reflections-case-question = Wat is je vraag daarbij?
reflections-case-question-missing = Schrijf er nog één vraag bij, dan weet de groep waar je mee zit.
reflections-case-name = Hoe breng je het in?
reflections-case-nameless = Zonder mijn naam, via Tussenruimte
reflections-case-named = Met mijn naam
reflections-case-begun = **Je casus staat er.** Wat er terugkomt staat ook bij *Voor jou*.
reflections-case-given = **Klaar.** Je casus gaat zonder naam mee op { $moment }. In een kleine groep kan iemand je aan het verhaal herkennen. Wat er terugkomt vind je bij *Voor jou*, en alleen jij ziet dat.
reflections-case-of = **Samen kijken** · een casus van { $name }
reflections-case-of-nobody = **Samen kijken** · een casus zonder namen, ook zonder de jouwe
reflections-round = { $round ->
        [waiting] Dit begint straks.
        [questions] **Ronde 1: alleen vragen**, om te begrijpen. Tot { $moment }.
        [ideas] **Ronde 2: ideeën en ervaringen.** Tot { $moment }.
        [take-along] **Ronde 3: wat neem je mee?** Het woord is aan wie de casus bracht. Tot { $moment }.
       *[closed] Deze casus is rond.
    }
reflections-think-along = Meedenken
reflections-say-title = Meedenken · de hele groep leest mee
reflections-case-what = Wat is het?
reflections-case-sort = { $sort ->
        [question] Een vraag
        [idea] Een idee of ervaring
        [answer] Antwoord
       *[taken] Wat ik meeneem
    }
reflections-say-text = Jouw woorden
reflections-case-not-now = { $round ->
        [take-along] Het woord is nu aan wie de casus bracht.
       *[closed] Deze casus is rond.
    }
reflections-idea-early = Deze ronde is voor vragen. Zal ik je idee bewaren voor ronde 2?
reflections-keep-idea = Ja, bewaar het
reflections-drop-idea = Gooi weg
reflections-idea-kept = Bewaard. In ronde 2 zet ik het erbij.
reflections-said = Het staat erbij.
reflections-said-later = Het gaat zonder naam mee op { $moment }.
reflections-my-case = { $back ->
        [yes] Er kwam iets terug op je casus.
       *[no] Je casus loopt.
    }
reflections-my-case-heading = **Je casus** · { $round ->
        [waiting] begint straks
        [questions] ronde 1, vragen
        [ideas] ronde 2, ideeën
       *[take-along] ronde 3: wat neem je mee, en wat dacht je eerst?
    }
reflections-nothing-back = Er kwam nog niets terug. Dat kan nog.
reflections-close-case = Sluit de casus
reflections-case-closed = De casus is rond. Je hoeft niets uit te leggen.

reflections-kept-case = Een casus die je inbracht
reflections-kept-said = Wat je bij een casus zei
