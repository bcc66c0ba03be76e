"""What can be taken away from the group: the kinds of messages, and how each room withdraws what stands in them."""

from bot.community.agreements import agreeing, settling
from bot.community.safety import hiding
from bot.community.safety.hiding import Post, Posts
from bot.community.week import rounding
from bot.harvest import in_sight
from bot.harvest import withdrawing as harvest
from bot.questions import moving
from bot.questions import withdrawing as questions
from bot.reflections import nameless, relaying, sharing
from bot.reflections import withdrawing as reflections
from bot.ruimte import assuming, laying, listening, returning
from bot.ruimte import withdrawing as ruimte
from bot.standups import boards, parking, placing, reports
from bot.standups import withdrawing as standups
from bot.unseen import rounds

POSTS: Posts = {
    sharing.SHARED: Post(reflections.note),
    nameless.KIND: Post(reflections.without_name, nameless=True),
    relaying.CASE: Post(reflections.case, nameless=True),
    relaying.SAID: Post(reflections.said, nameless=True),
    moving.EVERYONE: Post(questions.question, nameless=True),
    moving.TALK: Post(questions.question),
    in_sight.SHOWN: Post(harvest.item),
    in_sight.CELEBRATION: Post(harvest.celebration),
    laying.KIND: Post(ruimte.card),
    laying.WORD_KIND: Post(ruimte.word),
    assuming.SHARED: Post(ruimte.sentence),
    listening.KIND: Post(ruimte.heard),
    returning.KIND: Post(ruimte.now),
    placing.CARD: Post(standups.entry),
    placing.OBSTACLE: Post(standups.obstacle),
    parking.KIND: Post(standups.point),
    parking.AGAIN: Post(hiding.of_the_group),
    reports.KIND: Post(standups.report),
    reports.PAGE: Post(standups.report),
    boards.KIND: Post(standups.board),
    rounds.OPENED: Post(rounds.call_off),
    rounds.CLOSED: Post(hiding.of_the_group),
    settling.KIND: Post(agreeing.call_off),
    rounding.KIND: Post(hiding.of_the_group),
}
