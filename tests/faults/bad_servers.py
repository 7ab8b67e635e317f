"""Packages from servers that fail in every way: run after run ends in words or in a package.

Why it exists: half a package is worse than none. Each run installs a package that really runs from
a server of this machine that stalls, breaks off at random bytes, sends wrong ranges, wrong sizes,
another file, 404 or 500, or is killed in between; afterwards the folder of packages is looked at
from outside.

Run: ``python -m tests.faults.bad_servers [RUNS] [SEED]`` (300 runs; a tenth is in the suite).
"""

from __future__ import annotations

import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from reader.adapters.engine.catalogue import ArgosCatalogue, read_index
from reader.adapters.engine.package_download import HttpPackageDownloads, Patience
from reader.adapters.engine.package_folder import OwnPackageFolder
from reader.adapters.engine.package_meter import TrialInChild
from reader.adapters.system.network import Network
from reader.domain.errors import ReaderError
from reader.domain.packages import CataloguePackage
from reader.services.cancel import Cancelled, CancelToken
from reader.services.manage_packages import DownloadProgress, ManagePackages
from reader.services.ports import EngineSettings
from tests.engines import shelf_in
from tests.loopback_server import Answer, Call, page, serving
from tests.tiny_packages import tiny_archive

__all__ = ["FAULTS", "NOW", "Outcome", "managed", "offered", "one_run"]

NOW = "2026-05-12T08:00:00+00:00"
PATIENCE = Patience(silent_s=0.4, tries=8, in_vain=1, pause_s=0.01)
_TARGET = "/translate.argosmodel"


def managed(folder: Path, network: Network, free: Callable[[Path], int] | None = None):
    """Return `ManagePackages` whose folders lie under `folder`, and its shelf."""
    shelf = shelf_in(folder)
    own = folder / "data" / "packages"
    more = {} if free is None else {"free": free}
    manage = ManagePackages(
        shelf,
        ArgosCatalogue(lambda: network, folder / "data" / "package-index.json", lambda: NOW),
        HttpPackageDownloads(lambda: network, own / ".downloads", PATIENCE, **more),
        OwnPackageFolder(own, lambda: NOW, TrialInChild(folder / "cache"), shelf.installed),
        shelf._preferences,
    )
    return manage, shelf


def offered(url: str, **more: object) -> CataloguePackage:
    """Return the tiny package as an index offers it at `url`."""
    entry = {"from_code": "ar", "to_code": "en", "package_version": "1.0", "links": [url], **more}
    return read_index([entry], url).packages[0]


# --- servers ---


@dataclass
class BadServer:
    """A server that holds one file and fails as it is told; whole answers know ranges."""

    body: bytes
    dice: random.Random
    etag: str = '"one"'
    told: int = 0
    requests: list[str] = field(default_factory=list)

    def whole(self, call: Call) -> None:
        """Answer as a good server does."""
        start = self.start(call)
        rest = self.body[start:]
        if start:
            call.send(self.partial(start, len(self.body) - 1, len(self.body)) + rest)
        else:
            call.send(page(rest, "application/zip", ETag=self.etag))

    def start(self, call: Call) -> int:
        headers = dict(call.headers)
        asked = re.fullmatch(r"bytes=(\d+)-", headers.get("Range", ""))
        self.requests.append(headers.get("Range", ""))
        same = headers.get("If-Range", self.etag) == self.etag
        return int(asked[1]) if asked and same else 0

    def partial(self, start: int, end: int, total: int | str) -> bytes:
        return (
            f"HTTP/1.1 206 Partial Content\r\nContent-Range: bytes {start}-{end}/{total}\r\n"
            f"Content-Length: {len(self.body) - start}\r\nETag: {self.etag}\r\n\r\n"
        ).encode()

    def head(self, start: int) -> bytes:
        if start:
            return self.partial(start, len(self.body) - 1, len(self.body))
        return page(self.body, ETag=self.etag)[: -len(self.body)]

    def cut(self, call: Call) -> int:
        """Send the head and a random piece of the body; return where it stopped."""
        start = self.start(call)
        end = self.dice.randint(start, len(self.body) - 1)
        call.send(self.head(start) + self.body[start:end])
        return end


Fault = Callable[[BadServer], Answer]


def breaks_off(server: BadServer) -> Answer:
    """Break off at random bytes, one to six times, then be good."""
    times = server.dice.randint(1, 6)

    def answer(call: Call) -> None:
        if len(server.requests) < times:
            server.cut(call)
        else:
            server.whole(call)

    return answer


