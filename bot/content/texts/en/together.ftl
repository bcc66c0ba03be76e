# Together with a card: check a thought, listen in turns, then and now, a working agreement.

command-ruimte-back = back
command-ruimte-back-about = Then and now: one or two cards that you come back to
command-ruimte-check = check
command-ruimte-check-about = Ask one other person whether it is as you think, between you two
command-ruimte-listen = listen
command-ruimte-listen-about = In turns: first say what you heard, only then your own
command-ruimte-agreement = agreement
command-ruimte-agreement-about = What you agree on for now, and what you do not yet

## Is it as I think?

together-assume = Is it as I think?
together-check-title = Check · only the two of you read this
together-whom = Whom do you ask?
together-thought = What do you think they think?
together-thought-hint = Say it as a question. They need not answer.
together-asked = **Asked { $name }**, and nobody else. If there is an answer, I pass it on. There may be none.
together-not-joined = That person does not take part in this group. Choose someone who does.
together-oneself = That is you. Choose someone else.
together-asked-already = You asked this person something already. Give it a little time.
together-thinks = **{ $name } would like to check something with you.** In { $group }:
together-only-two = Only the two of you read this.
together-answer = Answer
together-answer-label = Your answer
together-answer-title = Answer · only the two of you read this
together-let-be = Let it be
together-let-be-done = Fine. Nothing further happens, and nobody hears of it.
together-answered = **Your answer goes to { $name }**, and to nobody else.
together-answers = **{ $name } answers.** Only the two of you read this.
together-you-thought = You asked:
together-one-sentence = Share one sentence
together-sentence-title = One sentence · shared after two yeses
together-sentence-label = Which sentence may the group read?
together-sentence-hint = { $name } reads it first.
together-sentence-asked = **{ $name } reads your sentence first.** Without a yes from both of you it is shown nowhere.
together-sentence-waits = Your sentence is still with the other. Without a yes it stays there.
together-proposes = **{ $name } would like to share this sentence with the group.**
together-reads = Everyone in { $channel } will read this, with both your names.
together-share-yes = Share it
together-share-no = Rather not
together-sentence-shared = **Shared.** The sentence is in the week’s thread.
together-both = **{ $one } and { $other } checked something together.**
together-gone = This is no longer here, or it is not for you.
together-empty = There is nothing yet. One word is enough.
together-long = That is too long. Keep it to { $most } characters.

## Listening round

together-round = **A listening round**
together-listen = Begin a listening round
together-round-how = The first one answers. Someone else says what was heard, the first one what was missing. Only then does the other one answer. I keep the order and nothing else, for three days.
together-round-reads = -# Everyone in { $channel } reads this, with your names.
together-round-card = With which card?
together-round-begun = The round is ready in the week’s thread.
together-round-runs = A listening round is going on already. Take part in it, or wait until it is over.
together-round-over = This round is over. Feel free to talk on in the thread.
together-silence = The empty space goes with silence. Choose another card.
together-round-at = **Listening round with { $word }**
together-my-turn = { $step ->
        [heard] This is what I heard
        [missed] What was missing
       *[answer] My answer
    }
together-turn-title = Listening round · the whole group reads
together-turn-label = { $step ->
        [heard] What did you hear?
        [missed] What was missing?
       *[answer] What is your answer?
    }
together-turn-hint = { $step ->
        [heard] Only what the other said. Your own answer comes next.
        [missed] Was nothing missing? Then leave it empty.
       *[answer] A few sentences are enough.
    }
together-turn-done = It is in the thread.
together-turn-heading = { $step ->
        [heard] **{ $name }** heard:
        [missed] **{ $name }** adds:
       *[answer] **{ $name }** answers:
    }
together-nothing-missed = Nothing was missing.
together-turn-taken = Someone was just before you. Look below to see whose turn it is.
together-not-yours = { $step ->
        [heard] First someone else says what they heard.
        [missed] First the one who answered says what was missing. If that takes more than a day, whoever listened may go on.
       *[answer] First it is the turn of whoever listened.
    }

## Then and now

together-back = **Then and now**
together-back-text = First you see what you said then, for you only. After that you choose whether to share anything.
together-back-which = With which card? Two at most
together-two-at-most = Choose one or two cards. The others will not run away.
together-then = Then you said:
together-then-shared = Then:
together-now = Now:
together-say-now = What do you say now?
together-now-title = Then and now · only you read this
together-now-title-group = Then and now · the whole group reads
together-now-label = What do you say about it now?
together-now-hint = One word is enough.
together-now-kept = **Saved, for you only.** If you share it, everyone in { $channel } reads it, with your name.
together-now-shared = **Shared with the group.**
together-share-both = Share then and now
together-share-now = Share only now
together-only-me = Just for me again
together-invite = With the whole group
together-invited = The invitation is in the week’s thread.
together-invitation = **We look back**
together-look-back = Look back
together-back-at = **{ $name }** came back to { $word }

## Working agreement

together-working-title = Working agreement · everyone reads it
together-agreed = What do you agree on for now?
together-not-yet = What do you not agree on yet?
together-not-yet-hint = The two may simply stand side by side.
together-again-hint = For example 17 March. Empty: in six weeks.

## Why this?

together-why-assumption = Someone in the group would like to know whether something is so, and asks you alone. You owe no answer.

## My data

together-kept-thought = Something you and another checked with each other
together-kept-turn = What you said in a listening round
together-kept-now = What you said when you came back to a card
