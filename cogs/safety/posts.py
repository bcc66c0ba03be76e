"""What can be taken away from the group: the kinds of messages, and how each room withdraws what stands in them."""

from bot.community import agreements, hiding
from bot.community.hiding import Post, Posts
from bot.harvest import items
from bot.harvest import withdrawing as harvest
from bot.reflections import nameless, relaying, sharing
from bot.reflections import withdrawing as reflections
from bot.ruimte import laying
from bot.ruimte import withdrawing as ruimte
from bot.standups import parking, placing, reports
from bot.standups import withdrawing as standups
from bot.unseen import service as rounds

POSTS: Posts = {
    sharing.SHARED: Post(reflections.note),
    nameless.KIND: Post(reflections.without_name, nameless=True),
    relaying.CASE: Post(reflections.case, nameless=True),
    relaying.SAID: Post(reflections.said, nameless=True),
    items.SHOWN: Post(harvest.item),
    laying.KIND: Post(ruimte.card),
    laying.WORD_KIND: Post(ruimte.word),
    placing.CARD: Post(standups.entry),
    placing.OBSTACLE: Post(standups.obstacle),
    parking.KIND: Post(standups.point),
    reports.KIND: Post(standups.report),
    rounds.OPENED: Post(rounds.call_off),
    rounds.CLOSED: Post(hiding.of_the_group),
    agreements.KIND: Post(agreements.call_off),
}
