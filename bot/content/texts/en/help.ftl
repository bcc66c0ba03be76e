# What I do, what I keep, who sees it, how to stop me.

command-help-about = What I do, what I keep, who sees it, how to stop me

help-does = **What I do**
    Between one { -session } and the next I keep the conversation going. I do not read what you type in the channel.
help-keeps = **What I keep**
    Your name as it is here, your language, how you want to hear from me, and what you give me through a button or a form. What is for you alone is kept encrypted. I take a photo away after twelve weeks, and a half-filled form after seven days. I keep no scores, and no list of who did not do something.
help-sees = **Who sees it**
    Before you share something it says who will read it. Whoever manages this server can read everything in the channels. Whoever runs me can technically get at what I keep: { $operator }.
    Put 🔒 in what you write and it stays here: not in a report, not in `/find` and not outside.
help-no-operator = that is not filled in here; ask your { -facilitator }
help-stops = **How to stop me**
    With `/me leave` you hear nothing more from me; with `/me data` you see what I keep of you and erase it. Whoever manages the server can remove me: then I keep everything for another { $days } days, in case it was a mistake, and after that I erase it.
help-facilitators = **Whom you can ask**
    Your { -facilitator }: { $facilitators }.
help-elsewhere = No group lives in this channel. In a group's channel I also tell who facilitates.
