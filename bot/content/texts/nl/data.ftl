# Mijn gegevens.

command-data = gegevens
command-data-about = Alles wat ik van je bewaar: bekijken, meenemen, wissen

data-heading = **Wat ik van je bewaar**
data-title = Wat ik van je bewaar
data-text = Half getypte formulieren wis ik na een week. Verwijdert iemand mij uit de server, dan wis ik alles na { $days } dagen.
data-export = Meenemen
data-erase = Alles wissen
data-ready = **Alles wat ik van je bewaar**, om te lezen en om mee te nemen.
data-erase-heading = **Alles wissen?**
data-erase-text = Wat je hier deelde verdwijnt, ook voor de groep, en je doet niet meer mee. Terughalen kan niet.
data-erase-yes = Ja, wis alles
data-erased = **Gewist.** Ik weet niets meer van je.
data-backups = Wie mij draait bewaart misschien reservekopieën; daarin staat het nog tot die kopieën verlopen. Berichten die al in het kanaal stonden haal ik nu weg.
data-name = Je naam en account
data-wishes = Hoe je van mij hoort, en je instellingen
data-role = Een rol in de groep
data-draft = Een formulier dat niet aankwam
data-reader = Dat de groep jou vroeg of koos om eerst te lezen
data-proposal = Een voorstel voor onze { -agreements }
data-intake = Een antwoord bij de kennismaking
data-topic = Iets waar je over kunt vertellen, of dat je zoekt
data-buddy = Buddy zijn of hebben
data-circle = Een kring waar je in zit
data-through = Iemand die via jou meedoet
data-concern = Iets wat je meldde
data-message = Een bericht aan jou
data-audience = { $audience ->
        [only-me] alleen jij
        [one-person] één persoon
        [without-name] zonder naam
       *[group] de groep
    }
data-language = { $language ->
        [en] Engels
       *[nl] Nederlands
    }
data-hears = { $hears ->
        [direct] Een privébericht als er iets is
        [nudge] Een seintje als de week begint
       *[self] Ik kijk zelf
    }
data-rests = Even niet, tot { $day }
