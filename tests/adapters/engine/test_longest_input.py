"""The probe, on engines whose limit is known, and the file that keeps it."""

import pytest

from reader.adapters.engine.longest_input import SAFE_INPUT, LimitStore, probe


def count(text):
    return len(text.split())


def looks_up_to(limit, refuse=10_000):
    """Return an engine that looks at the first `limit` words of a source only."""

    def looks(sources):
        shares = []
        for source in sources:
            words = count(source)
            if words > refuse:
                raise RuntimeError("No position encodings are defined")
            seen = [min(1.0, max(0.0, (limit - words * n / 4) / (words / 4))) for n in range(4)]
            shares.append(seen)
        return shares

    return looks


@pytest.mark.parametrize(("limit", "found"), [(90, {90, 110}), (200, {200, 250})])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_length_is_found_at_which_the_end_is_dropped(language, limit, found):
    assert probe(language, count, looks_up_to(limit)) in found


def test_an_engine_that_bears_everything_gets_the_longest_length_tried():
    assert probe("ar", count, looks_up_to(10_000)) == 400


def test_a_length_that_is_refused_is_too_long():
    assert probe("ar", count, looks_up_to(10_000, refuse=150)) == 130


def test_a_package_of_another_language_is_trusted_with_a_safe_length():
    assert probe("fa", count, looks_up_to(10)) == SAFE_INPUT


def test_limits_are_kept_and_damage_is_forgotten(tmp_path):
    file = tmp_path / "new" / "limits.json"
    assert LimitStore(file).get("a@1") is None
    LimitStore(file).put("a@1", 90)
    LimitStore(file).put("b@1", 120)
    assert (LimitStore(file).get("a@1"), LimitStore(file).get("b@1")) == (90, 120)
    for damage in ("{", "[1]", '{"a@1": "x"}', '{"a@1": -4}', '{"a@1": true}'):
        file.write_text(damage, encoding="utf-8")
        assert LimitStore(file).get("a@1") is None


def test_a_file_that_can_not_be_written_is_no_failure(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    LimitStore(tmp_path / "file" / "limits.json").put("a@1", 90)
