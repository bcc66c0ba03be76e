# Kringen: een paar mensen uit de groep die samen ergens dieper op ingaan.

command-people = mensen
command-people-about = Kringen, en wie via een ander meedoet

circles-heading = **Kringen**
circles-none = Er is nog geen kring. Een paar mensen die samen ergens op ingaan, dat is genoeg.
circles-make = Een kring maken
circles-title = Kring · de hele groep ziet dit
circles-name = Hoe heet de kring?
circles-name-hint = Waar het over gaat, of iets van jullie zelf.
circles-choose = Erbij gaan, of eruit stappen
circles-enter = Erbij gaan
circles-leave = Eruit stappen
circles-empty = Een kring heeft een naam nodig. Een paar woorden zijn genoeg.
circles-many = Er zijn er al { $most }. Kijk of een daarvan past.
circles-gone = Deze kring is er niet meer.
