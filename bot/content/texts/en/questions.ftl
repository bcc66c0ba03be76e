# Asking something, and who knows.

command-ask = ask
command-ask-about = Ask something; I look for who may know
command-find = find
command-find-about = What was asked before and what helped
command-find-words = words
command-find-words-about = In your own words; empty: your questions
command-who-knows = Who knows this?

questions-title = Ask something
questions-text = What would you like to know?
questions-text-hint = One or two sentences. Please do not name children or clients.
questions-which = What kind of question is it?
questions-kind = { $kind ->
        [done] Who has done this?
        [how] How do you go about this?
        [think] What do you think of this?
        [know] Whom do you know?
       *[example] Do you have an example?
    }
questions-left-out = Whom should I not ask?
questions-left-out-hint = Only you know this. They do read what everyone is asked.
questions-name = With your name?
questions-named = With my name
questions-nameless = Without my name, through Tussenruimte

questions-ask-group = Ask who knows
questions-to-agenda = Park for the { -session }
questions-heading = { $name ->
        [with] **Who knows this?** Nothing has been asked yet.
       *[without] **Who knows this?** Nothing has been asked yet. I give your name to nobody.
    }
questions-before = **Asked before**
questions-before-none = Nothing like this has been answered here before.
questions-may-know = **They may know:**
questions-nobody-known = I do not know anyone yet who can tell you about this.
questions-reason = { $why ->
        [offers] someone who can tell you about “{ $about }”
        [helped] someone who helped in { $month } with “{ $about }”
        [shared] someone who kept something about “{ $about }”
        [suggested] someone another member thought of
       *[chosen] the person you chose
    }
questions-reason-you = { $why ->
        [offers] You said that you can tell others about “{ $about }”.
        [helped] You helped in { $month } with “{ $about }”.
        [shared] You kept something about “{ $about }”.
        [suggested] { $about } thought of you.
       *[chosen] Whoever asks this thought of you.
    }
questions-around-about = { $name ->
        [with] **Ask around:** I ask people one by one, with your name, and do not say whom. After a yes you talk in a thread that the group can read. If nobody knows after a few days, I ask everyone, and then your { -facilitator }.
       *[without] **Ask around:** I begin some time after ten in the morning and ask people one by one, without your name. Answers wait in *For you*. If nobody knows, I ask everyone, and then your { -facilitator }.
    }
questions-small = The group is small: someone may guess who asks this.
questions-around = Ask around
questions-one = Choose someone
questions-group = The whole group
questions-never-mind = Never mind
questions-back = Back
questions-whom = Whom?
questions-one-about = { $name ->
        [with] They read your question, with your name. If no yes comes, you can guess that it was a no; I then go on asking around.
       *[without] They read your question, without your name. If no yes comes, you can guess that it was a no; I then go on asking around.
    }
questions-group-about = { $name ->
        [with] Everyone in { $channel } will read this, with your name.
       *[without] Everyone in { $channel } will read this, without your name. I post it at a set hour.
    }
questions-ask-it = Ask it
questions-started = { $how ->
        [around] **Asked.** At every step I tell you where it is.
        [group] **Asked**, of everyone. You will hear when someone helps.
       *[later] **I will ask it**, at the set hour. What comes back you find in *For you*.
    }
questions-take-back = Take it back
questions-withdrawn = Gone. Nobody will get this question now.
questions-begun = This question is on its way. With `/find` you see where it is.

## Who is asked

questions-asked = { $known ->
        [through] **{ $through } asks this for { $name }, who said yes:**
        [yes] **{ $name } asks:**
       *[no] **Someone from the group asks, without a name:**
    }
