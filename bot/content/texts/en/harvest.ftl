# Keeping, looking back, to the outside, rounding off.

command-harvest = harvest
command-harvest-about = Keep what is worth keeping, and look back
command-harvest-keep = keep
command-harvest-keep-about = Celebrate, thank, what helped, what it brought
command-harvest-mine = mine
command-harvest-mine-about = What you kept: read it, throw it away
command-harvest-timeline = timeline
command-harvest-timeline-about = The way we went, month by month
command-harvest-field = field
command-harvest-field-about = What it brought, side by side
command-harvest-outside = outside
command-harvest-outside-about = A text for others, of what everyone agrees to
command-harvest-round-off = round-off
command-harvest-round-off-about = What stays, who carries it, what we let go
command-export = export
command-export-about = An account of the group, of approved things alone
command-keep = Keep

harvest-keep = Keep
harvest-title = Keep
harvest-which = What is it?
harvest-kind = { $kind ->
        [celebrate] Something to celebrate
        [thanks] Thanks to someone
        [helped] What helped
        [together] A new way of working together
       *[harvest] What it brought
    }
harvest-what = What happened?
harvest-what-hint = Small is fine. Please do not name children or clients.
harvest-changed = Where did it land, what changed?
harvest-changed-short = And then:
harvest-with = Who is part of it?
harvest-with-hint = They read it first. Without their yes the group does not see it.
harvest-for = Who may read it?
harvest-for-group = The whole group, with my name
harvest-for-here = The group, and it stays here 🔒
harvest-for-me = Only me
harvest-stays-here = This is marked 🔒: it stays here. Ask who wrote it whether you may keep it.
harvest-empty = There is nothing here yet. One sentence is enough.
harvest-done = { $state ->
        [asked] **Kept.** Whoever is part of it reads it first. If everyone says yes, I show it to the group.
        [group] **Kept.** The group can read it too.
       *[me] **Kept, for you only.**
    }
harvest-state = { $state ->
        [asked] Not in the group yet.
        [group] The group reads this.
       *[me] Only you read this.
    }
harvest-mine = **What I kept** · only you see this list
harvest-about-you = **What others kept, with your yes**
harvest-after-all-not = Not after all
harvest-may-go-outside = -# With your yes this may go outside.
harvest-keep-inside = Keep it inside
harvest-newer = Newer
harvest-older = Older
harvest-none-mine = There is nothing here yet. That is fine.
harvest-remove = Throw away
harvest-removed = Gone.
harvest-gone = This is no longer there, or it is not yours.
harvest-shown = **{ $name }** kept this:

## Who is part of it

harvest-check = { $audience ->
        [outside] **May this go outside?** { $group } can read it already.
       *[group] **{ $name } would like to keep this in { $group }, and you are part of it.**
    }
harvest-check-text = { $audience ->
        [outside] Only with your yes, and that of everyone else who is part of it. If you say nothing, it stays inside.
       *[group] The group sees it only with your yes. If you say no or nothing, nobody hears of that.
    }
harvest-yes = Yes, fine
harvest-no = Rather not
harvest-consented = { $said ->
        [yes] Thank you. If you change your mind: `/harvest mine`.
       *[no] Fine. Nobody hears of that.
    }

## Looking back

harvest-timeline = The way we went
harvest-timeline-text = A few things from each month: what we kept, decided and began to do differently.
harvest-field = What it brought
harvest-field-text = Nothing here ranks above anything else.
harvest-nothing-yet = There is nothing here yet. It may still come.
harvest-no-field = Nobody has looked back yet at what was kept. Would you like to?
harvest-look-back = Look back
harvest-look-back-heading = { $again ->
        [yes] **Does this still hold?** You can choose differently, leave it, or throw it away.
       *[no] **Looking back now, what was this?** Choose what fits, or nothing.
    }
harvest-tag = { $frame ->
        [cycle] What it was
        [capital] What I take from it
       *[learning] What it was about
    }
harvest-looked = Done
harvest-look-back-asked = { $after ->
        [round] **A { -round } of { $group } is over.**
       *[quarter] **Time to look back, with { $group }.**
    }
harvest-look-back-text = You kept something. Would you like to look at it once more? Leaving it is fine too.
harvest-why-look-back = You kept something, and a { -round } or a quarter is over. I do not ask more often.
harvest-celebration = **At the end of this { -round }, in the light once more:**
harvest-again = From { $day } I ask whether this still holds.
harvest-all-looked = You have looked back at everything. With `/harvest field` you see it side by side.

## To the outside

harvest-outside = **To the outside** · only what everyone who is part of it agrees to
harvest-outside-none = There is nothing yet that everyone said yes to.
harvest-outside-ask = Ask everyone
harvest-outside-asked = Asked. Saying nothing is saying no; I do not ask a second time.
harvest-export = **An account of the group.** Approved stories only, and what the group decided. Not who was there.
harvest-account-title = An account of { $group }
harvest-account-intro = Made on { $day }. It holds only what the people concerned agreed to. Who was there is not in it.
harvest-account-stories = Stories of { -value }
harvest-account-decisions = What we decided
harvest-column = { $column ->
        [day] day
        [kind] what it is
        [what] what happened
        [changed] what changed
        [cycle] what it was
        [capital] what someone takes from it
       *[learning] what it was about
    }

## Rounding off

harvest-closing = **Rounding off**
harvest-closing-title = Rounding off · the whole group reads this
harvest-closing-sort = { $sort ->
        [stays] What stays?
        [let-go] What do we let go?
        [advice] What would you wish for beginners?
       *[first-step] Your first step after this
    }
harvest-closing-hint = { $sort ->
        [stays] It is carried by whoever chooses to.
        [let-go] Letting go is part of it.
        [advice] What you write here may go outside, without your name.
       *[first-step] In three months I send you everyone’s first steps.
    }
harvest-add-lines = Add something
harvest-closing-data = -# With `/me data` you take along what is yours, or erase it. If it stays here, I erase it { $days } days after someone takes me off the server.
harvest-carry = I carry this, or no longer
harvest-carried = Someone carries this already.
harvest-carried-by = { $name } carries this
harvest-reunion = **Three months after { $group }.** These were your first steps:
harvest-reunion-text = Would you like to see each other again? One message in the group is enough.

harvest-kept-item = Something you kept, or that was kept in your words
harvest-kept-outside = { $said ->
        [yes] You said yes: this may go outside.
       *[no] You said no: this stays inside.
    }
harvest-kept-about = A story you are part of
harvest-kept-line = What you wrote when rounding off
