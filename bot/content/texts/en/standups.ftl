# The weekly stand-up: my week, what is in the way, parking, closing, the report.

command-week = week
command-week-about = Your week in this group
command-week-mine = mine
command-week-mine-about = Your week in a word or more; the group reads it
command-standup = standup
command-standup-about = Run the week: open, close, report, skip
command-standup-open = open
command-standup-open-about = Open this week's stand-up, again or after all
command-standup-close = close
command-standup-close-about = Close it now, with the one question
command-standup-skip = skip
command-standup-skip-about = Skip this week, or the next one
command-standup-report = report
command-standup-report-about = See the report before it goes, and change it
command-park = park
command-park-about = Points for later
command-park-point = point
command-park-point-about = Park a point, with who is involved
command-park-list = list
command-park-list-about = What is parked, and letting go of it
command-park-this = Park

standups-my-week = My week
standups-title = My week · the whole group reads this
standups-field = { $kind ->
        [moment] A moment
        [done] Done
        [plan] What will you do?
       *[obstacle] In the way
    }
standups-field-hint = { $kind ->
        [moment] One word is enough. Sending it empty is fine too: then you just read this week.
        [done] { $planned ->
            [yes] What you planned is here already: keep it, change it, take it out.
           *[no] One thing per line. A small step counts too.
        }
        [plan] One thing per line. It is here again next week.
       *[obstacle] The group reads what is in the way; not your name.
    }
standups-photo = A photo
standups-photo-hint = { $stands ->
        [yes] There is a photo already. Leave this empty and it stays.
       *[no] Can anyone be recognised? Ask them first. I remove its place and other data.
    }
standups-part = { $kind ->
        [moment] A moment
        [done] Done
        [plan] Planned
       *[obstacle] In the way
    }
standups-outcome = { $outcome ->
        [different] went differently
        [let-go] let go
        [busy] still going
       *[done] done
    }

## The receipt

standups-receipt = { $state ->
        [ahead] **Ready and waiting.** It appears when the next week opens. Until then nobody reads it.
        [reads] **You are just reading this week.** That is a full answer.
       *[open] **This is in the week's thread.** You can correct it until the week closes.
    }
standups-nothing-yet = There is nothing of this week yet. One word is enough.
standups-narrower = The group does not read all of this.
standups-long = It is more than I can show in one message. All of it is kept; if you want the group to read it, make it a little shorter.
standups-has-photo = Your photo is there. Can anyone be recognised? If they mind after all, *Remove photo* takes it away everywhere. After twelve weeks I do that myself.
standups-photo-trouble = { $trouble ->
        [too-large] The photo is too large for me. Your text is there; try a smaller one.
        [too-slow] The photo took too long. Your text is there; try another one.
        [gone] The photo did not come across. Your text is there; choose the photo once more.
       *[not-a-photo] This file is not a photo that I can open. Your text is there.
    }
standups-still = Last week this was in the way. Is it still there?
standups-no-longer = Not any more
standups-over-kept = Good. I take it away.
standups-correct = Correct
standups-small = { $on ->
        [yes] Not a small step after all
       *[no] It was a small step
    }
standups-read-along = I am just reading this week
standups-describe = What does it show?
standups-remove-photo = Remove photo
standups-alt-title = The photo · the whole group reads this
standups-alt = What does it show?
standups-alt-hint = For anyone who cannot see the photo.
standups-photo-of = A photo by { $name }.
standups-of-part = Choose a line: how it went, who reads it
standups-became = { $outcome ->
        [different] Went differently
        [let-go] Let go
        [busy] Still going
       *[done] Done
    }
standups-reads = { $audience ->
        [only-me] Nobody reads this but you.
        [one-person] Only your { -facilitator } reads this, with your name.
       *[group] Everyone in the group reads this.
    }
standups-read-by = { $audience ->
        [only-me] Only me
        [one-person] Only the { -facilitator }
       *[group] The group
    }