questions-will-you = Would you like to help?
questions-yes = Yes, gladly
questions-later = Later
questions-someone = I know someone
questions-no = Not this time
questions-yes-thread = **Lovely.** A thread for the two of you is about to open in the channel; the group can read along.
questions-yes-relay = **Lovely.** I pass on what you write, without your name.
questions-later-kept = Fine. The question stays with you for a while.
questions-no-kept = Fine. Nobody hears of it.
questions-over = This question has gone on, or is with someone else. There is nothing for you to do.
questions-own = This is your own question.
questions-not-a-member = They do not take part here. Choose someone from the group.
questions-asked-already = They were asked already. Choose someone else.
questions-suggest = Who in the group?
questions-someone-about = **Who does know?** Choose someone from the group. I ask them next, and say that you thought of them.
questions-outsider = Someone from outside
questions-suggested = Thank you. I will ask them.
questions-introduction-title = An introduction · whoever asked reads this
questions-introduction = Who is it, and how can they be reached?
questions-introduction-hint = Write it as you would say it to both.
questions-outsider-knows = Do they know of this?
questions-outsider-agrees = Yes, and this text is fine
questions-outsider-first = Ask them first. Nothing has been kept or sent yet.
questions-introduced = Thank you. I pass it on.
questions-introduction-heading = **{ $name } would like to introduce you to someone.** They know of it.

questions-answer = Answer
questions-reply = Write back
questions-word = What would you like to say?
questions-word-title = { $by ->
        [reply] Write back · without your name
       *[helper] Answer · they do not see your name
    }
questions-word-kept = { $by ->
        [reply] I pass it on, at the set hour.
       *[helper] I pass it on. If something comes back, you will hear.
    }

## On its way

questions-step = { $step ->
        [next] **I am moving on to the next.**
        [group] **I now ask everyone**, in this week’s thread.
        [lead] **No answer yet.** I take it to your { -facilitator }.
        [open] **Nobody knows yet.** It stays an open question: for a guest, a try-out or the { -session }.
        [talking] **{ $name } is thinking with you.** There is a thread for the two of you in the channel.
        [solved] **Did you work it out with { $name }?** Write in one line what helped, so that others find it later.
        [used] **Two weeks ago you wrote what helped.** Did you use it? What happened?
       *[word] **Something came back from whoever asked this.** See whether you would like to say more.
    }
questions-solved = This helped
questions-solved-already = I have my answer
questions-onward = Keep asking
questions-onward-done = I keep asking.
questions-tell = Tell
questions-shared = { $known ->
        [through] **{ $through } asks everyone this for { $name }, who said yes:**
        [yes] **{ $name } asks everyone:**
       *[no] **Someone from the group asks, without a name:**
    }
questions-shared-answered = **Asked and answered**
questions-i-know = I know something
questions-talk = **{ $name } is thinking this through with { $asker }**
questions-thread = Thinking together
questions-stuck = **This question has no answer yet.** Do you know something, or someone?

## Afterwards

questions-what-helped-title = { $name ->
        [with] What helped · the group can find this
       *[without] What helped · only you read this
    }
questions-what-helped = What helped, in one line?
questions-who-helped = Who helped?
questions-who-helped-hint = Empty: whoever said yes. I thank them for you.
questions-solved-kept = { $known ->
        [found] **Kept.** With `/find` the group finds it again.
       *[closed] **Done.** It stays with you.
    }
questions-helped-line = What helped: { $line }
questions-used-line = What came of it: { $line }
questions-ask-them = Ask { $name }.
questions-thanks = **{ $name } would like to thank you** for your help with:
questions-thanks-about = The group can find this, with your name.
questions-without-name = Without my name
questions-name-gone = Your name is no longer with it.
questions-what-happened-title = What happened?
questions-what-happened = Did you use it? What happened?
questions-what-happened-hint = Also when it went differently.
questions-keep = Keep it with the { -harvest }?
questions-keep-yes = Yes, the group reads it
questions-keep-no = No, this is fine
questions-used-kept = Thank you, that is kept.
questions-found = **Asked before**
questions-none-found = Nothing has been kept about this yet. Ask it with `/ask`.
questions-mine = **What I asked** · only you see this
questions-newer = Newer
questions-older = Older
questions-none-mine = You have not asked anything yet. Begin with `/ask`.
questions-state = { $stage ->
        [waiting] Begins at the set hour.
        [asking] I am asking around.
        [talking] Someone is thinking with you.
        [group] Everyone was asked.
        [lead] With your { -facilitator }.
        [open] An open question.
       *[answered] Answered.
    }

questions-empty = There is nothing here yet. One sentence is enough.
questions-long = That is too long to ask around. Try it in { $most } characters.
questions-gone = This question is no longer there, or it is not yours.

questions-kept-asked = A question that you asked
questions-kept-helped = What you gave and what helped another
questions-kept-said = What you answered through me
questions-kept-reason = Why I gave you a question
