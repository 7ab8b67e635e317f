"""The real engine on the packages that ship."""

import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from reader.adapters.engine.ctranslate2_engine import CTranslate2Engine
from reader.adapters.engine.longest_input import LimitStore
from reader.adapters.system.locations import find_resources
from reader.domain.article import SegmentId
from reader.domain.errors import PackageBroken
from reader.domain.language import LanguagePair
from reader.domain.translation import UnitState
from reader.services.cancel import Cancelled, CancelToken
from reader.services.ports import EngineSettings
from reader.services.translate_article import SegmentRequest, TranslateArticle
from tests.argos_oracle import oracle
from tests.engine_contract import EngineContract
from tests.engines import real_engine, real_shelf, starter

pytestmark = pytest.mark.engine

HOLDOUT = Path(__file__).parents[2] / "eval" / "data" / "holdout.tsv"
SETTINGS = EngineSettings()
ROOT = find_resources().parent


def news(count):
    lines = HOLDOUT.read_text(encoding="utf-8").splitlines()[:count]
    return [line.split("\t")[0] for line in lines]


def route_to(service, target):
    route = service.choose(LanguagePair("ar", target))
    assert route is not None
    return route


def requests(texts):
    return [SegmentRequest(SegmentId(str(n)), text) for n, text in enumerate(texts)]


class TestCTranslate2Engine(EngineContract):
    @pytest.fixture
    def engine(self):
        return real_engine()


@pytest.mark.parametrize("pair", [("ar", "en"), ("ar", "nl")], ids="-".join)
def test_one_sentence_says_what_argos_translate_says(pair, tmp_path):
    package = starter(*pair)
    judge = oracle(Path(package.path), tmp_path)
    settings = replace(SETTINGS, length_penalty=0.2)
    engine = real_engine(*pair)
    for source in news(12):
        (draft,) = engine.translate([source], settings)
        assert draft.text == judge.translate(source).strip(), source


def test_nothing_is_made_in_the_home_and_no_socket_is_opened(tmp_path):
    script = (
        "import sys\n"
        "def refuse(event, arguments):\n"
        "    if event.startswith('socket.'): raise RuntimeError(event)\n"
        "sys.addaudithook(refuse)\n"
        "from pathlib import Path\n"
        "from tests.engines import shelf_in\n"
        "shelf = shelf_in(Path(sys.argv[1]))\n"
        "package = next(p for p in shelf.installed() if p.pair.target == 'en')\n"
        "from reader.services.ports import EngineSettings\n"
        "print(shelf.engine(package).translate(['وصل الوفد.'], EngineSettings())[0].text)\n"
        "import os\n"
        "assert os.environ['XDG_DATA_HOME'] == sys.argv[3]\n"
    )
    home = tmp_path / "home"
    home.mkdir()
    ours = tmp_path / "ours"
    data = home / "data"
    environ = {
        "HOME": str(home), "XDG_DATA_HOME": str(data), "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "utf-8", "PATH": "/usr/bin:/bin",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", script, str(ours), str(home), str(data)],
        env=environ, capture_output=True, text=True, encoding="utf-8", check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
    assert list(home.iterdir()) == []
    assert (ours / "cache" / "argos").is_dir()


@pytest.mark.parametrize("count", [300, 600])
def test_a_paragraph_of_many_hundred_words_is_translated_to_its_end(count):
    words = " ".join(news(60)).split()[:count]
    service = TranslateArticle(real_shelf(), lambda: "")
    route = route_to(service, "en")
    source = " ".join(words)
    assert real_engine().pieces(source) > 510
    (units,) = service.translate(requests([source]), route, SETTINGS, CancelToken(), tuple)
    (unit,) = units
    assert unit.state is UnitState.MACHINE
    linked = [link.s0 for link in unit.alignment if link.weight > 0.3]
    for quarter in range(4):
        low, high = len(source) * quarter // 4, len(source) * (quarter + 1) // 4
        assert sum(low <= place < high for place in linked) > count // 4 * 0.5


def test_cancelling_takes_less_than_a_second():
    service = TranslateArticle(real_shelf(), lambda: "")
    token = CancelToken()
    batches = service.translate(
        requests(news(200)), route_to(service, "en"), SETTINGS, token, tuple
    )
    longest = 0.0
    for _ in range(5):
        started = time.monotonic()
        next(batches)
        longest = max(longest, time.monotonic() - started)
    token.cancel()
    with pytest.raises(Cancelled):
        next(batches)
    assert longest < 1.5  # a batch is meant to stay below 0.8 s; this machine may be busy


def test_arabic_reaches_dutch_through_english():
    service = TranslateArticle(real_shelf(), lambda: "")
    routes = service.routes(LanguagePair("ar", "nl"))
    assert [len(route.steps) for route in routes] == [1, 2]
    source = "بلغ عدد الزوار 48312 شخصا في عام 2026، بحسب موقع example.org 🏆"
    made = service.translate(requests([source]), routes[1], SETTINGS, CancelToken(), tuple)
    ((unit,),) = made
    assert unit.state is UnitState.MACHINE
    assert unit.origin is not None
    assert unit.origin.route == ("ar", "en", "nl")
    assert all(span in unit.target for span in ("2026", "example.org", "🏆"))
    assert "48312" in unit.target.replace(".", "").replace(",", "")
    assert "example.org" in unit.origin.bridge
    assert unit.alignment
    assert real_engine("ar", "nl").package.also_from == ("en",)


def test_a_model_that_is_damaged_is_a_broken_package(tmp_path):
    package = starter("ar", "en")
    copy = tmp_path / package.package_id
    shutil.copytree(package.path, copy)
    (copy / "model" / "model.bin").write_bytes(b"no model")
    broken = replace(package, path=str(copy))
    with pytest.raises(PackageBroken, match="model"):
        CTranslate2Engine(broken, tmp_path, LimitStore(tmp_path / "limits.json"))
    (copy / "sentencepiece.model").write_bytes(b"no tokenizer")
    with pytest.raises(PackageBroken, match="tokenizer"):
        CTranslate2Engine(broken, tmp_path, LimitStore(tmp_path / "limits.json"))


def test_the_limit_is_probed_once_and_kept(tmp_path, monkeypatch):
    limits = LimitStore(tmp_path / "limits.json")
    engine = CTranslate2Engine(starter("ar", "en"), tmp_path, limits)
    started = time.monotonic()
    found = engine.longest_input()
    assert time.monotonic() - started < 5.0  # 0.8 s alone on the machine
    monkeypatch.setattr(engine, "translate", None)
    assert engine.longest_input() == found
    assert "translate-ar_en" in (tmp_path / "limits.json").read_text(encoding="utf-8")
