# For you, settings, possibilities, roles, and what the bot asks of whoever keeps the group going.

foryou-heading = **For you**
foryou-nothing = Nothing is waiting. That is fine.
foryou-more = There is more. It comes after this.
foryou-show = Look
foryou-put-away = Put away
foryou-settings = Settings
foryou-gone = This is no longer here. Open *For you* again.
foryou-kind = { $kind ->
        [ask] Someone asks you something.
        [question-offer] A question on your behalf: is it all right?
        [confided] Someone shares something with you alone.
        [curious] Someone is curious about your note.
        [assumption] Someone would like to check something with you.
        [assumption-answer] There is an answer to what you checked.
        [first-reading] There is something for you to read first.
        [harvest-check] A story you are part of: is it all right?
        [reunion] Three months later.
        [look-back] There is something of yours to look back at.
        [introduction] Someone would like to introduce you to another.
        [role] Someone asks whether you would like to co-facilitate.
        [buddy] Someone is looking for a buddy.
        [buddy-found] You have a buddy.
        [check] Someone quotes you, or would like to name you.
        [report-check] The report is coming, with something of yours.
        [week-preparation] The week starts tomorrow.
        [week-reminder] The week closes soon.
        [told] Someone tells you something.
        [hidden] Something of yours was taken out of the group.
        [offer] Someone would like to help you.
        [draft] The report is ready to look at.
        [thanks] Someone wanted to thank you.
        [preparation] Something to prepare for the { -session }.
        [pair] Your pair for the { -session }.
        [reminder] A reminder of the { -session }.
        [digest] The digest.
        [follow-up] A follow-up on something of yours.
        [prompt] A question to pause and think about.
        [experience] Experience that fits together.
        [experience-met] Someone would like to learn from you.
        [acquainting] One more question to get acquainted.
        [expectation] Something that you wrote yourself.
        [invitation] Something you wanted to hear about.
        [answer] An answer to what you asked.
        [changed] The { -session } has changed.
        [question-later] What became of your question?
        [question-stuck] A question is still looking for someone.
        [concern] Someone reports something.
        [step] A proposal for the group.
        [word] Something did not go as planned.
       *[other] A message.
    }

settings-heading = **Settings** · only you see this
settings-hearing = How you hear from me, your language
settings-hold = **How much guidance?**
settings-hold-placeholder = How much guidance?
settings-hold-name = { $hold ->
        [group] Like the group
        [open] Hardly any
        [guided] A little
       *[stepwise] Step by step
    }
settings-hold-about = { $hold ->
        [group] What the group chose
        [open] One open line, nothing else
        [guided] One line with an example question
       *[stepwise] Explanation and small steps
    }
settings-rest = **Not now**
settings-rest-text = I send you nothing that can wait. What there is for you stays waiting.
settings-rest-seen = { $hears ->
        [nudge] Your nudge role goes for that time; others can see that.
       *[other] Nobody sees that it is quiet for you.
    }
settings-rest-placeholder = Not now, for how long?
settings-rest-weeks = { $weeks ->
        [0] I am back
        [1] One week
       *[other] { $weeks } weeks
    }
settings-rest-until = Up to and including a day I choose
settings-rest-title = Not now · nobody reads this
settings-rest-day = Up to and including which day?
settings-rest-day-hint = For example 17 March.
settings-day-unclear = I cannot read that day. Write for example 17 March.
settings-day-past = That day is over. Choose a day that is still to come.
settings-day-far = That is more than a year ahead. Choose a day that is closer.
settings-rests = It is quiet until { $moment }.
settings-resting = Fine. It is quiet until { $moment }.
settings-back = Good to have you back. Everything is as you had set it.

possibilities-heading = **Possibilities**
possibilities-mode = **Who steers?**
possibilities-mode-name = { $mode ->
        [guided] The { -facilitator }
        [shared] Group and { -facilitator } together
       *[self-led] The group itself
    }
possibilities-mode-about = { $mode ->
        [guided] The { -facilitator } opens and closes the week
        [shared] Everyone who takes part can open and close the week
       *[self-led] Whatever a { -facilitator } can do, everyone who takes part can
    }
possibilities-mode-set = { $mode ->
        [guided] The { -facilitator } steers, from now on.
        [shared] Group and { -facilitator } steer together, from now on.
       *[self-led] The group steers itself, from now on.
    }
