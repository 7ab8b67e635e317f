"""Settings decided in one place."""

from reader.services import translate_article
from reader.services.engine_settings import PROCESSING
from tests.services.test_translate_article import EN, SETTINGS, engine, service


def test_a_text_of_an_older_processing_is_never_served(monkeypatch):
    made_by = service(engine("a", ("ar", "en")))
    route = made_by.choose(EN)
    key = made_by.cache_key("وصل", route, SETTINGS)
    assert key.settings == f"{SETTINGS.canonical()} | processing={PROCESSING}"
    monkeypatch.setattr(translate_article, "PROCESSING", PROCESSING + 1)
    assert made_by.cache_key("وصل", route, SETTINGS) != key