def always_breaks_off(server: BadServer) -> Answer:
    def answer(call: Call) -> None:
        server.cut(call)

    return answer


def breaks_off_in_the_head(server: BadServer) -> Answer:
    return server.head(0)[: server.dice.randint(0, 60)]


def stalls(server: BadServer) -> Answer:
    """Say nothing any more after a random piece; half of the time only once."""
    for_ever = server.dice.random() < 0.5

    def answer(call: Call) -> None:
        if server.requests and not for_ever:
            server.whole(call)
            return
        server.cut(call)
        call.wait(0.6)

    return answer


def wrong_range(server: BadServer) -> Answer:
    """Break off, then send another part than was asked for, or lie about which it is."""
    shift = server.dice.choice((-1000, -1, 1, 1000))
    lies = server.dice.random() < 0.5

    def answer(call: Call) -> None:
        if not server.requests:
            server.cut(call)
            return
        start = server.start(call)
        if not start:
            call.send(page(server.body, ETag=server.etag))
            return
        other = max(0, min(len(server.body) - 1, start + shift))
        head = server.partial(start if lies else other, len(server.body) - 1, len(server.body))
        call.send(head + server.body[other:])

    return answer


def no_ranges(server: BadServer) -> Answer:
    """Break off, then send all of it whatever is asked for."""

    def answer(call: Call) -> None:
        first = not server.requests
        if first:
            server.cut(call)
        else:
            server.start(call)
            call.send(page(server.body))

    return answer


def always_partial(server: BadServer) -> Answer:
    """Send a part although none was asked for."""
    return lambda call: call.send(
        server.partial(server.dice.randint(0, 9), len(server.body) - 1, len(server.body))
        + server.body
    )


def not_satisfiable(server: BadServer) -> Answer:
    """Break off, then say 416, then be good or not."""
    good = server.dice.random() < 0.5

    def answer(call: Call) -> None:
        if not server.requests:
            server.cut(call)
        elif server.start(call) or not good:
            call.send(page(b"", status="416 Range Not Satisfiable"))
        else:
            call.send(page(server.body, ETag=server.etag))

    return answer


def another_file_in_between(server: BadServer) -> Answer:
    """Break off, and have another file, with or without saying so, when asked for the rest."""
    says_so = server.dice.random() < 0.5
    other = tiny_archive("1.1") if server.dice.random() < 0.5 else bytes(len(server.body))

    def answer(call: Call) -> None:
        if not server.requests:
            server.cut(call)
            server.body = other
            server.etag = '"two"' if says_so else server.etag
        else:
            server.whole(call)

    return answer


def another_package(server: BadServer) -> Answer:
    """Send a whole package of other languages."""
    return page(tiny_archive("1.0", "nl", "de"), "application/zip")


def another_kind(server: BadServer) -> Answer:
    """Send a page, a picture, or noise."""
    bodies = (
        b"<html>Please log in</html>" * 50,
        b"\x89PNG\r\n" + server.dice.randbytes(5000),
        server.dice.randbytes(len(server.body)),
        b"",
    )
    return page(server.dice.choice(bodies))


def damaged(server: BadServer) -> Answer:
    """Send the package with some bytes changed."""
    body = bytearray(server.body)
    for _ in range(server.dice.choice((1, 3, 50))):
        body[server.dice.randrange(len(body))] ^= 1 << server.dice.randrange(8)
    return page(bytes(body))


def too_short(server: BadServer) -> Answer:
    """Send the beginning as if it were all."""
    return page(server.body[: server.dice.randrange(len(server.body))])


def longer_than_said(server: BadServer) -> Answer:
    """Say another length than what comes."""
    more = server.dice.choice((-2000, -1, 1, 2000))
    answer = page(server.body, Content_Length=str(len(server.body) + more))
    return answer + server.dice.choice((b"", bytes(3000)))


def without_length(server: BadServer) -> Answer:
    """Send it without a length, whole or cut."""
    end = server.dice.choice((len(server.body), server.dice.randrange(len(server.body))))
    return page(server.body[:end], Content_Length="")


def status(server: BadServer) -> Answer:
    """Refuse."""
    statuses = ("404 Not Found", "500 Internal Server Error", "503 Busy", "403 No", "410 Gone")
    return page(b"<html>no</html>", status=server.dice.choice(statuses))


