"""A report of any size: in order, within what Discord takes, and honest about what stands only in the file."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.standups.reporting import PAGE_MOST, PAGES_MOST, Heading, Line, Section, divided

lines = st.builds(
    Line, st.integers(1, 900).map(lambda length: "w" * length), st.sampled_from(["", "different"])
)
sections = st.lists(st.lists(lines, min_size=1, max_size=200), max_size=len(Heading)).map(
    lambda found: [Section(heading, tuple(some)) for heading, some in zip(Heading, found, strict=False)]
)


@settings(max_examples=60, deadline=None)
@given(sections)
def test_it_fits_in_order_and_says_what_is_not_there(given_sections: list[Section]):
    made = divided(given_sections)
    assert len(made.pages) <= PAGES_MOST
    assert all(sum(section.size for section in page) <= PAGE_MOST for page in made.pages)
    shown = [(section.heading, line) for page in made.pages for section in page for line in section.lines]
    assert [heading for heading, _ in shown] == sorted(
        (heading for heading, _ in shown), key=list(Heading).index
    )
    for section in given_sections:
        here = [line for heading, line in shown if heading is section.heading]
        complete = here == list(section.lines)
        assert complete == (section.heading not in made.only_in_file)
        assert all(
            line.shown.startswith(short.shown[:200]) for line, short in zip(section.lines, here, strict=False)
        )


def test_every_heading_gets_its_fair_share():
    many = [Section(heading, (Line("w" * 300),) * 250) for heading in (Heading.ASKED, Heading.COMES)]
    made = divided(many)
    shown = {section.heading for page in made.pages for section in page}
    assert shown == {Heading.ASKED, Heading.COMES}
    assert made.only_in_file == (Heading.ASKED, Heading.COMES)


def test_a_small_week_is_one_message():
    made = divided([Section(heading, (Line("kort"),)) for heading in Heading])
    assert len(made.pages) == 1
    assert made.only_in_file == ()