possibilities-hold-set = { $hold ->
        [open] The group gets little explanation. Anyone who wants more can choose that.
        [guided] The group gets a little guidance. Anyone may choose differently for themselves.
       *[stepwise] The group gets explanation, step by step. Anyone who wants less can choose that.
    }
possibilities-phase = **Which phase are you in?**
possibilities-phase-name = { $phase ->
        [orientation] Getting to know each other
        [action] Under way
       *[evaluation] Looking back and ahead
    }
possibilities-calm = **Take it easy**
possibilities-calm-placeholder = Ease off for a while?
possibilities-calm-name = { $calm ->
        [one-question] One question only
       *[nothing] Nothing at all
    }, { $weeks ->
        [1] this week
       *[other] { $weeks } weeks
    }
possibilities-as-usual = Back to how it was
possibilities-calm-set = Fine. It is calm until { $moment }.
possibilities-calm-over = Fine. Everything goes on as before.

step-heading = **Something new this week, in { $name }?**
step-text = { $step ->
        [1] *Draw a card* comes to the panel: one word to think about, with nothing explained beforehand.
        [2] *My week* and *For you* come to the panel: say in one sentence how things are, and park something for later.
        [3] *Ask* comes to the panel: a question that finds its way to someone who knows about it.
        [4] *Draw a card* becomes *Take a moment*: a card, a question or a note of your own.
       *[5] The panel turns to rounding off: keep what stayed with you, then and now side by side, and close.
    }
step-yes = Yes, add it
step-not-yet = Not yet
step-not-yet-done = Fine. Everything stays as it is; I will ask again next week.
step-taken = It is on the panel.
growth-not-now = That step is not due now. `/community possibilities` shows what is.

roles-heading = **Who does what**
roles-nobody = Nobody has been asked yet.
roles-give = Give a role
roles-take = Let a role end
roles-person = To whom?
roles-name = { $role ->
        [facilitator] { -facilitator }
        [co-facilitator] co-{ -facilitator }
        [coordinator] Coordinator
        [content-lead] Content lead
        [owner] Owner
        [guest] Guest
       *[observer] Observer
    }
roles-about = { $role ->
        [facilitator] Keeps things going and can set everything
        [co-facilitator] Co-facilitates for four weeks, after their own yes
        [coordinator] Keeps an overview and records decisions
        [content-lead] Helps choose what comes up
        [owner] Decides on term, aim and who joins
        [guest] Takes part for a while
       *[observer] Watches, visible to everyone, and sees nothing private
    }
roles-until = until { $moment }
roles-given = { $role ->
        [facilitator] { $person } is a { -facilitator } now.
        [coordinator] { $person } is coordinator now.
        [content-lead] { $person } is content lead now.
        [owner] { $person } is owner now.
        [guest] { $person } is a guest now.
       *[observer] { $person } is an observer now. Everyone sees that at `/community roles`.
    }
roles-asked = I have asked { $person }. It begins with a yes.
roles-offer = **Would you like to co-facilitate { $name } for a while?**
roles-offer-text = For four weeks you can open and close the week, together with the { -facilitator }. Then it ends by itself.
roles-yes = Yes, gladly
roles-no = Not this time
roles-accepted = Good. You co-facilitate until { $moment }.
roles-declined = Fine. I tell nobody why.
roles-not-joined = That person has not joined yet. Co-facilitating comes after *Join*.
roles-not-offered = This question is no longer open, or was not for you.
roles-not-held = That person does not have this role.
roles-last-facilitator = There is only one { -facilitator }. Give someone else this role first.

word-heading = **Something did not go as planned, in { $name }.**
word-text = { $why ->
        [missed] A week should have opened while I was away. I skipped it; the next one goes ahead.
        [expired] A message waited too long and was not sent any more.
        [failed] Opening a week did not work, not even after several tries. Whoever runs me can see why in the log.
        [gone] A message had nowhere to go: the channel or the receiver is no longer there, or I may not reach it.
        [refused] Discord did not accept a message. Whoever runs me can see why in the log.
       *[doubt] I am not sure whether a message arrived. Have a look in the channel.
    }

goon-heading = **Shall I go on?**
goon-text = It has been quiet for a few weeks. That is fine. If anyone would like me to open a week again, one press is enough; otherwise I stay quiet.
goon-yes = Yes, go on
goon-no = Let it rest
goon-left = Fine. I stay quiet. With `/community rhythm` it can always go on.
goon-done = Fine. The next week opens { $moment }.
goon-resting = Fine. As soon as the days of rest are over, I open a week again.
