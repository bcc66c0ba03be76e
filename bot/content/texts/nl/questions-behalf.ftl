# Vragen namens een ander, die eerst zelf ja zegt.

command-ask-for = namens
command-ask-for-about = Namens wie? Alleen voor wie begeleidt; die ander zegt eerst ja

questions-behalf-title = Vragen namens een ander
questions-behalf-own = Dat ben jij. Je eigen vraag stel je met `/vraag`.
questions-behalf-kept = **Klaargelegd voor { $person }.** Pas na een ja ga ik vragen. Hoor je niets, dan is er niets gevraagd.
questions-behalf-offered = **{ $name } wil dit namens jou vragen.** Er is nog niets gevraagd.
questions-behalf-about = Zeg je ja, dan wordt het jouw vraag: ik vraag het een voor een aan wie er iets van kan weten. Zij lezen dat { $name } het namens jou vraagt. Zeg je nee of niets, dan hoort niemand daar iets over.
questions-behalf-yes = Ja, vraag rond
questions-behalf-no = Liever niet
questions-behalf-declined = Prima. Er is niets gevraagd, en dat hoort niemand.

questions-kept-behalf = Een vraag die je namens een ander klaarlegde
