# Mensen zonder account, die via iemand uit de groep meedoen.

through-heading = **Via een ander erbij**
through-line = - { $name }, via { $person }
through-add = Iemand doet via mij mee
through-remove = Wie doet niet meer via jou mee?
through-title = Via jou · de hele groep ziet deze naam
through-name = Hoe heet deze persoon?
through-name-hint = Iemand zonder account. Ik bewaar alleen de naam en stuur niets.
through-said = Heeft deze persoon ja gezegd?
through-yes = Ja, dat heb ik zelf gevraagd
through-yes-hint = Wat je namens deze persoon deelt, staat op jouw naam en is van jou.
through-no-yes = Vraag het eerst zelf. Zonder een ja bewaar ik niets, ook de naam niet.
through-empty = Er staat nog geen naam. Een voornaam is genoeg.
through-many = Er doen al { $most } mensen via jou mee. Meer past niet.
through-gone = Deze naam staat er niet meer.
