# Who helps from outside, and experience that fits together.

questions-circle-about = **Second circle.** People outside the group who are willing to help. If the members do not know, I name who may.
questions-circle-open = Second circle
questions-circle-heading = **Second circle**
questions-circle-readers = Whoever asked something that stayed open in the group reads who may know. Only people who agreed are listed here; take someone out as soon as they wish.
questions-circle-add = Add someone
questions-circle-remove = Take someone out
questions-circle-title = Second circle · members can read this
questions-circle-field = { $field ->
        [name] Name
        [topic] About what
       *[reach] How are they reached?
    }
questions-circle-agrees = Yes, and the group may read this
questions-circle-full = This circle holds { $most } people. Take someone out first.
questions-circle-suggested = **Outside the group someone may know:**

questions-pair-heading = { $who ->
        [offers] **Someone in the group wants to learn what you can tell about.**
       *[wants] **{ $name } would like to tell you about what you wanted to learn.**
    }
questions-pair-lines = Looked for: “{ $want }”. To tell: “{ $offer }”.
questions-pair-ask = { $who ->
        [offers] I say who it is once you both say yes. Shall I ask?
       *[wants] Shall I say that it is you?
    }
questions-pair-glad = { $who ->
        [offers] **Lovely.** I will ask. If it works out, you hear who it is.
       *[wants] **Lovely.** { $name } now hears that it is you. A first message is enough.
    }
questions-pair-met = **{ $name } would like to learn from you.** A first message is enough.
questions-pair-gone = This suggestion is not open any more. There is nothing for you to do.
questions-why-experience = At most once a month I look for someone who wants to learn what another can tell about. I read only what you put in your profiles yourselves. Take a line out there and it stops.

questions-kept-pair = Your line in a suggestion to share experience

questions-sharing = { $now ->
        [on] I use **what you keep for the group** to bring a question to you.
       *[off] I do not use **what you keep for the group** to bring a question to you.
    }
questions-sharing-switch = { $now ->
        [on] Stop using it
       *[off] Use it for that
    }
questions-sharing-set = { $now ->
        [on] Fine. When someone asks about something you kept, I may think of you. I always ask you first.
       *[off] Fine. I no longer use what you keep for that.
    }
questions-kept-sharing = What you keep for the group helps to bring questions to you
