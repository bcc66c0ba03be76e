# Wat ik doe, wat ik bewaar, wie het ziet, hoe je mij stopt.

command-help-about = Wat ik doe, wat ik bewaar, wie het ziet, hoe je mij stopt

help-does = **Wat ik doe**
    Tussen de ene { -session } en de volgende houd ik het gesprek gaande. Ik lees niet mee met wat jullie in het kanaal typen.
help-keeps = **Wat ik bewaar**
    Je naam zoals die hier staat, je taal, hoe je van mij wilt horen, en wat je mij via een knop of formulier geeft. Wat alleen voor jou is, bewaar ik versleuteld. Een foto haal ik na twaalf weken weg, wat je half invulde na zeven dagen. Ik houd geen scores bij, en niet wie iets niet deed.
help-sees = **Wie het ziet**
    Voor je iets deelt staat erbij wie het leest. Wie deze server beheert kan alles in de kanalen lezen. Wie mij draait kan technisch bij wat ik bewaar: { $operator }.
    Zet 🔒 in wat je schrijft, dan blijft het hier: niet in een verslag, niet in `/zoek` en niet naar buiten.
help-no-operator = dat is hier niet ingevuld; vraag het je { -facilitator }
help-stops = **Hoe je mij stopt**
    Met `/ik weggaan` hoor je niets meer van mij, met `/ik gegevens` zie je wat ik van je bewaar en wis je het. Wie de server beheert kan mij verwijderen: dan bewaar ik alles nog { $days } dagen, voor als het een vergissing was, en daarna wis ik het.
help-facilitators = **Wie je iets kunt vragen**
    Je { -facilitator }: { $facilitators }.
help-elsewhere = In dit kanaal woont geen groep. In het kanaal van een groep vertel ik ook wie begeleidt.
