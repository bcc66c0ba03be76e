# Answering unseen: everyone for themselves first, then everything at once or nothing.

command-unseen = unseen
command-unseen-about = A round in which everyone first answers unseen

unseen-heading = **Unseen first, then everything at once**
unseen-text = Everyone answers without seeing the others. At a set moment everything appears, or nothing.
unseen-choose = What is it about?
unseen-template = { $template ->
        [perspectives] From different sides
        [associations] What comes to mind?
        [interim] Where we stand
        [statements] Our own statements
        [sentences] In your own words
        [council] Silent council
        [trust] How freely do we speak?
       *[elephant] What is not being said
    }
unseen-template-about = { $template ->
        [perspectives] Everyone's view of the same thing, with names
        [associations] One word from everyone, with names
        [interim] Content, form, place and your own part, without names
        [statements] What you want to know yourselves, without names
        [sentences] A few sentences, without names
        [council] What you would prefer, without names
        [trust] How easily you speak here, without names
       *[elephant] Do we talk about it or not, without names
    }
unseen-prompt-usual = { $template ->
        [perspectives] How do you look at this?
        [associations] Which word comes to mind?
        [interim] How are we doing?
        [statements] How true is this for you?
        [sentences] What goes well, and what would you like to be different?
        [council] What would you like best?
        [trust] Do you easily say what you think here?
       *[elephant] There is something we do not talk about. Shall we put it on the table?
    }
unseen-begin-title = Unseen · the whole group gets this question
unseen-question = What do you ask?
unseen-prompt = Write a question of at most { $most } characters.
unseen-begun = The question is in the week’s thread. The answers appear { $moment }.
unseen-small = **There are fewer than seven of you.**
unseen-talk = People could guess who said what then, even without names. Better to talk: a minute of silence for everyone, then one sentence each in turn, and nobody responds until the round is complete.

unseen-told = { $template ->
        [perspectives] **From different sides**
        [associations] **What comes to mind?**
        [interim] **Where we stand**
        [statements] **Our own statements**
        [sentences] **In your own words**
        [council] **Silent council**
        [trust] **How freely do we speak?**
       *[elephant] **What is not being said**
    }
unseen-how-named = Nobody sees your answer before the rest. After that the group reads it, with your name.
unseen-how-nameless = Without names. Something appears only with five answers or more; otherwise I erase everything.
unseen-until = It appears { $moment }.
unseen-longer = There are not enough answers yet. I keep it open a little longer, once, until { $moment }.
unseen-answer = Answer
unseen-my-answer = My answer
unseen-title-named = Unseen · later the group reads it, with names
unseen-title-nameless = Unseen · never with your name
unseen-word = One word is enough.
unseen-sentence = One sentence is enough.
unseen-kept-until = Saved. Until { $moment } nobody reads it, and until then you can change it, with *Answer*.
unseen-taken-back = Your answer is gone.
unseen-mine = **Your answer** · only you see this
unseen-none = You said nothing here, or it was erased.
unseen-few = There are fewer than five answers. People could guess who said what, so I show nothing and keep nothing.
unseen-nobody = There are no answers. That is fine.
unseen-after = { $template ->
        [perspectives] Which view surprised you?
        [associations] Which word of someone else would you like to ask about?
        [sentences] What do we take from this?
        [council] Does this look like the course we are on?
        [trust] What would help to speak even more freely here?
       *[elephant] What is a good next step?
    }
unseen-option = { $option ->
        [yes] True
        [largely] Mostly true
        [little] A little true
        [no] Not true
        [go-on] Go on like this
        [otherwise] Do it differently
        [stop] Stop it
        [unsure] I do not know
        [easily] Easily
        [mostly] Mostly
        [sometimes] Sometimes
        [hardly] Hardly
        [table] On the table, here
        [live] Only when we meet
       *[not-now] Not now
    }
unseen-statement = { $statement ->
        [content] What we talk about fits what I am looking for
        [form] The way we work suits me
        [speakers] The people who came to speak helped me along
        [place] The place and the time suit me
        [own-role] I know what I can contribute here
       *[give-and-take] I can give and take here
    }
unseen-statements = Which statements?
unseen-statements-hint = One per line, at most { $most }.
unseen-statements-wrong = Write one statement per line: at most { $most }, of at most { $length } characters.
unseen-statement-few = Fewer than five answered this one. I show nothing of it and keep nothing of it.
unseen-further = Next
unseen-widest = You are furthest apart on: *{ $statement }*. What makes the difference?
unseen-alike = You see this much the same. How can you tell?
unseen-other-course = Most answers point another way than the present course. Will you talk about it when you meet?
unseen-kept = An answer in an unseen round
unseen-closed = This round is over. What came of it is in the week’s thread.
unseen-gone = This round is no longer there.
unseen-long = Keep it to { $most } characters; what you typed is below.
unseen-kept-line = { $statement } { $option }
