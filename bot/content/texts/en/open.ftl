# Leaving: what still waits for someone.

open-heading = **This still waits for you:**
open-reader = Reading first what is about someone
open-buddy = Buddy of
open-through = Taking part through you
open-question = Your question
open-carried = You would carry this on
open-activity = On the board
open-more = - and more
open-what = What you asked and what stands on the board can go to the group. Tasks end; the group chooses someone else. What you asked without a name I take back.
open-give = To the group
open-drop = Let it go
