# Setting up, the panel, joining and leaving.

command-community = community
command-community-about = For facilitators: everything of this group
command-setup = setup
command-setup-about = Set up a group, or change its set-up
command-me = me
command-me-about = For you: what is yours in this group
command-leave = leave
command-leave-about = Leave this group
command-possibilities = possibilities
command-possibilities-about = A next step, who steers, how much guidance, taking it easy
command-roles = roles
command-roles-about = Who does what in this group, and for how long
command-for-you = for-you
command-for-you-about = What waits for you
command-settings = settings
command-settings-about = How you hear from me, your language, how much guidance
command-not-now = not-now
command-not-now-about = Nothing from me for a while

community-not-here = There is no group here. Try again in your group's channel. If there is no group yet, `/community setup` begins one.
community-not-yours = This belongs to a group that you are not in.
community-join-first = You have not joined yet. Press a button on the panel: one form, and you are in.
community-not-begun = This group has yet to begin. The { -facilitator } still has a few questions to answer.
community-not-allowed = { $roles ->
        [member] Everyone who takes part can do this. You are here as an observer.
       *[facilitator] A { -facilitator } does this. Just ask in the group.
    }
community-zone-unknown = I do not know that time zone. Write a large city in yours, such as London, or leave it empty.
community-weekday = { $day ->
        [0] Monday
        [1] Tuesday
        [2] Wednesday
        [3] Thursday
        [4] Friday
        [5] Saturday
       *[6] Sunday
    }

## Setting up

setup-needs-manager = A group begins with whoever manages this server: they say who facilitates. Ask one of them to type `/community setup` here.
setup-facilitator-heading = **Who facilitates this group?**
setup-facilitator-text = They get four short questions: name, channel, day and hour, and the next { -session }. Nothing else is needed from you.
setup-facilitator-placeholder = Choose someone
setup-facilitator-is-bot = A bot cannot facilitate a group. Choose a person.
setup-facilitator-not-here = That person is not in this server. Invite them first, then choose again.
setup-named = **{ $person } facilitates.** Let them know that `/community setup` is ready for them: four questions, which can be left half-done.
setup-named-you = **You facilitate.** Four short questions. What you do not know yet can wait.
setup-begin = Begin
setup-go-on = Go on

setup-title = Set up · the group will see this
setup-name = What is the group called?
setup-name-hint = A working title will do.
setup-name-long = That name is too long for the panel. Keep it to { $most } characters.
setup-channel = Which channel does the group live in?
setup-channel-hint = The panel goes there: the message with the buttons. You can move it later.
setup-channel-taken = Another group lives in that channel already: { $name }. Choose another one.
setup-channel-hidden = I cannot see that channel. Let me in, or choose another one.
setup-rights-missing = In { $channel } I may not do everything I need yet. Missing: { $rights }. Switch that on in the channel's settings, or ask whoever manages the server.
setup-right = { $right ->
        [view_channel] View Channel
        [send_messages] Send Messages
        [send_messages_in_threads] Send Messages in Threads
        [create_public_threads] Create Public Threads
        [create_private_threads] Create Private Threads
        [manage_threads] Manage Threads
        [attach_files] Attach Files
        [embed_links] Embed Links
        [read_message_history] Read Message History
        [pin_messages] Pin Messages
       *[other] { $right }
    }
setup-day = On which day does the week begin?
setup-day-hint = That is when I put up a fresh panel.
setup-hour = At what time?
setup-hour-hint = For example 9:00, in the time of { $zone }.
setup-hour-unclear = I cannot read that time. Write for example 9:00 or 2:30 pm.
setup-session = Next { -session }?
setup-session-hint = For example 17 March 14:00. Not known yet? Leave it empty.
setup-session-unclear = I cannot read that day and time. Write for example 17 March 14:00, or leave it empty.
setup-session-past = That { -session } lies behind us. Write the next one, or leave it empty.

