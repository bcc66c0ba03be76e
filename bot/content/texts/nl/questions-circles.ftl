# Wie van buiten meedenkt, en ervaring die bij elkaar past.

questions-circle-about = **Tweede kring.** Mensen van buiten de groep die willen meedenken. Weten de leden het niet, dan noem ik wie erbij past.
questions-circle-open = Tweede kring
questions-circle-heading = **Tweede kring**
questions-circle-readers = Wie een vraag stelde die in de groep open bleef, leest wie erbij past. Alleen wie ervan weet staat hier; haal iemand weg zodra die dat wil.
questions-circle-add = Iemand toevoegen
questions-circle-remove = Haal iemand weg
questions-circle-title = Tweede kring · leden kunnen dit lezen
questions-circle-field = { $field ->
        [name] Naam
        [topic] Waarover
       *[reach] Hoe bereik je diegene?
    }
questions-circle-agrees = Ja, en de groep mag dit lezen
questions-circle-full = Er passen { $most } mensen in deze kring. Haal eerst iemand weg.
questions-circle-suggested = **Buiten de groep weet misschien iemand het:**

questions-pair-heading = { $who ->
        [offers] **Iemand uit de groep wil leren wat jij kunt vertellen.**
       *[wants] **{ $name } wil je vertellen over wat je wilde leren.**
    }
questions-pair-lines = Gezocht: “{ $want }”. Te vertellen: “{ $offer }”.
questions-pair-ask = { $who ->
        [offers] Wie het is, zeg ik pas als jullie allebei ja zeggen. Zal ik het vragen?
       *[wants] Zal ik zeggen dat jij het bent?
    }
questions-pair-glad = { $who ->
        [offers] **Fijn.** Ik vraag het. Past het, dan hoor je wie het is.
       *[wants] **Fijn.** { $name } hoort nu dat jij het bent. Een eerste berichtje is genoeg.
    }
questions-pair-met = **{ $name } wil graag van je leren.** Een eerste berichtje is genoeg.
questions-pair-gone = Dit voorstel staat niet meer open. Je hoeft niets te doen.
questions-why-experience = Hooguit eens per maand kijk ik of iemand wil leren wat een ander kan vertellen. Ik lees alleen wat jullie zelf in je profiel zetten. Haal je daar een regel weg, dan stopt het.

questions-kept-pair = Je regel in een voorstel om ervaring te delen

questions-sharing = { $now ->
        [on] **Wat je bewaart voor de groep** gebruik ik om een vraag bij jou te brengen.
       *[off] **Wat je bewaart voor de groep** gebruik ik nog niet om een vraag bij jou te brengen.
    }
questions-sharing-switch = { $now ->
        [on] Niet meer gebruiken
       *[off] Gebruik het daarvoor
    }
questions-sharing-set = { $now ->
        [on] Goed. Vraagt iemand naar iets wat jij bewaarde, dan kan ik aan je denken. Ik vraag het altijd eerst aan jou.
       *[off] Goed. Wat je bewaart gebruik ik daar niet meer voor.
    }
questions-kept-sharing = Wat je voor de groep bewaart, helpt om vragen bij je te brengen
