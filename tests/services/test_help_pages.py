from reader.services.help_pages import fill, page_name, plain_text


def test_places_between_braces_are_filled_in():
    asked = []

    def names(kind, name):
        asked.append((kind, name))
        return f"<b>{kind}</b>"

    html = "<p>{action:library.show_library} ({key:open_file}), {keys}</p>"
    assert fill(html, names) == "<p><b>action</b> (<b>key</b>), <b>keys</b></p>"
    assert asked == [("action", "library.show_library"), ("key", "open_file"), ("keys", "")]


def test_a_text_of_the_interface_is_asked_for_as_it_stands_in_the_code():
    shown = fill("{text:Window:Find &amp; replace…}", lambda kind, name: f"<{kind}>{name}")
    assert shown == "<text>Window:Find & replace…"


def test_other_braces_are_left_alone():
    assert fill("<p>{x} {open:it} {}</p>", lambda *_: "!") == "<p>{x} {open:it} {}</p>"


def test_a_page_is_named_by_its_file_without_the_number():
    assert page_name("04-notes.md") == "notes"
    assert page_name("new.md") == "new"


def test_what_is_searched_has_no_tags():
    assert plain_text("<p>ثلاث&amp;<b>كلمات</b></p>").split() == ["ثلاث&", "كلمات"]
