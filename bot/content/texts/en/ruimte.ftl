# Cards to talk and to listen.

command-ruimte-about = Nine cards to talk and to listen
command-ruimte-draw = draw
command-ruimte-draw-about = A card, for yourself first
command-ruimte-choose = choose
command-ruimte-choose-about = Pick a card yourself
command-ruimte-lay = lay
command-ruimte-lay-about = All cards on the table
command-ruimte-deck = deck
command-ruimte-deck-about = The group’s own words: rename, hide, add
command-ruimte-print = print
command-ruimte-print-about = The deck on paper, to cut out

## A card

ruimte-what-comes-up = What does this word bring to mind? One word is enough.
ruimte-only-you = -# Only you see this card. *To the group* shows it, with your name, to everyone in { $channel }.
ruimte-to-group = To the group
ruimte-meaning = What do you mean?
ruimte-question = A question
ruimte-another = Another card
ruimte-laid = The card is on its way to the group.
ruimte-choose = **Which card?** Pick one; only you see it at first.
ruimte-choose-placeholder = Pick a card
ruimte-table = All the cards are on the table. Choose where to begin; the rest can stay where it is.
ruimte-card-gone = That card is no longer in your deck. Draw or choose another.

## When someone asks

ruimte-no-line = There is nothing more on this card. The word is yours.
ruimte-more = Tell me a little more
ruimte-another-question = Another question
ruimte-no-question = No question goes with this card.
ruimte-forms = Together
ruimte-forms-heading = **A few ways to do this together, none of them a must**
ruimte-other-forms = Other ways
ruimte-at-once = Answer all together
ruimte-at-once-word = Which word comes to mind with “{ $word }”?

## In the group

ruimte-lays = { $name } lays a card on the table.
ruimte-my-word = My word
ruimte-word-title = My word · the whole group reads this
ruimte-what-comes-up-short = What does this word bring to mind?
ruimte-one-word = One word is enough. Your name is shown with it.
ruimte-word-done = Your word is below the card. You can still change it with *My word*.
ruimte-say-empty = There is nothing here yet. One word is enough.
ruimte-word-long = That does not fit on a card. Keep it to { $most } characters at most.
ruimte-ask-on = Which word of someone else would you like to ask about?

## The empty space

ruimte-leave-empty = Leave empty
ruimte-own-word = A word of my own
ruimte-left-empty = It stays empty.
ruimte-own-word-title = My own word · the whole group reads this
ruimte-own-word-done = Your word is in the empty space. { $who ->
        [you] You can make it a card.
       *[facilitator] Your { -facilitator } can make it a card, with `/ruimte deck`.
    }
ruimte-make-space = Make it a card

## Own cards

ruimte-deck = **Our cards**
ruimte-deck-text = { $who ->
        [you] You can
       *[facilitator] Your { -facilitator } can
    } rename, hide or add a card. The original word stays beside it.
ruimte-add = Add a card
ruimte-change = Change a card
ruimte-pack = Other words for the whole deck
ruimte-pack-usual = The usual words
ruimte-print = On paper
ruimte-printed = **The cards for the table.** Print on A4, on both sides, flipped on the long edge. Then cut them out.
ruimte-original = originally: { $word }
ruimte-hidden = hidden
ruimte-space-title = A card · the whole group sees it
ruimte-word-nl = Word in Dutch
ruimte-word-en = Word in English
ruimte-one-language = One language is enough. Leave it empty to get the usual word back.
ruimte-line-nl = One line of meaning in Dutch
ruimte-line-en = One line of meaning in English
ruimte-hide = Hide
ruimte-hide-yes = Hide this card
ruimte-word-missing = There is no word yet. One language is enough.
ruimte-deck-full = The deck is full. Change a card that is already there.
ruimte-last-open = This is the last card that lies open. Bring out another one first.

## My data

ruimte-kept-word = What you said to a card
