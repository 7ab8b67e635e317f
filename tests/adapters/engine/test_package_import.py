"""Folders with models, as converters and other programs leave them: packages, or a reason."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from reader.adapters.engine.argos_package import read_package
from reader.adapters.engine.ctranslate2_engine import CTranslate2Engine
from reader.adapters.engine.longest_input import LimitStore
from reader.adapters.engine.package_import import import_folder
from reader.domain.errors import PackageRefused, PairNeeded, SourceUnreadable
from reader.domain.language import LanguagePair
from reader.services.cancel import Cancelled, CancelToken
from reader.services.ports import EngineSettings
from tests.engines import real_engine, starter
from tests.package_files import METADATA, NAME, good_files, put_files

AR_EN = LanguagePair("ar", "en")
SENTENCE = "وصل الوفد الهولندي إلى القاهرة صباح الخميس."
BPE = b"#version: 0.2\n\xd8\xa7 \xd9\x84</w>\nt h\nth e</w>\n"
SPM = good_files()["sentencepiece.model"]

posix = pytest.mark.skipif(os.name != "posix", reason="needs pipes and links")


def bare(folder: Path, tokenizer: str = "source.spm", content: bytes = SPM, **more: bytes) -> Path:
    """Make a folder as the converters of CTranslate2 leave it, with a tokenizer beside it."""
    files = {
        name.removeprefix("model/"): one
        for name, one in good_files().items()
        if name.startswith("model/")
    }
    files |= {"config.json": b'{"eos_token": "</s>"}'} if "opus" in folder.name else {}
    return put_files(folder, files | {tokenizer: content} | more)


def imported(source: Path, folder: Path, pair: LanguagePair | None = None) -> Path:
    return import_folder(source, folder, CancelToken(), pair)


def why(source: Path, folder: Path, pair: LanguagePair | None = None) -> str:
    """Return what a refused folder is told; neither it nor `folder` may change."""
    before = {path: path.stat().st_mtime_ns for path in source.rglob("*")}
    with pytest.raises(PackageRefused) as refused:
        imported(source, folder, pair)
    assert not folder.exists()
    assert before == {path: path.stat().st_mtime_ns for path in source.rglob("*")}
    return str(refused.value)


def metadata_of(package: Path) -> dict[str, object]:
    found = json.loads((package / "metadata.json").read_bytes())
    assert isinstance(found, dict)
    return found


def test_an_argos_folder_is_copied_as_it_is_without_what_an_engine_does_not_read(tmp_path):
    more = {"stanza/ar/tokenize/padt.pt": b"\x80\x02", "LICENSE": "رخصة".encode()}
    source = put_files(tmp_path / NAME, good_files() | more)
    package = imported(source, tmp_path / "out")
    assert package == tmp_path / "out" / NAME
    assert metadata_of(package) == METADATA
    kept = {one.relative_to(package).as_posix() for one in package.rglob("*") if one.is_file()}
    assert kept == {*good_files(), "LICENSE"}


def test_an_argos_folder_in_the_folder_that_was_chosen_is_found(tmp_path):
    put_files(tmp_path / "unzipped" / NAME, good_files())
    assert imported(tmp_path / "unzipped", tmp_path / "out").name == NAME


def test_a_model_of_opus_gets_what_it_lacks(tmp_path):
    source = bare(tmp_path / "opus-mt-ar-en", "source.spm")
    put_files(source, {"target.spm": b"\x0a\x02\x0a\x00", "vocab.json": b"{}"})
    package = imported(source, tmp_path / "out")
    found = read_package(package, "app")
    assert (found.package_id, str(found.pair), found.version) == ("opus-mt-ar-en", "ar-en", "1.0")
    assert (package / "sentencepiece.model").read_bytes() == SPM
    config = json.loads((package / "model" / "config.json").read_bytes())
    assert config == {"eos_token": "</s>", "add_source_eos": True}
    assert "not known" in found.summary
    assert metadata_of(package)["imported"] == {"kind": "opus-mt", "name": "opus-mt-ar-en"}
    assert not (package / "target.spm").exists()


def test_the_settings_of_a_model_of_ctranslate2_are_not_touched(tmp_path):
    source = bare(tmp_path / "ar-en", "spm.model")
    config = json.loads((source / "config.json").read_bytes())
    package = imported(source, tmp_path / "out")
    assert json.loads((package / "model" / "config.json").read_bytes()) == config


@pytest.mark.parametrize(
    ("name", "content", "kept"),
    [
        ("sentencepiece.model", SPM, "sentencepiece.model"),
        ("sentencepiece.bpe.model", SPM, "sentencepiece.model"),
        ("bpe.model", SPM, "sentencepiece.model"),
        ("anything.spm", SPM, "sentencepiece.model"),
        ("bpe.model", BPE, "bpe.model"),
        ("source.bpe", BPE, "bpe.model"),
        ("ar.codes", BPE, "bpe.model"),
    ],
)
def test_a_tokenizer_is_known_by_what_it_holds(tmp_path, name, content, kept):
    package = imported(bare(tmp_path / "ar-en", name, content), tmp_path / "out")
    assert (package / kept).read_bytes() == content


def test_the_model_may_lie_in_a_folder_of_its_own_and_the_tokenizer_above(tmp_path):
    source = put_files(tmp_path / "ara-eng", {"source.spm": SPM})
    model = bare(source / "ct2-int8", "x.txt", b"x")
    (model / "x.txt").unlink()
    assert str(read_package(imported(source, tmp_path / "out"), "app").pair) == "ar-en"


def test_the_pair_stands_in_the_tokenizers_settings_or_is_asked_for(tmp_path):
    settings = {"tokenizer_config.json": b'{"source_lang": "ara", "target_lang": "nld"}'}
    source = put_files(bare(tmp_path / "downloaded"), settings)
    assert str(read_package(imported(source, tmp_path / "a"), "app").pair) == "ar-nl"
    for nonsense in (b"[", b"[]", b'{"source_lang": 5, "target_lang": null}', b"[" * 100_000):
        put_files(source, {"tokenizer_config.json": nonsense})
        with pytest.raises(PairNeeded, match=r"does not say.*ar-en"):
            imported(source, tmp_path / "b")
        assert not (tmp_path / "b").exists()
    package = imported(source, tmp_path / "c", AR_EN)
    assert str(read_package(package, "app").pair) == "ar-en"
    assert package.name == "downloaded"


def test_what_the_person_says_goes_before_the_name(tmp_path):
    source = bare(tmp_path / "opus-mt-en-ar")
    assert str(read_package(imported(source, tmp_path / "a", AR_EN), "app").pair) == "ar-en"
    argos = put_files(tmp_path / NAME, good_files())
    package = imported(argos, tmp_path / "b", LanguagePair("fa", "en"))
    assert metadata_of(package) == METADATA | {"from_code": "fa", "to_code": "en"}


@pytest.mark.parametrize("source", ["a\u202er", "AR", "", "arabisch"])
def test_a_pair_that_is_none_is_refused(tmp_path, source):
    assert "language pair" in why(bare(tmp_path / "m"), tmp_path / "out", LanguagePair(source, "x"))


def test_a_model_of_many_languages_is_told_which(tmp_path):
    words = json.dumps(["<unk>", "<s>", "</s>", ">>nld<<", ">>deu<<"]).encode()
    vocabularies = {"source_vocabulary.json": words, "target_vocabulary.json": words}
    source = put_files(bare(tmp_path / "opus-mt-ar-gmw"), vocabularies)
    package = imported(source, tmp_path / "a", LanguagePair("ar", "nl"))
    assert metadata_of(package)["source_prefix"] == ">>nld<<"
    assert "does not translate ar to en" in why(source, tmp_path / "b", AR_EN)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("opus-mt-ar-en", "opus-mt-ar-en"),
        ("نموذج", "translate-ar_en-imported"),
        ("model", "translate-ar_en-imported"),
        ("my model (ar-en) 2", "my-model-ar-en-2"),
        ("x" * 200, "x" * 80),
        ("..hidden..", "hidden"),
    ],
)
def test_the_package_is_named_after_its_folder_where_that_can_be(tmp_path, name, kept):
    assert imported(bare(tmp_path / "in" / name), tmp_path / "out", AR_EN).name == kept


def test_a_folder_without_a_model_says_what_is_missing(tmp_path):
    empty = put_files(tmp_path / "empty", {"notes.txt": b"x"})
    assert "no model in the folder" in why(empty, tmp_path / "out")
    raw = put_files(tmp_path / "opus-mt-ar-en", {"pytorch_model.bin": b"PK", "source.spm": SPM})
    assert "ct2-transformers-converter" in why(raw, tmp_path / "out")
    alone = bare(tmp_path / "ar-en")
    (alone / "source.spm").unlink()
    assert "tokenizer is missing" in why(alone, tmp_path / "out")
    put_files(alone, {"target.spm": SPM, "tokenizer.model": b"no merges\nin this one at all\n"})
    assert "tokenizer is missing" in why(alone, tmp_path / "out")


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"model.bin": good_files()["model/model.bin"][:-4]}, "cut off"),
        ({"model.bin": b"\x80\x02}q\0."}, "could run as a program"),
        ({"README.md": b"\x7fELF"}, "could run as a program"),
        ({"source_vocabulary.json": b'["a", "b", "c", "d", "e", "f"]'}, "belong together"),
        ({"target_vocabulary.json": b"5"}, "is no list"),
    ],
)
def test_what_could_do_harm_or_is_damaged_is_refused(tmp_path, changed, says):
    assert says in why(put_files(bare(tmp_path / "ar-en"), changed), tmp_path / "out")


def test_a_folder_that_is_gone_is_unreadable(tmp_path):
    for source in (tmp_path / "gone", tmp_path / "a\0b"):
        with pytest.raises(SourceUnreadable, match="can't be read"):
            imported(source, tmp_path / "out", AR_EN)


@posix
@pytest.mark.timeout(20)
def test_pipes_are_not_waited_for_and_links_to_files_are_followed(tmp_path):
    source = bare(tmp_path / "ar-en")
    (source / "model.bin").rename(tmp_path / "blob")
    (source / "model.bin").symlink_to(tmp_path / "blob")
    package = imported(source, tmp_path / "a")
    assert not (package / "model" / "model.bin").is_symlink()
    (source / "model.bin").unlink()
    os.mkfifo(source / "model.bin")
    assert "no model in the folder" in why(source, tmp_path / "b")


def test_work_that_is_stopped_leaves_nothing(tmp_path):
    token = CancelToken()
    token.listen(lambda done, total: token.cancel() if done == total else None)
    with pytest.raises(Cancelled):
        import_folder(bare(tmp_path / "ar-en"), tmp_path / "out", token)
    assert not (tmp_path / "out").exists()


@pytest.mark.engine
def test_a_starter_taken_apart_and_brought_as_a_bare_folder_writes_the_same(tmp_path):
    shipped = Path(starter("ar", "en").path)
    source = tmp_path / "opus-mt-ar-en"
    shutil.copytree(shipped / "model", source)
    shutil.copy(shipped / "sentencepiece.model", source / "source.spm")
    config = json.loads((source / "config.json").read_bytes())
    (source / "config.json").write_text(json.dumps(config | {"add_source_eos": False}))
    package = read_package(imported(source, tmp_path / "out"), "app")
    engine = CTranslate2Engine(package, tmp_path / "argos", LimitStore(tmp_path / "limits.json"))
    settings = EngineSettings()
    assert engine.translate([SENTENCE], settings) == real_engine().translate([SENTENCE], settings)


@pytest.mark.engine
def test_a_token_before_the_source_is_given_and_no_word_is_linked_to_it(tmp_path):
    shipped = Path(starter("ar", "en").path)
    words = json.loads((shipped / "model" / "source_vocabulary.json").read_bytes())
    folder = tmp_path / "with-token"
    shutil.copytree(shipped, folder)
    metadata = json.loads((folder / "metadata.json").read_bytes())
    token = words[100]
    (folder / "metadata.json").write_text(json.dumps(metadata | {"source_prefix": token}))
    package = read_package(folder, "app")
    engine = CTranslate2Engine(package, tmp_path / "argos", LimitStore(tmp_path / "limits.json"))
    assert engine.pieces(SENTENCE) == real_engine().pieces(SENTENCE) + 1
    assert engine.pieces("") == 0
    (draft,) = engine.translate([SENTENCE], EngineSettings())
    linked = {SENTENCE[link.s0 : link.s1] for link in draft.alignment}
    assert "القاهرة" in linked
    assert all(link.s1 > link.s0 for link in draft.alignment)


@pytest.mark.parametrize("name", list(good_files()))
def test_a_folder_that_lacks_a_part_is_taken_where_the_part_can_be_made(tmp_path, name):
    files = {one: content for one, content in good_files().items() if one != name}
    source = put_files(tmp_path / NAME, files)
    if name in {"README.md", "model/config.json", "metadata.json"}:
        assert str(read_package(imported(source, tmp_path / "out"), "app").pair) == "ar-en"
    else:
        assert "missing" in why(source, tmp_path / "out")
