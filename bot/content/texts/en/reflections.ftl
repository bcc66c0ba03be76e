# Taking a moment: a question, own notes, and what of them goes to whom.

command-reflect = reflect
command-reflect-about = Take a moment, for yourself first
command-reflect-question = question
command-reflect-question-about = A question to pause on
command-reflect-notes = notes
command-reflect-notes-about = Your own notes: read, find, share
command-reflect-prompts = prompts
command-reflect-prompts-about = The group’s own questions: add, change, retire
command-reflect-nameless = nameless
command-reflect-nameless-about = Sharing without a name: what holds here, and yours

reflections-moment = **Take a moment**
reflections-moment-text = Nobody reads what you write, until you choose otherwise.
reflections-a-question = A question
reflections-a-note = Write something down
reflections-my-notes = My notes
reflections-first-for-you = You write for yourself first. One word is enough.
reflections-answer = Answer
reflections-another = Another question
reflections-not-now = Not now
reflections-not-now-done = Fine. Nothing else happens.

## Writing

reflections-title = A moment · only you read this
reflections-text = What would you like to write down?
reflections-text-hint = Better not to name other people.
reflections-mark = What is it?
reflections-mark-tried = I tried something
reflections-mark-doubt = I have doubts
reflections-kept = { $audience ->
        [group] **Saved.** The group can read it too, with your name.
        [one-person] **Saved.** One other person reads this.
       *[only-me] **Saved, for you only.** Nobody reads this.
    }
reflections-doubt = Your doubt is welcome here.
reflections-write-on = Keep writing
reflections-empty = There is nothing here yet. One word is enough.
reflections-long = That is too long. Please keep it to { $most } characters.
reflections-gone = This note is no longer there, or it is not yours.

## The ladder

reflections-share-it = Share
reflections-sharing = **With whom?** You see first who will read it; nothing goes out yet.
reflections-further = Something else
reflections-further-text = **What would you like to do with it?** You can change the words first.
reflections-back = Back
reflections-share = { $audience ->
        [one-person] With one person
        [without-name] Without a name
       *[group] With the group
    }
reflections-reads = { $audience ->
        [one-person] One person will read this, with your name. Choose who.
        [without-name] Everyone in { $channel } will read this, without your name. I post it myself, together with whatever else is waiting. In a small group someone may know you by your words, so read it once more.
       *[group] Everyone in { $channel } will read this, with your name. So can whoever manages the server.
    }
reflections-whom = With whom?
reflections-post = Post it
reflections-shared = **Shared with the group.** You can take it back under *My notes*.
reflections-confided = **Shared with { $person }**, and with nobody else.
reflections-given = **Done.** It goes out without a name on { $moment }. It is gone from your notes, so that nothing there points to you. You can take it back with `/reflect nameless`.
reflections-not-joined = That person does not take part in this group. Choose someone who does.
reflections-to-oneself = That is you. It is already saved for yourself.
reflections-read-already = Others have read this with your name. Only what nobody has read yet can go without one.

## My notes

reflections-notes = **My notes** · only you read this
reflections-found = **My notes with “{ $wanted }”** · only you read this
reflections-no-notes = There is nothing here. That is fine.
reflections-find = Find
reflections-search-title = Find in my notes
reflections-wanted = Which word are you looking for?
reflections-wanted-hint = I only look in what is yours.
reflections-newer = Newer
reflections-older = Older
reflections-open = Look
reflections-narrow = Only for me again
reflections-narrowed = **For you only.** I am taking it away from the group.
reflections-remove = Throw away
reflections-removed = Gone.

## Without a name

reflections-nameless = **Sharing without a name**
reflections-nameless-stands = { $on ->
        [yes] In this group you can. I post such messages myself, mixed, once a day at six in the evening.
       *[no] In this group you cannot yet. Agree together first whether you want this.
    }
reflections-nameless-truth = Who wrote it is kept encrypted; nobody sees it, not even your { -facilitator }. Whoever runs me has the key. How someone writes is not something I can hide.
reflections-nameless-change = { $on ->
        [yes] Switch it off
       *[no] Switch it on
    }
reflections-nameless-mine = What is mine?
reflections-nameless-none = There is nothing of yours without a name.
reflections-nameless-yours = **Without a name, and yours.** Only you know this.
reflections-nameless-off = This group has not agreed yet that things may be shared without a name. Talk about it together; your { -facilitator } switches it on with `/reflect nameless`.
reflections-nameless-heading = **Without a name**
reflections-withdraw = Take it back
reflections-withdrawn = Gone. If it was already there, it disappears shortly.

## Asking on

