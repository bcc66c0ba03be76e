# Getting acquainted, and what someone knows about or is looking for.

command-intake = intake
command-intake-about = Getting acquainted: three short questions, for you first
command-profile = profile
command-profile-about = What you know about, what you are looking for

intake-title = Getting acquainted · only you see this
intake-question = { $question ->
        [yes] Why did you say yes?
        [offers] What may someone ask you about?
        [wants] What are you looking for here?
        [goal] What would you like to learn?
        [expects] What do you expect of this group?
        [helps] What helps you to take part?
       *[away] What if you change jobs or leave?
    }
intake-hint = { $question ->
        [yes] Half a sentence is enough.
        [offers] One topic, in a few words.
        [wants] One topic, in a few words. It may be vague.
        [goal] It may still be unclear.
        [expects] This stays yours alone. Later you get it back to read.
        [helps] For example a time of the week, or no questions at all.
       *[away] Does that matter to the group? What would you like to leave behind?
    }
intake-about = { $question ->
        [yes] Why you said yes
        [offers] What someone may ask you about
        [wants] What you are looking for
        [goal] What you would like to learn
        [helps] What helps you
       *[away] What if you leave
    }
intake-example = An example
intake-example-hint = Something you went through yourself, in one sentence. You may leave it empty.
intake-kept = Saved, for you only. Nobody reads this.
intake-may-wait = Go on whenever you like, next week is fine too.
intake-next = Next question
intake-all-first = You can now choose whether the group may read some of it. You need not.
intake-audiences = Who may read this?
intake-profile = My profile
intake-who-reads = Who may read this?
intake-which = Which answers?
intake-which-hint = What you do not tick stays yours alone.
intake-shared = Everyone in the group may read this now, with your name. You can take it back any time.
intake-nothing-yet = There is nothing to share yet. Begin with `/me intake`.
intake-later = **One more question, if you like** · { $name }
intake-answer = Answer
intake-leave = Not this one
intake-left = Good. Nothing changes.
intake-share-there = Who may read it is up to you, with `/me intake`.
intake-expected = **This is what you expected of { $name }** · only you read this
intake-expected-ask = Does it still hold? You may change it, or leave it.
intake-change = Change
intake-leave-as-is = Leave it
intake-long = That is too long to keep. Keep it to { $most } characters.

profile-heading = **Your profile**
profile-title = Profile · the group may read this
profile-way = { $way ->
        [offers] I know something about this
       *[wants] I am looking for something about this
    }
profile-which = Which is it?
profile-phrase = In a few words
profile-add = Add something
profile-remove = Take something away
profile-readers = The group may read this, and it helps a question find the right person. Only you change it.
topics-empty = There is nothing in it yet. A few words are enough.
topics-long = Keep it short: { $most } characters.
topics-many = There are { $most } already. Take one away first.
topics-gone = This is no longer in your profile.
