"""The errors that cross layers, as a tree that is also their documentation.

* ReaderError
  x EnvironmentProblem — the world failed; say what to do
    - SourceUnreadable · NetworkFailed (ServerRefused, ConnectionsOff) · PackageMissing
      · PackageBroken (PackageRefused (PairNeeded)) · StorageUnavailable · StorageReadOnly
      · NewerDatabase · DiskFull · VoiceMissing · SoundFailed
  x InputRejected — what was given can't be taken
    - NotText · EmptySource · SourceRefused · PasswordNeeded · AddressRefused · WrongUse
      · FeedsOffered · TermRejected · TermFileRefused · NoteFileRefused · StepRefused
      · PatternRejected · MemoryFileRefused · ReturnedFileRefused
  x InvariantBroken — our own mistake

Each error says what happened (`title`), what was kept or lost (`text`) and what to do (`hint`), as
translatable messages. `exit_code` is the command line's (packaging/CONTRACT.md, Command line).
Adapters raise them at the border with ``raise … from exc``; details go to the log, not into the
text.
"""

from __future__ import annotations

from typing import ClassVar

from reader.domain.messages import Message

__all__ = [
    "AddressRefused",
    "ConnectionsOff",
    "DiskFull",
    "EmptySource",
    "EnvironmentProblem",
    "FeedsOffered",
    "InputRejected",
    "InvariantBroken",
    "MemoryFileRefused",
    "NetworkFailed",
    "NewerDatabase",
    "NotText",
    "NoteFileRefused",
    "PackageBroken",
    "PackageMissing",
    "PackageRefused",
    "PairNeeded",
    "PasswordNeeded",
    "PatternRejected",
    "PreferencesRefused",
    "ReaderError",
    "ReturnedFileRefused",
    "ServerRefused",
    "SoundFailed",
    "SourceRefused",
    "SourceUnreadable",
    "StepRefused",
    "StorageReadOnly",
    "StorageUnavailable",
    "TermFileRefused",
    "TermRejected",
    "VoiceMissing",
    "WrongUse",
]


class ReaderError(Exception):
    """Base of every error that the app raises on purpose."""

    exit_code: ClassVar[int] = 1

    def __init__(
        self, title: Message, text: Message | None = None, hint: Message | None = None
    ) -> None:
        """Keep the three texts: what happened, what was kept, what to do."""
        self.title = title
        self.text = text
        self.hint = hint
        parts = [part.english() for part in (title, text, hint) if part is not None]
        super().__init__(" ".join(parts))


class EnvironmentProblem(ReaderError):
    """Disk full, file locked, package missing: tell the user what to do. Not a bug."""


class InputRejected(ReaderError):
    """What was given can't be taken; nothing was changed."""

    exit_code = 3


class InvariantBroken(ReaderError):
    """Our own mistake: logged with its traceback."""


class SourceUnreadable(EnvironmentProblem):
    """A file is gone, a directory, or may not be read."""

    exit_code = 3


class NetworkFailed(EnvironmentProblem):
    """What the user asked for could not be fetched."""

    exit_code = 7


class ConnectionsOff(NetworkFailed):
    """The user forbids all connections, so nothing was fetched."""


class ServerRefused(NetworkFailed):
    """The server answered, and not with what was asked for.

    Attributes:
        status: The HTTP status code.
    """

    def __init__(
        self,
        title: Message,
        text: Message | None = None,
        hint: Message | None = None,
        *,
        status: int = 0,
    ) -> None:
        """Keep the texts and the status."""
        super().__init__(title, text, hint)
        self.status = status


class VoiceMissing(EnvironmentProblem):
    """This machine has no voice of a language, or nothing that plays what it says."""


class SoundFailed(EnvironmentProblem):
    """There is a voice, but what it says could not be heard."""


class PackageMissing(EnvironmentProblem):
    """No installed package translates this pair."""

    exit_code = 4


class PackageBroken(EnvironmentProblem):
    """A package folder is incomplete or of another kind."""

    exit_code = 4


class PackageRefused(PackageBroken):
    """A package that somebody brings is hostile, damaged or of another kind; none was installed."""


class PairNeeded(PackageRefused):
    """A model does not say which languages it translates; the person is asked."""


class StorageUnavailable(EnvironmentProblem):
    """The database is locked, read-only or damaged."""

    exit_code = 6


class StorageReadOnly(StorageUnavailable):
    """The database can be read, and nothing can be kept in it."""


class NewerDatabase(StorageUnavailable):
    """The database was written by a newer version of the app."""


class DiskFull(StorageUnavailable):
    """Nothing more can be written; what was written before is kept."""


class NotText(InputRejected):
    """No text can be read out of it: another kind of thing, or no known encoding."""


class EmptySource(InputRejected):
    """There is nothing to read in the source."""


class SourceRefused(InputRejected):
    """A file or page is hostile, damaged, protected or too large; nothing was opened."""


class PasswordNeeded(InputRejected):
    """A file is locked, and no password or a wrong one was given; nothing was opened."""


class AddressRefused(InputRejected):
    """An address is none, of another kind, or of this machine or network: that is asked first.

    Attributes:
        is_private: Whether it may be fetched once the user says so.
    """

    def __init__(
        self,
        title: Message,
        text: Message | None = None,
        hint: Message | None = None,
        *,
        is_private: bool = False,
    ) -> None:
        """Keep the texts, and whether asking helps."""
        super().__init__(title, text, hint)
        self.is_private = is_private


class FeedsOffered(InputRejected):
    """A page was given for a feed; nothing was changed.

    Attributes:
        feeds: Address and title of each feed that the page names, as it names them.
    """

    def __init__(
        self,
        title: Message,
        text: Message | None = None,
        hint: Message | None = None,
        *,
        feeds: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Keep the texts and the feeds."""
        super().__init__(title, text, hint)
        self.feeds = feeds


class WrongUse(InputRejected):
    """A command or option was used wrongly."""

    exit_code = 2


class TermRejected(InputRejected):
    """A glossary term can't be used as it stands; nothing was kept of it."""

    exit_code = 2


class TermFileRefused(InputRejected):
    """A file of glossary terms is hostile, broken or of another kind; nothing was changed."""


class NoteFileRefused(InputRejected):
    """A file of notes is hostile, broken or of another kind; nothing was changed."""


class PreferencesRefused(InputRejected):
    """A file of preferences is of another kind; nothing was changed."""


class StepRefused(InputRejected):
    """A step of a review can't be taken with this sentence; nothing was changed."""

    exit_code = 2


class PatternRejected(InputRejected):
    """A pattern to look for can't be used; nothing was changed.

    Attributes:
        position: Where in the pattern, in code points; -1 where no place is to blame.
    """

    exit_code = 2

    def __init__(self, title: Message, text: Message | None = None, *, position: int = -1) -> None:
        """Keep the texts and the place."""
        super().__init__(title, text)
        self.position = position


class MemoryFileRefused(InputRejected):
    """A file of a translation memory is hostile or of another kind; nothing was changed."""


class ReturnedFileRefused(InputRejected):
    """A corrected file is hostile, broken or of another kind; nothing was changed."""