reflections-shared-heading = **{ $name }** paused on this
reflections-curious-ask = I am curious
reflections-curious-title = One question for the writer
reflections-curious-question = What would you like to know?
reflections-curious-hint = A question, not advice. No answer is owed.
reflections-curious-sent = Asked. If an answer comes, you find it under the note. You may also hear nothing.
reflections-asked-already = You have already asked something here. One question is the limit.
reflections-own-note = This is your own note.
reflections-curious-heading = **{ $name } is curious.**
reflections-curious-about = It is about:
reflections-curious-reply = Answer
reflections-curious-answer = Your answer
reflections-answering-title = Answer · the whole group reads this
reflections-answered = Your answer is under your note now.
reflections-let-be = Let it be
reflections-let-be-done = Fine. Whoever asked hears nothing about it.
reflections-confided-heading = **{ $name }** shares this with you alone, from { $group }
reflections-confided-text = You need not answer. Reading it is already something.
reflections-follow-up = **Two days ago you tried something.**
reflections-follow-up-question = { $part ->
        [first] Tell it as if we were watching through a window: what happened?
       *[further] Who was bothered by it, or glad of it?
    }
reflections-one-more = One more question

## Taking along

reflections-take-along = **This week’s take-along question**
reflections-take-along-text = Put it to one colleague at work. What they said may come back here.
reflections-bring-back = This is what I heard
reflections-bring-back-title = Take along · the whole group reads this
reflections-colleague-said = What did your colleague say?
reflections-take-along-stands = { $on ->
        [on] **Take-along question.** One question a week for a colleague at work. It is on.
       *[off] **Take-along question.** One question a week for a colleague at work. It is off.
    }
reflections-take-along-change = { $on ->
        [on] Switch off
       *[off] Switch on
    }
reflections-nameless-possible = { $on ->
        [on] **Sharing without a name.** It is on.
       *[off] **Sharing without a name.** It is off; agree on it together first.
    }
reflections-why-take-along = The group has a take-along question switched on. You can skip it; nobody keeps track.

## Own questions

reflections-prompts = **Our own questions**
reflections-no-prompts = No questions of your own yet. The ones I bring along simply stay.
reflections-add-prompt = Add a question
reflections-add-file = From a file
reflections-change-prompt = Say it better, translate it, or remove it
reflections-prompt-title = Own question · the group will get it
reflections-prompt-nl = In Dutch
reflections-prompt-en = In English
reflections-prompt-hint = One language is enough. A good question begins with something of this week.
reflections-prompt-empty = There is no question here yet.
reflections-prompt-gone = That question is no longer there.
reflections-retire = No longer ask it?
reflections-retire-yes = Remove this question
reflections-file = A text file
reflections-file-hint = One question a line; a translation may follow after a bar: |
reflections-file-unclear = I found no questions in that. It should be a text file with one question a line.
reflections-file-long = Those are too many questions. Please keep it to { $most }.

reflections-kept-note = A note of your own
reflections-kept-curious = A question you asked about a note
reflections-kept-answer = What you answered when someone was curious
reflections-kept-word = What you wrote as first reader with something you gave back
reflections-kept-nameless = Something you shared without a name

## A case

command-reflect-case = case
command-reflect-case-about = Look at something together, in rounds

reflections-together = Look at it together
reflections-case-title = Case · the whole group reads this
reflections-case-situation = What is going on?
reflections-case-question = What is your question about it?
reflections-case-question-missing = Add one question, so that the group knows what is on your mind.
reflections-case-name = How do you bring it in?
reflections-case-nameless = Without my name, through Tussenruimte
reflections-case-named = With my name
reflections-case-begun = **Your case is there.** What comes back is under *For you* too.
reflections-case-given = **Done.** Your case goes out without a name on { $moment }. In a small group someone may know you by the story. You find what comes back under *For you*, where only you see it.
reflections-case-of = **Looking together** · a case from { $name }
reflections-case-of-nobody = **Looking together** · a case without names, not even yours
reflections-round = { $round ->
        [waiting] This begins shortly.
        [questions] **Round 1: questions only**, to understand. Until { $moment }.
        [ideas] **Round 2: ideas and experiences.** Until { $moment }.
        [take-along] **Round 3: what do you take along?** It is up to whoever brought the case. Until { $moment }.
       *[closed] This case is closed.
    }
reflections-think-along = Join in
reflections-say-title = Join in · the whole group reads this
reflections-case-what = What is it?
reflections-case-sort = { $sort ->
        [question] A question
        [idea] An idea or experience
        [answer] Answer
       *[taken] What I take along
    }
reflections-say-text = In your words
reflections-case-not-now = { $round ->
        [take-along] Now it is up to whoever brought the case.
       *[closed] This case is closed.
    }
reflections-idea-early = This round is for questions. Shall I keep your idea for round 2?
reflections-keep-idea = Yes, keep it
reflections-drop-idea = Throw it away
reflections-idea-kept = Kept. I will add it in round 2.
reflections-said = It is there.
reflections-said-later = It goes out without a name on { $moment }.
reflections-my-case = { $back ->
        [yes] Something came back on your case.
       *[no] Your case is under way.
    }
reflections-my-case-heading = **Your case** · { $round ->
        [waiting] begins shortly
        [questions] round 1, questions
        [ideas] round 2, ideas
       *[take-along] round 3: what do you take along, and what did you think at first?
    }
reflections-nothing-back = Nothing has come back yet. It still may.
reflections-close-case = Close the case
reflections-case-closed = The case is closed. You need not explain anything.

reflections-kept-case = A case you brought in
reflections-kept-said = What you said about a case
