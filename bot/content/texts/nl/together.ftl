# Samen met een kaart: nagaan wat je denkt, luisteren om de beurt, toen en nu, een werkafspraak.

command-ruimte-back = terug
command-ruimte-back-about = Toen en nu: een of twee kaarten waar je op terugkomt
command-ruimte-check = nagaan
command-ruimte-check-about = Vraag één ander of klopt wat je denkt, onder jullie tweeën
command-ruimte-listen = luisterronde
command-ruimte-listen-about = Om de beurt: eerst zeggen wat je hoorde, dan pas zelf
command-ruimte-agreement = afspraak
command-ruimte-agreement-about = Waar jullie het nu over eens zijn, en waar nog niet

## Klopt wat ik denk?

together-assume = Klopt wat ik denk?
together-check-title = Nagaan · alleen jullie tweeën lezen dit
together-whom = Aan wie vraag je het?
together-thought = Wat denk je dat die ander denkt?
together-thought-hint = Zeg het als vraag. Antwoorden hoeft niet.
together-asked = **Gevraagd aan { $name }**, en aan niemand anders. Komt er een antwoord, dan hoor je het van mij. Niets horen kan ook.
together-not-joined = Die persoon doet niet mee in deze groep. Kies iemand die meedoet.
together-oneself = Dat ben jij. Kies iemand anders.
together-asked-already = Je vroeg deze persoon al iets. Wacht daar nog even op.
together-thinks = **{ $name } wil iets bij je nagaan.** In { $group }:
together-only-two = Dit lezen alleen jullie tweeën.
together-answer = Antwoorden
together-answer-label = Je antwoord
together-answer-title = Antwoord · alleen jullie tweeën lezen dit
together-let-be = Laat maar
together-let-be-done = Prima. Er gebeurt verder niets, en niemand hoort hierover.
together-answered = **Je antwoord gaat naar { $name }**, en naar niemand anders.
together-answers = **{ $name } antwoordt.** Dit lezen alleen jullie tweeën.
together-you-thought = Je vroeg:
together-one-sentence = Eén zin met de groep delen
together-sentence-title = Eén zin · pas gedeeld na twee keer ja
together-sentence-label = Welke zin mag de groep lezen?
together-sentence-hint = { $name } leest hem eerst.
together-sentence-asked = **{ $name } leest je zin eerst.** Zonder ja van jullie allebei komt hij nergens te staan.
together-sentence-waits = Je zin ligt nog bij de ander. Zonder ja blijft hij daar.
together-proposes = **{ $name } wil deze zin met de groep delen.**
together-reads = Dit leest dan iedereen in { $channel }, met jullie namen erbij.
together-share-yes = Deel maar
together-share-no = Liever niet
together-sentence-shared = **Gedeeld.** De zin staat in de draad van de week.
together-both = **{ $one } en { $other } gingen samen iets na.**
together-gone = Dit is er niet meer, of het is niet voor jou.
together-empty = Er staat nog niets. Eén woord is genoeg.
together-long = Dat is te lang. Houd het op hoogstens { $most } tekens.

## Luisterronde

together-round = **Een luisterronde**
together-listen = Een luisterronde beginnen
together-round-how = De eerste antwoordt. Een ander zegt wat er te horen was, de eerste wat er nog miste. Dan pas antwoordt de ander zelf. Ik bewaak alleen de volgorde, drie dagen lang.
together-round-reads = -# Iedereen in { $channel } leest mee, met jullie namen.
together-round-card = Bij welke kaart?
together-round-begun = De ronde staat klaar in de draad van de week.
together-round-runs = Er loopt al een luisterronde. Doe daar mee, of wacht tot die voorbij is.
together-round-over = Deze ronde is voorbij. Je kunt gerust verder praten in de draad.
together-silence = Bij de lege ruimte hoort stilte. Kies een andere kaart.
together-round-at = **Luisterronde bij { $word }**
together-my-turn = { $step ->
        [heard] Dit hoorde ik
        [missed] Wat er nog miste
       *[answer] Mijn antwoord
    }
together-turn-title = Luisterronde · de hele groep leest mee
together-turn-label = { $step ->
        [heard] Wat hoorde je?
        [missed] Wat miste er nog?
       *[answer] Wat is jouw antwoord?
    }
together-turn-hint = { $step ->
        [heard] Alleen wat de ander zei. Jouw eigen antwoord komt straks.
        [missed] Miste er niets? Laat het dan leeg.
       *[answer] Een paar zinnen zijn genoeg.
    }
together-turn-done = Het staat in de draad.
together-turn-heading = { $step ->
        [heard] **{ $name }** hoorde:
        [missed] **{ $name }** vult aan:
       *[answer] **{ $name }** antwoordt:
    }
together-nothing-missed = Er miste niets.
together-turn-taken = Iemand was je net voor. Kijk onderaan wie er nu aan de beurt is.
together-not-yours = { $step ->
        [heard] Nu zegt eerst een ander wat die hoorde.
        [missed] Nu zegt eerst wie antwoordde wat er nog miste. Duurt dat langer dan een dag, dan mag wie luisterde verder.
       *[answer] Nu is eerst wie luisterde aan de beurt.
    }

## Toen en nu

together-back = **Toen en nu**
together-back-text = Je ziet eerst, alleen voor jezelf, wat je toen zei. Daarna kies je of je iets deelt.
together-back-which = Bij welke kaart? Hooguit twee
together-two-at-most = Kies een of twee kaarten. De andere lopen niet weg.
together-then = Toen zei je:
together-then-shared = Toen:
together-now = Nu:
together-say-now = Wat zeg je nu?
together-now-title = Toen en nu · alleen jij leest dit
together-now-title-group = Toen en nu · de hele groep leest mee
together-now-label = Wat zeg je er nu over?
together-now-hint = Eén woord is genoeg.
together-now-kept = **Bewaard, alleen voor jou.** Deel je het, dan leest iedereen in { $channel } het, met je naam.
together-now-shared = **Gedeeld met de groep.**
together-share-both = Deel toen en nu
together-share-now = Deel alleen nu
together-only-me = Weer alleen voor mij
together-invite = Met de hele groep
together-invited = De uitnodiging staat in de draad van de week.
together-invitation = **We kijken terug**
together-look-back = Kijk terug
together-back-at = **{ $name }** kwam terug bij { $word }

## Werkafspraak

together-working-title = Werkafspraak · de hele groep leest mee
together-agreed = Waar zijn jullie het nu over eens?
together-not-yet = Waar nog niet?
together-not-yet-hint = Dat mag gewoon naast elkaar blijven staan.
together-again-hint = Bijvoorbeeld 17 maart. Leeg: over zes weken.

## Waarom dit?

together-why-assumption = Iemand uit de groep wil weten of iets klopt, en vraagt het alleen aan jou. Je bent geen antwoord schuldig.

## Mijn gegevens

together-kept-thought = Iets wat jij en een ander bij elkaar nagingen
together-kept-turn = Wat je zei in een luisterronde
together-kept-now = Wat je zei toen je terugkwam bij een kaart
