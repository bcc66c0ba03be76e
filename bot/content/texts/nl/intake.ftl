# Kennismaken, en wat iemand te vertellen heeft of zoekt.

command-intake = kennismaken
command-intake-about = Drie korte vragen, eerst alleen voor jou
command-profile = profiel
command-profile-about = Waar je over kunt vertellen, wat je zoekt

intake-title = Kennismaken · dit ziet alleen jij
intake-question = { $question ->
        [yes] Waarom zei je ja?
        [offers] Waar mag iemand jou om vragen?
        [wants] Wat zoek je hier?
        [goal] Wat wil je zelf leren?
        [expects] Wat verwacht je van deze groep?
        [helps] Wat helpt jou om mee te doen?
       *[away] Wat als je ander werk krijgt of weggaat?
    }
intake-hint = { $question ->
        [yes] Een halve zin is genoeg.
        [offers] Eén onderwerp, in een paar woorden.
        [wants] Eén onderwerp, in een paar woorden. Het mag vaag zijn.
        [goal] Het mag ook nog onduidelijk zijn.
        [expects] Dit blijft van jou alleen. Later krijg je het terug te lezen.
        [helps] Bijvoorbeeld een tijd van de week, of juist geen vragen.
       *[away] Is dat van belang voor de groep? Wat zou je willen achterlaten?
    }
intake-about = { $question ->
        [yes] Waarom je ja zei
        [offers] Waar iemand jou om mag vragen
        [wants] Wat je zoekt
        [goal] Wat je wilt leren
        [helps] Wat jou helpt
       *[away] Wat als je weggaat
    }
intake-example = Een voorbeeld
intake-example-hint = Iets wat je zelf meemaakte, in één zin. Mag leeg.
intake-kept = Bewaard, alleen voor jou. Dit leest niemand.
intake-may-wait = Verder wanneer je wilt, ook volgende week nog.
intake-next = Volgende vraag
intake-all-first = Je kunt nu kiezen of de groep iets ervan mag lezen. Hoeft niet.
intake-audiences = Wie mag dit lezen?
intake-profile = Mijn profiel
intake-who-reads = Wie mag dit lezen?
intake-which = Welke antwoorden?
intake-which-hint = Wat je niet aanvinkt blijft van jou alleen.
intake-shared = Iedereen die meedoet mag dit nu lezen, met je naam. Terugnemen kan altijd.
intake-nothing-yet = Er is nog niets om te delen. Met `/ik kennismaken` begin je.
intake-later = **Nog één vraag, als je wilt** · { $name }
intake-answer = Antwoorden
intake-leave = Deze niet
intake-left = Goed. Er verandert niets.
intake-share-there = Wie het mag lezen kies je zelf, met `/ik kennismaken`.
intake-expected = **Dit verwachtte je van { $name }** · alleen jij leest dit
intake-expected-ask = Klopt het nog? Aanpassen mag, laten staan ook.
intake-change = Aanpassen
intake-leave-as-is = Laten staan
intake-long = Dat is te lang om te bewaren. Houd het op { $most } tekens.

profile-heading = **Jouw profiel**
profile-title = Profiel · de groep mag dit lezen
profile-way = { $way ->
        [offers] Daar kan ik over vertellen
       *[wants] Daar zoek ik iets over
    }
profile-which = Wat is het?
profile-phrase = In een paar woorden
profile-add = Iets toevoegen
profile-remove = Iets weghalen
profile-readers = Wat hier staat mag de groep lezen, en helpt om een vraag bij de goede persoon te krijgen. Alleen jij verandert het.
topics-empty = Er staat nog niets in. Een paar woorden zijn genoeg.
topics-long = Houd het kort: { $most } tekens.
topics-many = Er staan er al { $most }. Haal er eerst een weg.
topics-gone = Dit staat niet meer in je profiel.
