# Ongezien antwoorden: iedereen eerst voor zichzelf, dan alles tegelijk of niets.

command-unseen = ongezien
command-unseen-about = Een ronde waarin iedereen eerst ongezien antwoordt

unseen-heading = **Eerst ongezien, dan alles tegelijk**
unseen-text = Iedereen antwoordt zonder de anderen te zien. Op een afgesproken moment verschijnt alles, of niets.
unseen-choose = Waar gaat het om?
unseen-template = { $template ->
        [perspectives] Van verschillende kanten
        [associations] Waar denk je aan?
        [interim] Tussenstand
        [statements] Onze eigen stellingen
        [sentences] In eigen woorden
        [council] Stille raad
        [trust] Hoe vrij is het hier?
       *[elephant] Wat niet gezegd wordt
    }
unseen-template-about = { $template ->
        [perspectives] Ieders kijk op hetzelfde, met naam
        [associations] Eén woord van iedereen, met naam
        [interim] Inhoud, vorm, plek en je eigen deel, zonder naam
        [statements] Wat jullie zelf willen weten, zonder naam
        [sentences] Een paar zinnen, zonder naam
        [council] Wat zou je liever willen, zonder naam
        [trust] Hoe makkelijk je hier praat, zonder naam
       *[elephant] Bespreken we het of niet, zonder naam
    }
unseen-prompt-usual = { $template ->
        [perspectives] Hoe kijk jij hiernaar?
        [associations] Aan welk woord denk je?
        [interim] Hoe staan we ervoor?
        [statements] Hoe klopt dit voor jou?
        [sentences] Wat gaat er goed, en wat zou je anders willen?
        [council] Wat zou je het liefst willen?
        [trust] Zeg je hier makkelijk wat je denkt?
       *[elephant] Er ligt iets waar we niet over praten. Zetten we het op tafel?
    }
unseen-begin-title = Ongezien · de hele groep krijgt deze vraag
unseen-question = Wat vraag je?
unseen-prompt = Schrijf een vraag van hooguit { $most } tekens.
unseen-begun = De vraag staat in de draad van de week. De antwoorden verschijnen { $moment }.
unseen-small = **Jullie zijn met minder dan zeven.**
unseen-talk = Dan is te raden wie wat zei, ook zonder naam. Praat er liever over: iedereen een minuut in stilte, dan om de beurt één zin, en niemand die reageert tot de ronde rond is.

unseen-told = { $template ->
        [perspectives] **Van verschillende kanten**
        [associations] **Waar denk je aan?**
        [interim] **Tussenstand**
        [statements] **Onze eigen stellingen**
        [sentences] **In eigen woorden**
        [council] **Stille raad**
        [trust] **Hoe vrij is het hier?**
       *[elephant] **Wat niet gezegd wordt**
    }
unseen-how-named = Niemand ziet je antwoord voor de rest. Daarna leest de groep het, met je naam.
unseen-how-nameless = Zonder naam. Alleen bij vijf antwoorden of meer verschijnt er iets; anders wis ik alles.
unseen-until = Het verschijnt { $moment }.
unseen-longer = Er zijn nog te weinig antwoorden. Het blijft eenmaal langer open, tot { $moment }.
unseen-answer = Antwoorden
unseen-my-answer = Mijn antwoord
unseen-title-named = Ongezien · later leest de groep mee, met naam
unseen-title-nameless = Ongezien · nooit met je naam
unseen-word = Eén woord is genoeg.
unseen-sentence = Eén zin is genoeg.
unseen-kept-until = Bewaard. Tot { $moment } leest niemand het, en tot dan kun je het veranderen, met *Antwoorden*.
unseen-taken-back = Je antwoord is weg.
unseen-mine = **Jouw antwoord** · dit ziet alleen jij
unseen-none = Je hebt hier niets gezegd, of het is gewist.
unseen-few = Er zijn minder dan vijf antwoorden. Dan is te raden wie wat zei, dus ik laat niets zien en bewaar niets.
unseen-nobody = Er zijn geen antwoorden. Dat mag.
unseen-after = { $template ->
        [perspectives] Welke kijk verraste je?
        [associations] Naar welk woord van een ander zou je willen vragen?
        [sentences] Wat nemen we hieruit mee?
        [council] Lijkt dit op de koers die we nu varen?
        [trust] Wat zou helpen om hier nog vrijer te praten?
       *[elephant] Wat is een goede volgende stap?
    }
unseen-option = { $option ->
        [yes] Klopt
        [largely] Klopt grotendeels
        [little] Klopt een beetje
        [no] Klopt niet
        [go-on] Zo doorgaan
        [otherwise] Het anders doen
        [stop] Ermee stoppen
        [unsure] Ik weet het niet
        [easily] Makkelijk
        [mostly] Meestal wel
        [sometimes] Soms
        [hardly] Nauwelijks
        [table] Op tafel, hier
        [live] Alleen als we elkaar zien
       *[not-now] Nu niet
    }
unseen-statement = { $statement ->
        [content] Wat we bespreken past bij wat ik zoek
        [form] De manier waarop we werken past bij mij
        [speakers] Wie iets kwam vertellen bracht mij verder
        [place] De plek en het moment komen mij goed uit
        [own-role] Ik weet wat ik hier kan inbrengen
       *[give-and-take] Ik kan hier halen en brengen
    }
unseen-statements = Welke stellingen?
unseen-statements-hint = Eén per regel, hooguit { $most }.
unseen-statements-wrong = Schrijf één stelling per regel: hooguit { $most }, van hooguit { $length } tekens.
unseen-statement-few = Hier antwoordden er minder dan vijf op. Ik laat er niets van zien en bewaar er niets van.
unseen-further = Verder
unseen-widest = Het verst uit elkaar liggen jullie bij: *{ $statement }*. Wat maakt het verschil?
unseen-alike = Jullie zien dit ongeveer hetzelfde. Waar merken jullie dat aan?
unseen-other-course = De meeste antwoorden wijzen een andere kant op dan de koers van nu. Bespreken jullie het als je elkaar ziet?
unseen-kept = Een antwoord in een ongeziene ronde
unseen-closed = Deze ronde is voorbij. Wat eruit kwam staat in de draad van de week.
unseen-gone = Deze ronde is er niet meer.
unseen-long = Houd het op { $most } tekens; wat je typte staat hieronder.
unseen-kept-line = { $statement } { $option }
