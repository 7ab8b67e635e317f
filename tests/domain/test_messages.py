from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message


def test_a_marked_literal_comes_back_unchanged():
    assert QT_TRANSLATE_NOOP("Context", "Text") == ("Context", "Text")


def test_parameters_are_filled_in_as_text():
    made = message(QT_TRANSLATE_NOOP("C", "{count} of {name}"), count=3, name="نص")
    assert made == Message("C", "{count} of {name}", (("count", "3"), ("name", "نص")))
    assert made.english() == "3 of نص"


def test_a_translation_may_change_the_order_of_parameters():
    made = message(QT_TRANSLATE_NOOP("C", "{a} {b}"), a=1, b=2)
    assert made.fill("{b}, {a}") == "2, 1"


def test_a_message_without_parameters_is_its_text():
    assert message(QT_TRANSLATE_NOOP("C", "{kept}")).english() == "{kept}"
