# Kaarten om te praten en te luisteren.

command-ruimte-about = Negen kaarten om te praten en te luisteren
command-ruimte-draw = trek
command-ruimte-draw-about = Een kaart, eerst voor jezelf
command-ruimte-choose = kies
command-ruimte-choose-about = Zelf een kaart kiezen
command-ruimte-lay = leg
command-ruimte-lay-about = Alle kaarten op tafel
command-ruimte-deck = kaarten
command-ruimte-deck-about = De eigen woorden van de groep: anders noemen, verbergen, toevoegen
command-ruimte-print = print
command-ruimte-print-about = De kaarten op papier, om uit te knippen

## Een kaart

ruimte-what-comes-up = Wat roept dit woord bij je op? Eén woord is genoeg.
ruimte-only-you = -# Alleen jij ziet deze kaart. *Naar de groep* laat hem met je naam zien aan iedereen in { $channel }.
ruimte-to-group = Naar de groep
ruimte-meaning = Wat bedoel je?
ruimte-question = Een vraag
ruimte-another = Andere kaart
ruimte-laid = De kaart gaat naar de groep.
ruimte-choose = **Welke kaart?** Kies er een; je ziet hem eerst alleen zelf.
ruimte-choose-placeholder = Kies een kaart
ruimte-table = Alles ligt open. Kies waar je wilt beginnen; de rest mag blijven liggen.
ruimte-card-gone = Die kaart ligt niet meer in jullie stapel. Trek of kies een andere.

## Als iemand ernaar vraagt

ruimte-no-line = Bij deze kaart staat geen uitleg. Het woord is van jullie.
ruimte-more = Vertel iets meer
ruimte-another-question = Een andere vraag
ruimte-no-question = Bij deze kaart hoort geen vraag.
ruimte-forms = Samen
ruimte-forms-heading = **Een paar manieren om dit samen te doen, geen ervan hoeft**
ruimte-other-forms = Andere manieren
ruimte-at-once = Tegelijk antwoorden
ruimte-at-once-word = Aan welk woord denk je bij “{ $word }”?

## In de groep

ruimte-lays = { $name } legt een kaart op tafel.
ruimte-my-word = Mijn woord
ruimte-word-title = Mijn woord · de hele groep leest mee
ruimte-what-comes-up-short = Wat roept dit woord bij je op?
ruimte-one-word = Eén woord is genoeg. Je naam staat erbij.
ruimte-word-done = Je woord staat onder de kaart. Via *Mijn woord* kun je het nog veranderen.
ruimte-say-empty = Er staat nog niets. Eén woord is genoeg.
ruimte-word-long = Dat past niet op een kaart. Houd het op hoogstens { $most } tekens.
ruimte-ask-on = Bij welk woord van een ander zou je willen doorvragen?

## De lege ruimte

ruimte-leave-empty = Leeg laten
ruimte-own-word = Eigen woord
ruimte-left-empty = Het blijft leeg.
ruimte-own-word-title = Eigen woord · de hele groep leest mee
ruimte-own-word-done = Je woord staat in de lege ruimte. { $who ->
        [you] Je kunt er een kaart van maken.
       *[facilitator] Je { -facilitator } kan er een kaart van maken, met `/ruimte kaarten`.
    }
ruimte-make-space = Maak er een kaart van

## Eigen kaarten

ruimte-deck = **Onze kaarten**
ruimte-deck-text = { $who ->
        [you] Je kunt
       *[facilitator] Je { -facilitator } kan
    } een kaart anders noemen, verbergen of toevoegen. Het oorspronkelijke woord blijft erbij staan.
ruimte-add = Kaart toevoegen
ruimte-change = Een kaart veranderen
ruimte-pack = Andere woorden voor de hele stapel
ruimte-pack-usual = De gewone woorden
ruimte-print = Op papier
ruimte-printed = **De kaarten voor op tafel.** Druk af op A4, aan twee kanten, gespiegeld over de lange zijde. Daarna uitknippen.
ruimte-original = oorspronkelijk: { $word }
ruimte-hidden = verborgen
ruimte-space-title = Een kaart · de hele groep ziet hem
ruimte-word-nl = Woord in het Nederlands
ruimte-word-en = Woord in het Engels
ruimte-one-language = Eén taal is genoeg. Leeg geeft het gewone woord terug.
ruimte-line-nl = Eén regel uitleg in het Nederlands
ruimte-line-en = Eén regel uitleg in het Engels
ruimte-hide = Verbergen
ruimte-hide-yes = Verberg deze kaart
ruimte-word-missing = Er staat nog geen woord. Eén taal is genoeg.
ruimte-deck-full = De stapel is vol. Verander een kaart die er al is.
ruimte-last-open = Dit is de laatste kaart die nog open ligt. Haal eerst een andere tevoorschijn.

## Mijn gegevens

ruimte-kept-word = Wat je bij een kaart zei
