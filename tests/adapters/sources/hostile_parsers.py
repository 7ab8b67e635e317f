"""Parsers that do what a parser must not; each runs in a child process only."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from reader.adapters.sources.content import Content, Extracted
from reader.domain.article import BlockKind, Part
from reader.domain.errors import PasswordNeeded
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.paragraphs import Paragraph


def tells_everything(content: Content) -> Extracted:
    reason = message(QT_TRANSLATE_NOOP("Furniture", "Not part of the article"))
    return Extracted(
        (
            Paragraph(content.data.decode(), BlockKind.QUOTE, 2, place="article>p"),
            Paragraph("\ud800 وحده", None),
            Paragraph("تابعونا", BlockKind.FURNITURE, reason=reason),
        ),
        title=f"{content.name} {content.charset} {content.url} {content.password}",
        part=Part(content.part + 1, 3, ("أول", "ثانٍ", "ثالث")),
        notices=(reason,),
        language="ar",
        address="https://example.org/خبر",
    )


def counts(content: Content) -> Extracted:
    return Extracted((Paragraph(str(len(content.data))),))


def answers_without_reading(content: Content) -> Extracted:
    return Extracted((Paragraph("نص"),))


def dies(content: Content) -> Extracted:
    os._exit(3)


def dies_as_if_all_were_well(content: Content) -> Extracted:
    os._exit(0)


def segfaults(content: Content) -> Extracted:
    ctypes.string_at(0)
    return Extracted(())


def recurses(content: Content) -> Extracted:
    return recurses(content)


def breaks(content: Content) -> Extracted:
    raise KeyError(content.data.decode())


def hangs(content: Content) -> Extracted:
    Path(content.name).read_bytes()
    time.sleep(1000)
    return Extracted(())


def computes_without_end(content: Content) -> Extracted:
    while True:
        pass


def eats_memory(content: Content) -> Extracted:
    eaten = [bytes(10_000_000)]
    while True:
        eaten.append(eaten[0] + bytes(1))


def prints(content: Content) -> Extracted:
    print("{}")  # noqa: T201 - what libraries do
    sys.stdout.flush()
    os.write(1, b"rubbish" * 1000)
    return Extracted((Paragraph("نص"),))


def answers_hugely(content: Content) -> Extracted:
    return Extracted((Paragraph("م" * 150_000_000),))


def wants_a_password(content: Content) -> Extracted:
    raise PasswordNeeded(
        message(QT_TRANSLATE_NOOP("Test", "“{name}” is locked."), name=content.name)
    )


def _tried(*steps: object) -> Extracted:
    """Return which steps were let through."""
    done = []
    for step in steps:
        try:
            step()  # type: ignore[operator]  # a list of functions
        except PermissionError:
            continue
        except OSError as exc:
            done.append(f"{exc}")
        done.append("done")
    return Extracted((Paragraph(" ".join(done) or "nothing"),))


def goes_out(content: Content) -> Extracted:
    """Try everything that leaves the process; `content` names a file in an empty folder."""
    path = content.data.decode()
    return _tried(
        lambda: socket.create_connection(("127.0.0.1", 9), 1),
        lambda: socket.getaddrinfo("example.org", 80),
        lambda: socket.socket(socket.AF_UNIX).connect(path),
        lambda: subprocess.run(["/bin/true"], check=True),
        lambda: os.system("true"),  # noqa: S605, S607 - refused
        lambda: os.execv("/bin/true", ["true"]),  # noqa: S606 - refused
        lambda: os.posix_spawn("/bin/true", ["true"], {}),
        os.fork,
        lambda: os.kill(os.getppid(), 0),
        lambda: Path(path).write_text("x", encoding="utf-8"),
        lambda: Path(path).open("ab"),
        lambda: os.open(path, os.O_RDONLY | os.O_CREAT),
        lambda: os.open(path, os.O_WRONLY),
        lambda: Path(path).mkdir(),
        lambda: Path(path).symlink_to("/etc"),
        lambda: Path(path).parent.rename(path + "2"),
        Path(path).parent.rmdir,
    )


def reads_what_it_needs(content: Content) -> Extracted:
    with Path(content.data.decode()).open("rb") as file:
        return Extracted((Paragraph(file.read().decode()),))


def makes_up(content: Content) -> Extracted:
    """Answer with what stands in the file, as a parser that was taken over would."""
    for descriptor in range(3, 20):
        try:
            os.write(descriptor, content.data)
        except OSError:
            continue
    os._exit(0)
