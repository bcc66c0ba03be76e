# Een buddy: wie het aanbiedt wordt eerst gevraagd, en een nee laat niets achter.

buddy-want = Ik wil graag een buddy
buddy-be = Ik wil wel buddy zijn
buddy-stop = Ik ben even geen buddy
buddy-asked = Ik vraag het aan wie dat aanbiedt, nu of later. Je hoort het bij een ja.
buddy-mine = Je buddy is { $person }.
buddy-of = Jij bent de buddy van { $person }.
buddy-offered = Goed. Zoekt iemand een buddy, dan vraag ik het je eerst.
buddy-not-offered = Goed. Ik vraag het je niet meer.
buddy-question = **Wil je de buddy zijn van { $name }, in { $group }?**
buddy-question-text = Nieuw in de groep, en op zoek naar iemand om gewone vragen aan te stellen. Zeg je nee, dan hoort niemand dat.
buddy-yes = Ja, graag
buddy-no = Deze keer niet
buddy-accepted = Mooi. Een eerste berichtje aan { $person } is genoeg; { $name } weet nu dat jij het bent.
buddy-declined = Goed. Niemand hoort hiervan.
buddy-found = **{ $name } is je buddy in { $group }.**
buddy-found-text = Vraag { $person } gerust wat je wilt weten.
buddy-gone = Deze vraag staat niet meer open.
