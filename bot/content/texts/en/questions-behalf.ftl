# Asking on behalf of someone, who says yes first.

command-ask-for = for
command-ask-for-about = For whom? For facilitators only; that member says yes first

questions-behalf-title = Asking for someone else
questions-behalf-own = That is you. For a question of your own, use `/ask`.
questions-behalf-kept = **Ready for { $person }.** I only ask after a yes. If you hear nothing, nothing was asked.
questions-behalf-offered = **{ $name } would like to ask this for you.** Nothing has been asked yet.
questions-behalf-about = If you say yes, it becomes your question: I ask those who may know, one by one. They read that { $name } asks it for you. If you say no or nothing, nobody hears about it.
questions-behalf-yes = Yes, ask around
questions-behalf-no = Rather not
questions-behalf-declined = Fine. Nothing was asked, and nobody hears about it.

questions-kept-behalf = A question that you wrote for someone else