def breaks_off_then_refuses(server: BadServer) -> Answer:
    code = server.dice.choice(("404 Not Found", "500 Internal Server Error"))

    def answer(call: Call) -> None:
        if server.requests:
            server.start(call)
            call.send(page(b"", status=code))
        else:
            server.cut(call)

    return answer


def packed(server: BadServer) -> Answer:
    """Say that it is compressed, which was not asked for."""
    return page(server.body, Content_Encoding="gzip")


FAULTS: dict[str, Fault] = {
    fault.__name__: fault
    for fault in (
        breaks_off, always_breaks_off, breaks_off_in_the_head, stalls, wrong_range, no_ranges,
        always_partial, not_satisfiable, another_file_in_between, another_package, another_kind,
        damaged, too_short, longer_than_said, without_length, status, breaks_off_then_refuses,
        packed,
    )
}  # fmt: skip


# --- runs ---


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run.

    Attributes:
        fault: How the server failed.
        said: What the person was told; empty where the package works.
        wrong: What must not be; empty where all is well.
    """

    fault: str
    said: str
    wrong: str


def one_run(folder: Path, fault: str, seed: int) -> Outcome:
    """Install a package from a server with `fault`, stopping in the middle now and then."""
    dice = random.Random(f"{fault} {seed}")
    server = BadServer(tiny_archive(), dice)
    said = ""
    with serving({_TARGET: FAULTS[fault](server)}) as loopback:
        manage, shelf = managed(folder, Network(lambda: NOW))
        says_size = {"size": len(server.body)} if dice.random() < 0.3 else {}
        package = offered(loopback.url(_TARGET), **says_size)
        for _ in range(dice.choice((1, 1, 2, 3))):  # pauses, then restarts of the program
            cancel = CancelToken()
            told = partial(_stop, cancel, dice.randrange(3 * len(server.body)))
            try:
                manage.install(package, cancel, told, allow_private=True)
                said = ""
                break
            except ReaderError as error:
                said = str(error)
            except Cancelled:
                said = "paused"
            manage, shelf = managed(folder, Network(lambda: NOW))
    return Outcome(fault, said, _wrong(folder, said, shelf))


def _stop(cancel: CancelToken, at_bytes: int, progress: DownloadProgress) -> None:
    if progress.done_bytes > at_bytes:
        cancel.cancel()


def _wrong(folder: Path, said: str, shelf) -> str:
    """Return what is wrong with what lies in the folder of packages."""
    own = folder / "data" / "packages"
    names = sorted(path.name for path in own.iterdir()) if own.is_dir() else []
    seen = [name for name in names if not name.startswith(".")]
    left = [name for name in names if name.startswith(".") and name not in {".downloads", ".lock"}]
    if left:
        return f"left behind: {left}"
    if said:
        if seen:
            return f"installed although it was said: {said}"
        return "" if said == "paused" or (". " in said and "Traceback" not in said) else said
    if len(seen) != 1 or not seen[0].startswith("translate-ar_en-1_"):  # 1.1 is whole, too
        return f"nothing was said, and there is {seen}"
    if (own / ".downloads").is_dir() and list((own / ".downloads").iterdir()):
        return "the download is still there"
    package = next(one for one in shelf.installed() if one.where == "app")
    (draft,) = shelf.engine(package).translate(
        ["وصل الوفد."], EngineSettings(beam=1, max_decoding_length=8)
    )
    files = {path.relative_to(own / seen[0]).as_posix() for path in (own / seen[0]).rglob("*.*")}
    wrong = "" if {"metadata.json", "model/model.bin"} <= files else f"files: {files}"
    return wrong or ("" if draft.text else "it translates nothing")


def main() -> None:
    """Run, and print what came of each kind of failure."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    faults = list(FAULTS)
    installed: Counter[str] = Counter()
    told: Counter[str] = Counter()
    wrong = []
    for number in range(runs):
        with tempfile.TemporaryDirectory(prefix="qari-bad-servers-") as folder:
            outcome = one_run(Path(folder), faults[number % len(faults)], seed * 1000 + number)
        (told if outcome.said else installed)[outcome.fault] += 1
        if outcome.wrong:
            wrong.append(outcome)
            sys.stdout.write(f"{outcome}\n")
    for fault in faults:
        sys.stdout.write(
            f"{fault:26} {installed[fault]:3} installed, {told[fault]:3} ended in words\n"
        )
    sys.stdout.write(f"{runs} runs, {sum(installed.values())} installed, {len(wrong)} wrong\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
