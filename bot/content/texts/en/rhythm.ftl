# Why this? For every message that the bot sends by itself: why now. Who reads it and how to stop it, the rest of the answer says.
rhythm-why-ask = Someone in the group asked this. Why it came to you is in the message. You get at most two a week.
rhythm-why-question-offer = Your { -facilitator } wrote a question for you. It only goes to others with your yes.
rhythm-why-confided = Someone in the group wanted to share this with you alone. You need not answer.
rhythm-why-curious = You shared a note, and someone is curious. You owe no answer.
rhythm-why-reflection = Someone stood still at something and shared it with the group.
rhythm-why-case = Someone in the group would like to look at this together, in rounds.
rhythm-why-introduction = Someone would like to introduce you to another, and asked through me.
rhythm-why-check = Someone quotes you, or would like to name you. You read it first; without you it goes no further than where it already was.
rhythm-why-thanks = Someone wanted to thank you. There is nothing you need to do.
rhythm-why-preparation = You switched on preparation for the { -session }.
rhythm-why-pair = You and someone else are a pair for the { -session }.
rhythm-why-reminder = You switched on a reminder for the { -session }. This is the only one.
rhythm-why-digest = You switched on the digest.
rhythm-why-follow-up = You asked or shared something, and this is a while later. No answer is fine too; I will not ask again.
rhythm-why-prompt = You switched on one question a week. No answer is fine too.
rhythm-why-invitation = You said earlier that you wanted to hear this when the time came.
rhythm-why-answer = You asked something, and this is the answer.
rhythm-why-changed = The time or place of a { -session } has changed. I always let you know.
rhythm-why-word = You facilitate this group, and something went differently than planned.
rhythm-why-role = Someone in the group asks whether you would like to co-facilitate for a while. No is fine too.
rhythm-why-buddy = You offered to be a buddy, and a newcomer is looking for one. No is fine too; nobody hears of it.
rhythm-why-acquainting = You answered the first three questions. One more comes every few weeks; you can skip it, and *Not now* keeps it quiet.
rhythm-why-expectation = You wrote this down when you began, and I promised to let you read it later. Only you see it.
rhythm-why-concern = You facilitate this group, and someone wanted to report something to you. Nobody else reads it.
rhythm-why-step = You facilitate this group. I propose one step a week at most, and nothing changes without your yes.
rhythm-why-panel = It is the day and hour at which the group chose to open the week.
rhythm-why-report = The week is over, and this is what people wanted to share.
rhythm-why-go-on = It was quiet for a few weeks. So I ask once; without an answer I stay quiet.
rhythm-why-session = A { -session } is planned.
rhythm-why-first-reading = The group chose you to read first what is about someone and comes without a name.
rhythm-why-line = This belongs to the week that is open now.
rhythm-why-contribution = Someone gave this to be shared without a name. Nobody sees whose it is.
rhythm-why-question = Someone in the group asked everyone this.
rhythm-why-question-stuck = You facilitate this group, and this question has no answer yet.
rhythm-why-card = The group has the card of the week switched on.
rhythm-why-round = The group began a round in which everyone first answers for themselves.
rhythm-why-sprint = The group chose a { -round } of some weeks; it is half-way now, or over.
rhythm-why-result = The round ended at the moment that was agreed.
rhythm-why-agreement = Someone proposed an agreement, or the group came to one.
rhythm-why-kept = Someone wanted to keep this and showed it to the group.
rhythm-why-report-check = Something of yours is in this week's report. If you say nothing, it is posted for those who have read it already.
rhythm-why-week-preparation = You wanted to hear something a day ahead.
rhythm-why-week-reminder = You wanted one word before the week closes. This is the only one.
rhythm-why-told = You facilitate this group, and someone wanted to tell you this. Nobody else reads it.
rhythm-why-hidden = Something of yours was taken out of the group. You are told why, and nobody else is.
rhythm-why-offer = Someone would like to help with what was in your way.
rhythm-why-draft = You facilitate this group, and the week has closed. Without you the report goes by itself, on time.
rhythm-why-board = This group keeps a board together.
rhythm-why-long-talk = Many messages go back and forth here. I count them and do not read them. I ask this once a week.

rhythm-rest-ends-before-it-begins = The last day comes before the first. Choose a later last day.
rhythm-is-no-more = This rhythm is no longer there. `/community rhythm` shows what holds now.
rhythm-not-yours = This is not meant for you, or it is no longer there. What waits for you is in *For you*.

# The rhythm: when the week opens, and when it rests for a while.

command-rhythm = rhythm
command-rhythm-about = When the week opens, how often, and when it rests

rhythm-heading = **The rhythm**
rhythm-line = { $occasion ->
        [week] The week opens
       *[other] Something else opens
    } { $weeks ->
        [1] every { $day }
       *[other] every { $weeks } weeks, on { $day }
    } at { $hour }.
rhythm-next = The next time is { $moment }.
rhythm-asked = It was quiet for a while. I am waiting for a yes.
rhythm-paused = It is paused. Nothing opens until someone chooses *Go on*. A week that is still open closes by itself, without a question or a nudge; if people shared something, its report still comes.
rhythm-calm = Taking it easy, until { $moment }.
rhythm-rests = **Rest**
rhythm-no-rests = No rest is planned. A holiday or a quiet week goes here.
rhythm-days = { DATETIME($first, dateStyle: "long") } to { DATETIME($last, dateStyle: "long") }
rhythm-rest-planned = Nothing opens from { $days }. A week that is still open then closes by itself, without a question or a nudge; if people shared something, its report still comes.
rhythm-rest-taken-away = That rest is taken away.
rhythm-end-rest = Take a rest away
rhythm-change = { $occasion ->
        [week] Day and hour
       *[other] The other rhythm
    }
rhythm-plan-rest = Plan a rest
rhythm-pause = Pause
rhythm-go-on = Go on

rhythm-change-title = The rhythm · the whole group notices
rhythm-change-day = On which day?
rhythm-change-hour = At what time?
rhythm-change-hour-hint = In the time of { $zone }.
rhythm-change-every = How often?
rhythm-change-every-hint = What is open stays open. This holds from the next time on.
rhythm-every = { $weeks ->
        [1] Every week
       *[other] Every { $weeks } weeks
    }
rhythm-rest-title = Plan a rest · the whole group notices
rhythm-rest-first = First day
rhythm-rest-first-hint = For example 19 October.
rhythm-rest-last = Last day
rhythm-rest-last-hint = May be empty: then it takes a week.
rhythm-day-unclear = I cannot read that day. Write for example 19 October.