standups-not-yours = This is not yours, or it is no longer there.
standups-no-photo = There is no photo with it.
standups-card = { $small ->
        [yes] **{ $name }** · a small step
       *[no] **{ $name }**
    }

## In the way

standups-obstacle-asks = { $help ->
        [heard] Heard. I ask nobody anything about it.
        [tip] { $state ->
            [ahead] When the week opens I ask the group for a tip, without your name.
           *[open] The group has been asked for a tip, without your name.
        }
        [person] { $state ->
            [ahead] When the week opens I ask the group who would like to talk with you, without your name.
           *[open] The group has been asked who would like to talk with you, without your name.
        }
        [hands] { $state ->
            [ahead] When the week opens I ask the group for extra hands, without your name.
           *[open] The group has been asked for extra hands, without your name.
        }
       *[none] What would help: a tip, someone to talk to, extra hands, or did you just want to say it?
    }
standups-would-help = What would help?
standups-help = { $help ->
        [tip] A tip
        [person] Someone to talk to
        [hands] Extra hands
        [told] That the { -facilitator } knows
        [call] A call from the { -facilitator }
       *[heard] I just wanted to say it
    }
standups-facilitator-told = { $how ->
        [call] Your { -facilitator } reads this with your name, and that you would like a call.
       *[told] Your { -facilitator } reads this with your name.
    }
standups-confided = { $how ->
        [call] **{ $name } would like a call**, from { $group }. This is in the way:
       *[told] **{ $name }** tells you this, from { $group }. Nobody else sees this message.
    }
standups-in-the-way = { $state ->
        [over] **No longer in the way:** { $text }
        [tip] **In the way:** { $text }
              Who has a tip?
        [person] **In the way:** { $text }
              Who recognises this, and would like to talk about it for a moment?
        [hands] **In the way:** { $text }
              Who has hands to spare?
        [heard] **In the way:** { $text }
       *[none] **In the way:** { $text }
              Who recognises this?
    }
standups-think-along = I can help
standups-offer-title = Helping · one person reads this
standups-offer = What can you say or do?
standups-offer-hint = It goes with your name to the one concerned, and to nobody else.
standups-offered = Passed on, with your name. They may tell you themselves who they are.
standups-offer-heading = **{ $name } would like to help**, from { $group }.
standups-offer-about = It is about:
standups-obstacle-gone = This is no longer in the way, or nothing is asked about it any more.
standups-own-obstacle = This is your own. What others say comes under *For you*.

## Before and in time

standups-preparation = **The week in { $group } starts tomorrow.** Is there a moment you would like to share? A photo or one sentence; you can leave it here already.
standups-reminder = **The week in { $group } closes soon.** One word is enough. Nothing is fine too.

## Closing

standups-opened = Week { $week } is open for *My week*.
standups-closed = { $asks ->
        [yes] Week { $week } is closed. The question is in the thread, and the report is ready for you to see.
       *[no] Week { $week } is closed. Nothing was shared, so there is no report.
    }
standups-skipped = { $which ->
        [now] We skip this week. What was written stays with whoever wrote it.
       *[next] We skip next week.
    }
standups-not-begun = The first week has not begun yet. The panel says when it does.
standups-none-open = No week is open now. `/standup open` can still open one.
standups-question = **This week is closed.** What do we need at the next { -session }?
standups-answer = Answer
standups-need-title = Needed · the whole group reads this
standups-need = What do we need?
standups-need-hint = For the next { -session }. Leave it empty to take your answer back.
standups-need-kept = { $there ->
        [yes] Kept for the next { -session }. It is in the report, without your name.
       *[no] Your answer is gone.
    }
standups-question-over = This question is no longer open. Feel free to park it with `/park point`.

## The report

standups-report = Report of week { $week }
standups-file-name = report-week
standups-heading = { $heading ->
        [asked] Asked
        [needed] Needed at the next { -session }
        [in-the-way] In the way
        [learned] Done and learned
        [comes] Coming up
       *[parked] Parked
    }
