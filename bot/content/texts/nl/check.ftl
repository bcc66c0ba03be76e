# Aangehaald of genoemd: wie het aangaat zegt hoe ver het gaat.

check-asked = { $asks ->
        [take-out] **{ $name } parkeerde iets van jou** in { $group }. Het staat bij wie het al las. Zeg je niets, dan blijft het staan.
       *[yes] **{ $name } wil jou noemen** bij een punt voor later in { $group }. Zonder ja staat je naam er niet bij.
    }
check-take-out = Haal mij eruit
check-taken-out = Het is weg.
check-yes = Ja, dat mag
check-no = Liever niet
check-said = { $said ->
        [yes] Je naam staat erbij.
       *[no] Prima. Je naam staat er niet bij, en dat hoort niemand.
    }
