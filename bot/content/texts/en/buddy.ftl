# A buddy: who offers is asked first, and a no leaves nothing behind.

buddy-want = I would like a buddy
buddy-be = I am happy to be a buddy
buddy-stop = I am not a buddy for a while
buddy-asked = I ask whoever offers, now or later. You hear from me when there is a yes.
buddy-mine = Your buddy is { $person }.
buddy-of = You are the buddy of { $person }.
buddy-offered = Good. When someone looks for a buddy, I ask you first.
buddy-not-offered = Good. I will not ask you any more.
buddy-question = **Would you be the buddy of { $name }, in { $group }?**
buddy-question-text = New in the group, and looking for someone to ask ordinary questions. If you say no, nobody hears of it.
buddy-yes = Yes, gladly
buddy-no = Not this time
buddy-accepted = Lovely. A first line to { $person } is enough; { $name } knows now that it is you.
buddy-declined = Good. Nobody hears of this.
buddy-found = **{ $name } is your buddy in { $group }.**
buddy-found-text = Feel free to ask { $person } whatever you would like to know.
buddy-gone = This question is no longer open.