standups-mark = { $mark ->
        [different] went differently
        [let-go] let go
        [busy] still going
        [small] a small step
       *[done] done
    }
standups-only-in-file = -# Everything is in the file. Only there is the rest of: { $headings }.
standups-report-empty = There is nothing in this report.
standups-draft-ready = **The report of week { $week } is ready**, in { $group }. It goes out by itself, on time. You can see it first and leave something out.
standups-see-draft = See the report
standups-draft = **Report of week { $week }** · this is how it will be read
standups-put-above = A word above it
standups-word-title = A word above it · the whole group reads this
standups-word = What would you like to put above it?
standups-post-now = Post it now
standups-report-goes = The report is on its way to the group.
standups-report-not-now = This report cannot be posted now: the week is still open, or the report is there already.
standups-no-report = There is no week to report on yet.
standups-leave-out = Leave something out, or put it back
standups-left-out = { $out ->
        [yes] left out
       *[no] in the report
    }
standups-check = **The report of week { $week } is coming**, in { $group }. These words of yours are in it, without your name. There is nothing you have to do.
standups-take-out = Take me out
standups-taken-out = Done. Your message stays in the thread; *My week* takes it away there.

## Parking

standups-park = Park
standups-park-title = Park · the whole group reads this
standups-park-text = What would you like to park?
standups-park-hint = One sentence is enough.
standups-park-with = Whom does it concern?
standups-park-where = Where does it go?
standups-outlet = { $outlet ->
        [open] Later
        [thread] A thread of its own, now
        [session] The next { -session }
       *[gone] Let go
    }
standups-parked = { $outlet ->
        [thread] Parked, with a thread of its own.
        [session] Parked for the next { -session }.
       *[open] Parked. It comes back.
    }
standups-let-out = { $outlet ->
        [thread] It gets a thread of its own.
        [session] It goes to the next { -session }.
        [gone] Let go.
       *[open] It stays parked.
    }
standups-parked-heading = { $outlet ->
        [session] **Parked** · for the next { -session }
        [gone] **Let go**
       *[open] **Parked**
    }
standups-parked-people = With { $names }.
standups-parked-empty = There is nothing to park yet.
standups-parked-list = **Parked**
standups-parked-taken-back = A point that was taken back
standups-parked-none = Nothing is parked.
standups-parked-again = **Still parked.** Which of these can be let go?
standups-long-talk = This conversation is getting long. Would someone like to park it, or give it a thread of its own?

## What is kept

standups-kept-moment = A moment of a week
standups-kept-done = What you did
standups-kept-plan = What you planned
standups-kept-obstacle = What was in the way
standups-kept-photo = A photo of a week
standups-kept-need = What you needed at a { -session }
standups-kept-offer = How you offered to help
standups-kept-parked = A parked point
standups-kept-activity = An activity on the board
standups-kept-word = A word above a report
standups-kept-wish = What you switched on

## The board

command-week-not-now-about = Nothing from me this week
command-week-board = board
command-week-board-about = The board of this round, and what you have on it

standups-board = The board
standups-board-none = There is no board now.
standups-board-off = The board is off. Your { -facilitator } can switch it on with `/standup settings`.
standups-no-board = There is no board now, or it has just been closed.
standups-board-full = The board is full. Take something off first, or start a new board.
standups-board-begin = Start a board
standups-board-title = The board · the whole group reads this
standups-board-goal = What is this round about?
standups-board-goal-hint = One sentence. Empty is fine too.
standups-board-begun = The board is in the group.
standups-board-close = Close the board
standups-board-closed = The board is closed. What is still parked is below it.
standups-board-put = Put something on the board
standups-board-intended = What do you want to try?
standups-board-intended-hint = One thing per line. There are no names on the board.
standups-board-which = Move something of yours
standups-board-off-it = Off the board
standups-board-mine = My part of the board
standups-board-heading = { $over ->
        [yes] **The board of this round** · closed
       *[no] **The board of this round**
    }
    { $goal }