setup-half = **Saved.** Go on whenever it suits you.
setup-half-missing = Still open: { $missing }.
setup-missing = { $question ->
        [name] the name
        [channel] the channel
        [day] the day
       *[hour] the time
    }
setup-ready = **The group is ready.** The panel is in { $channel }.
setup-ready-opens = The week begins on { $day }, for the first time on { $moment }. If that time is wrong, whoever runs me can correct the time zone ({ $zone }).
setup-ready-session = Next { -session }: { $moment }.
setup-ready-no-session = Fill in the next { -session } once it is known.
setup-ready-change = You can change this any time with `/community setup`. Join too, with the button on the panel, so that you hear what is going on.

## The panel

panel-heading = ## { $name }
panel-hello = Between one { -session } and the next I keep the conversation going. I do not read what you type here; I keep only what you give me through a button or a form. Who sees what, and how to stop me: `/help`.
panel-opens = The first week begins { $moment }.
panel-session = Next { -session }: { $moment }
panel-week = **Week { $week }** · { $phase ->
        [orientation] getting to know each other
        [action] under way
       *[evaluation] looking back and ahead
    }
panel-calm = Taking it easy until { $day }: { $calm ->
        [one-question] one question a week, and only if you feel like it.
       *[nothing] I am quiet for a while. The buttons work as always.
    }
panel-paused = A pause, until someone chooses to go on. The buttons work as always.
panel-of-the-week = This week: *{ $text }*
panel-late = This week opens later than usual: I was away for a while.
panel-nudge = -# A nudge for those who chose one: { $role }
panel-thread = Week { $week }
panel-rests = ### { $name }
    This week is over. There is a fresh panel below.
panel-button = { $action ->
        [join] Join
        [draw] Draw a card
        [my-week] My week
        [for-you] For you
        [ask] Ask
        [moment] Take a moment
        [harvest] Keep
        [then-and-now] Then and now
       *[round-off] Round off
    }

## Joining

join-title = Join · only you see this
join-first = For this you join first: three questions, nothing more. Then press again.
join-hears = How do you hear from me?
join-hears-hint = You can change it any time, with /me settings.
join-hears-missing = Please choose how you would like to hear from me.
join-direct = A direct message, at most one a week from me
join-nudge = A nudge in the channel when the week begins
join-self = I look myself
join-language = In which language?
join-zone = Do you live in another time zone?
join-zone-hint = Empty means { $zone }. Otherwise a large city, such as London.
join-welcome = **Welcome to { $name }.**
join-back = **Good to have you back in { $name }.**
join-changed = **Changed.**
join-hears-direct = When there is something for you, you get a direct message: at most one a week from me.
join-hears-nudge = When the week begins you get a nudge in the channel. I send nothing else.
join-nudge-not-yet = A nudge does not work here yet, because I may not give roles. Your { -facilitator } can arrange that; then choose it once more with `/me settings`. Until then everything is on the panel.
join-nudge-role = { $name } · nudge
join-hears-self = I send you nothing. Everything is on the panel.
join-after = Nothing is required. `/help` tells what I keep, and with `/me leave` you are out again.
join-offer = You have not joined yet. One form, and you are in.

## Leaving

leave-heading = **Leave { $name }?**
leave-text = You will not hear from me any more, and I tell nobody.
leave-choice = What becomes of what you shared? Without a name, only agreements and what the group kept stay; people who know you may still guess. I erase the rest. Erasing everything really means everything.
leave-without-name = Leave without a name
leave-nothing = Leave, erase everything
leave-unnamed = What the group kept stays without your name, the rest is erased. All the best.
leave-somebody = someone who was here before
leave-yes = Leave, my name may stay
leave-no = Stay
leave-done = **You have left { $name }.**
leave-done-text = What you shared stays. You can come back any time, with a button on the panel. All the best.
leave-stayed = You stay. Nothing has changed.
