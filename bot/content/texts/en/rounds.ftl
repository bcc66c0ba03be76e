# Rounds: some weeks towards one goal. The bot proposes, the group confirms.

command-round = round
command-round-about = How the round is going; propose, change or close one

panel-round = In { -round } { $number }, until { $day }
rounds-heading = **The { -round } now** · number { $number }, from { $began } until { $ends }
rounds-none-heading = **There is no { -round } now.**
rounds-about = A { -round } is some weeks towards one { -goal }, with a beginning and an end. The group says whether there will be one.
rounds-propose = Propose a round
rounds-change = Change
rounds-close = Close now
rounds-close-sure = **Close it already?** The group will read that the { -round } is over. It cannot be opened again; a next one can begin.
rounds-closed-now = The { -round } is closed.
rounds-title = Round · the whole group reads this
rounds-goal = Where are you heading?
rounds-goal-hint = One sentence. Vague is fine, empty too.
rounds-last = Until which day?
rounds-last-hint = For example 17 March. About six weeks is usual.
rounds-asked = Your proposal is in the week’s thread. The { -round } begins once half of the group supports it.
rounds-stands = The { -round } has begun.
rounds-proposed = Until { $day }.
rounds-goal-later = The { -goal } may become clear on the way.
rounds-running = There is a { -round } already. You can change it with `/community round`.
rounds-none = There is no { -round } now.
rounds-end-wrong = That day is not possible: choose a day that is still to come, at most half a year ahead.
rounds-gone-by = The last day of this { -round } has passed, so it no longer begins. You can propose a new one with `/community round`.
rounds-halfway = **The { -round } is half-way.**
rounds-halfway-ask = Shall we go on like this, or differently?
rounds-over = **The { -round } is over** · number { $number }
rounds-over-ask = What stood out? What could be lighter? And which task will you take over yourselves from now on?
