# Asking something, and who knows.

questions-empty = There is nothing here yet. One sentence is enough.
questions-long = That is too long to ask around. Try it in { $most } characters.
questions-gone = This question is not there any more, or it is not yours.

questions-kept-asked = A question that you asked
questions-kept-helped = What you gave and what helped another
questions-kept-said = What you answered through me
questions-kept-reason = Why I gave you a question
