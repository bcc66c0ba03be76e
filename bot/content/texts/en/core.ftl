# What every room says.

core-failed = Something went wrong, and it is on my side. What you typed is kept. Please try again in a moment. If it keeps happening, give this number to your { -facilitator }: { $reference }
core-unknown-button = I no longer know this button. The newest message has a fresh one.
core-form-late = That took a moment. The form is ready now.
core-open-form = Open the form
core-draft-gone = This draft is gone. A draft is kept for a week.
core-try-again = Try again
core-kept = What you typed is kept:

core-why = Why this?
core-why-heading = **Why this message?**
core-why-shared = Everyone in this channel can read this. I do not read what you type here.
core-why-private = Only you can see this.
core-why-stop-shared = Would you rather not? A { -facilitator } can make it quieter with `/community rhythm`. For yourself: `/me not-now`.
core-why-stop-private = Would you rather not? `/me not-now` keeps it quiet, and with `/me settings` you choose how you hear from me.
