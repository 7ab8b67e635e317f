import pytest

from reader.domain import errors
from reader.domain.messages import Message


def _leaves(kind: type[errors.ReaderError]) -> list[type[errors.ReaderError]]:
    below = kind.__subclasses__()
    return [kind] if not below else [leaf for one in below for leaf in _leaves(one)]


def test_the_text_of_an_error_is_its_three_messages():
    error = errors.NotText(Message("C", "One."), Message("C", "Two."), Message("C", "Three."))
    assert str(error) == "One. Two. Three."
    assert (error.title.text, error.text, error.hint) == (
        "One.",
        Message("C", "Two."),
        Message("C", "Three."),
    )


def test_only_the_title_is_needed():
    error = errors.InvariantBroken(Message("C", "Broken."))
    assert str(error) == "Broken."
    assert error.text is None
    assert error.hint is None


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (errors.InvariantBroken, 1),
        (errors.WrongUse, 2),
        (errors.TermRejected, 2),
        (errors.TermFileRefused, 3),
        (errors.NoteFileRefused, 3),
        (errors.SourceUnreadable, 3),
        (errors.NotText, 3),
        (errors.EmptySource, 3),
        (errors.PackageMissing, 4),
        (errors.PackageBroken, 4),
        (errors.StorageUnavailable, 6),
        (errors.NewerDatabase, 6),
        (errors.DiskFull, 6),
    ],
)
def test_each_error_has_the_exit_code_of_the_contract(kind, code):
    assert kind.exit_code == code


def test_every_error_is_public_and_in_the_tree():
    leaves = {leaf for leaf in _leaves(errors.ReaderError) if leaf.__module__ == errors.__name__}
    assert {leaf.__name__ for leaf in leaves} <= set(errors.__all__)
    assert all(issubclass(getattr(errors, name), errors.ReaderError) for name in errors.__all__)
