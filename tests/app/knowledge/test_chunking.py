from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.knowledge.chunking import WORDS_ENOUGH, WORDS_MAX, cut
from app.knowledge.pieces import Piece, heading, item, paragraph
from app.knowledge.sentences import sentences

SENTENCE = "This is sentence number {} of a paragraph that goes on."


def long_paragraph(count: int) -> Piece:
    return paragraph(" ".join(SENTENCE.format(number) for number in range(count)))


def test_a_passage_is_never_longer_than_the_model_reads_and_ends_with_a_whole_sentence() -> None:
    passages = cut([heading("Long", 1), long_paragraph(60)])
    assert len(passages) > 3
    assert all(len(each.text.split()) <= WORDS_MAX for each in passages)
    assert all(len(each.text.split()) >= WORDS_ENOUGH for each in passages[:-1])
    assert all(each.heading == "Long" for each in passages)
    assert " ".join(each.text for each in passages) == long_paragraph(60).text
    assert all(each.text.endswith("goes on.") for each in passages)


def test_short_paragraphs_under_one_heading_share_a_passage_until_it_is_long_enough() -> None:
    passages = cut([long_paragraph(3), long_paragraph(3), long_paragraph(4), long_paragraph(2)])
    assert [len(each.text.split()) for each in passages] == [110, 22]


def test_what_stands_under_different_headings_is_never_in_one_passage() -> None:
    pieces = [
        heading("Shop", 1),
        paragraph("We fix cars."),
        heading("Hours", 2),
        paragraph("Nine to five."),
        heading("Empty", 2),
        heading("Prices", 1),
        paragraph("Ask us."),
    ]
    assert [(each.heading, each.text) for each in cut(pieces)] == [
        ("Shop", "We fix cars."),
        ("Shop, Hours", "Nine to five."),
        ("Prices", "Ask us."),
    ]


def test_a_list_is_read_with_the_words_that_lead_to_it() -> None:
    pieces = [paragraph("Please bring:"), item("your license;"), item("the title."), paragraph("Thank you.")]
    assert [each.text for each in cut(pieces)] == ["Please bring: your license; the title. Thank you."]


def test_a_sentence_without_an_end_is_cut_between_words() -> None:
    passages = cut([paragraph(("word " * 1000).strip())])
    assert [len(each.text.split()) for each in passages] == [WORDS_MAX] * 6 + [100]


def test_abbreviations_end_no_sentence() -> None:
    assert sentences(
        "Ask Mr. Lee or Dr. Cole at No. 5 Main St. on Monday. He knows. It costs $2.50 a day!"
    ) == [
        "Ask Mr. Lee or Dr. Cole at No. 5 Main St. on Monday.",
        "He knows.",
        "It costs $2.50 a day!",
    ]


@given(st.lists(st.text(max_size=300), max_size=12))
def test_no_word_is_lost_or_made_up(texts: list[str]) -> None:
    pieces = [paragraph(" ".join(text.split())) for text in texts if text.strip()]
    words = [word for piece in pieces for word in piece.text.rstrip(":.").split()]
    cut_words = [word for each in cut(pieces) for word in each.text.split()]
    assert "".join(words).replace(":", "").replace(".", "") == "".join(cut_words).replace(":", "").replace(
        ".", ""
    )
