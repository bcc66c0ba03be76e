"""What asks for no right of a role: for every member, about what is their own, or for whoever may still join."""

# By room, the action of each address. Who adds one says so here, or lets the rights walk try it.
FOR_EVERY_MEMBER = {
    "community": """
        accept-newcomer accept-turn add-topic answer-later answering-later be-buddy begin decline-newcomer
        decline-turn erase erase-now export facilitator for-you intake intake-audiences intake-next join
        joining leave leave-later leave-nothing leave-open leave-unnamed my-hold not-now not-now-until profile
        put-away remove-topic report reporting set-up settings show stay want-buddy welcome
    """,
    "core": """
        try-again why
    """,
    "harvest": """
        add-lines carry consent keep look-back looked mine remove round-off tag
    """,
    "questions": """
        answer ask behalf-no behalf-yes choose introduce introduction later look mine no note-to-agenda of-note
        of-obstacle onward pair-no pair-yes share solved someone start start-with suggest to-agenda used
        what-helped withdraw without-my-name word yes
    """,
    "reflections": """
        about-someone ask begin bring bring-back bringing case close-case curious curious-answer
        curious-answering curious-let-be curious-question drop-idea find further give-back give-to-reader
        giving-back keep-idea ladder let-through moment my-case nameless-mine nameless-page narrow not-now
        notes open own-again remove rewrite say search share share-now think-along with-one withdraw write
        write-on
    """,
    "rhythm": """
        plan-rest
    """,
    "ruimte": """
        another another-question answer-thought answering-thought assume come-back draw forms leave-empty
        let-thought-be listen meaning more my-turn my-word now-only-me one-sentence other-forms own-word
        pick print question say-now sentence share-sentence then-and-now
    """,
    "safety": """
        hidden-seen urgent
    """,
    "standups": """
        became board board-move board-put board-which catch-up correct describe history live-pass my-week
        needed no-longer of-part park parked-name parked-take-out read-by read-report remove-photo small
        take-out think-along wish words would-help
    """,
    "unseen": """
        answer mine
    """,
}