standups-board-parked = **Still parked**
standups-board-lighter = What can be lighter from here? What can we stop doing?
standups-lane = { $lane ->
        [busy] Under way
        [tried] Tried
        [shared] Shared
       *[intended] Planned
    }

## Looking back

command-week-history = history
command-week-history-about = The weeks there were, with what you wrote
standups-history = **Looking back** · only you read this
standups-history-none = There are no weeks yet to look back on.
standups-history-week = Week { $week }
standups-history-report = Report of week { $week }
standups-history-reports = Read a report
standups-history-newer = Newer
standups-history-older = Older

## Together, live

command-standup-live = live
command-standup-live-about = In turns, a quarter of an hour in all
standups-live-off = The live version is off. Your { -facilitator } can switch it on with `/standup settings`.
standups-live-gathering = The invitation is in the thread. Begin once you are all there.
standups-live-heading = **Together, a quarter of an hour**
standups-live-here = Here: { $people }.
standups-live-i-am-here = I am here
standups-live-welcome = Good that you are here. Your turn will come by itself; passing is fine.
standups-live-start = Begin
standups-live-started = The quarter of an hour has begun.
standups-live-nobody = Nobody is here yet. Wait until someone presses *I am here*.
standups-live-now = It is **{ $name }**’s turn.
standups-live-next = { $name } is next.
standups-live-signal = Take your time to finish.
standups-live-pass = Done, or pass
standups-live-passed = Passed on.
standups-live-not-your-turn = It is someone else’s turn now.
standups-live-over = This is over. What is left to say can be said in the thread.
standups-live-over-now = The quarter of an hour is over. What is left to say can be said here in the thread.

## Settings

command-standup-settings = settings
command-standup-settings-about = When the week closes, the board, the live version
command-week-reminders = reminders
command-week-reminders-about = A word beforehand or just before closing, if you want one
standups-settings = **How the { -week-round } runs**
standups-closes = { $days ->
        [0] The week closes on the day itself at { $at }.
        [one] The week closes a day after opening, at { $at }.
       *[other] The week closes { $days } days after opening, at { $at }.
    } { $hours ->
        [one] The report follows an hour later.
       *[other] The report follows { $hours } hours later.
    }
standups-possible = You can switch on a board and a live version. Off is fine too.
standups-change-closing = Another closing time
standups-switch = { $what ->
        [live] { $on ->
            [yes] Live version off
           *[no] Live version on
        }
       *[board] { $on ->
            [yes] Board off
           *[no] Board on
        }
    }
standups-closing-title = When the week closes
standups-closing-field = { $field ->
        [hour] At what time?
        [report] How many hours later does the report follow?
       *[days] How many days after opening?
    }
standups-closing-hint = { $field ->
        [hour] For example 17:00.
        [report] From 1 to 96. So everyone who is in it can read it first.
       *[days] From 0 to 6. Zero is the same day.
    }
standups-closing-unclear = That does not work. Choose 0 to 6 days, a time such as 17:00, and 1 to 96 hours until the report.
standups-wishes = **Would you like a nudge?** Without your yes you get none.
standups-wish = { $what ->
        [reminded] { $on ->
            [yes] No nudge before closing
           *[no] A nudge before closing
        }
       *[prepares] { $on ->
            [yes] No nudge the day before
           *[no] A nudge the day before
        }
    }

## Back again

standups-welcome-back = **Good to have you back.** Nothing is expected of you.
standups-catch-up = What happened?
standups-nothing-missed = You missed nothing.
standups-news-weeks = { $weeks ->
        [0] No week opened in that time.
        [one] Meanwhile one week opened. There is no need to catch up.
       *[other] Meanwhile { $weeks } weeks opened. There is no need to catch up.
    }
standups-news-agreed = Agreed: { $text }
standups-news-asked = Asked of the group: { $text }
standups-news-session = The next { -session } is { $moment }.
standups-news-rest = { $open ->
        [yes] This week is open. One word is enough.
       *[no] The next week opens by itself.
    }
