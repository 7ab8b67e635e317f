"""Plain text holds the text and nothing else."""

from __future__ import annotations

from reader.adapters.export.plain_text import (
    article_text,
    bilingual_text,
    one_line,
    translation_text,
)
from tests.adapters.export.articles import ARTICLE, BILINGUAL, UNTRANSLATED


def test_the_article_is_a_line_a_block_without_furniture():
    lines = article_text(ARTICLE).split("\n\n")
    assert lines[0] == "مكتبة عائمة تجوب النيل"
    assert "1. كتب 😀" in lines  # a number of its own needs no bullet
    assert "• أقلام" in lines[6]
    assert not any("اقرأ" in line for line in lines)
    assert article_text(ARTICLE).endswith("\n")
    assert not article_text(ARTICLE).endswith("\n\n")


def test_a_sentence_without_translation_stands_in_its_own_language():
    text = translation_text(BILINGUAL)
    assert "The delegation left Cairo. وعاد إلى أسوان عبر https://example.org/a_b.\n" in text
    assert "اقرأ" not in text


def test_without_any_translation_the_article_itself_is_given():
    assert translation_text(UNTRANSLATED) == article_text(ARTICLE)


def test_pairs_put_the_translation_first_and_keep_furniture():
    parts = bilingual_text(BILINGUAL).split("\n\n")
    assert parts[0] == "A floating library sails the Nile\nمكتبة عائمة تجوب النيل"
    assert "اقرأ أيضًا" in parts


def test_one_line_takes_breaks_and_controls_out_and_keeps_invisible_arabic_marks():
    assert one_line("a\r\nb\x00c\u2028d\x1b[0m\u0085e") == "a b c d [0m e"
    assert one_line("نیم\u200cفاصله\u200f") == "نیم\u200cفاصله\u200f"
