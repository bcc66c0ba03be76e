# Wat niet kan wachten, en kijken als een lid.

command-urgent = dringend
command-urgent-about = Waar je terechtkunt als iets niet kan wachten
command-view = als-lid
command-view-about = Zie de groep zoals een lid die ziet

urgent-line = Is het dringend, of is iemand niet veilig? Wacht dan niet op de groep en bel wie je nu kan helpen.
urgent-button = Als het dringend is
urgent-heading = **Als het niet kan wachten**
urgent-usual = Bel wie je nu kan helpen: iemand in de buurt, of het noodnummer.
urgent-not-me = Ik lees niet mee en waarschuw niemand.
urgent-title = Dringend · iedereen in de groep leest dit
urgent-where = Waar kan iemand terecht?
urgent-where-hint = Een naam en een nummer, bijvoorbeeld van een vertrouwenspersoon.
urgent-long = Dat is te lang. Houd het op { $most } tekens.
urgent-kept = Bewaard. Het staat bij elk formulier over twijfel, een casus of wat in de weg zit.

view-heading = **Zo ziet een lid de groep.** Een lid kan:
view-below = Hieronder staat eerst het paneel, dan *Voor jou*.
view-right = { $right ->
        [contribute] meedoen met alles wat er ligt
        [propose] iets voorstellen bij onze { -agreements }
        [confirm] achter een voorstel gaan staan
        [run-week] de week openen en sluiten
        [choose-content] kiezen wat er aan de orde komt
        [record-decision] een besluit vastleggen
        [see-overview] zien wat aandacht vraagt
        [hide-post] een bericht weghalen
        [steer] instellen hoe de groep werkt
        [set-up] de groep inrichten
        [name-roles] rollen geven
       *[export] een verslag van de groep meenemen
    }

confide-nobody = Niemand begeleidt deze groep nu, dus niemand zou dit lezen. Ik heb het niet doorgegeven. Ga ermee naar wie deze server beheert.
confide-nobody-but = Niemand begeleidt deze groep nu, dus niemand zou dit lezen. Ik heb het niet doorgegeven. Ga ermee naar wie deze server beheert. Voor wat niet kan wachten noemde deze groep: { $channels }
