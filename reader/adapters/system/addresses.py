"""Addresses of pages as they are sent, and which machines are the user's own.

Why it exists: an address is typed, pasted with invisible marks, or comes out of a hostile page. It
is brought to one form before anything is opened: ASCII, http or https, no name and password in it.
And a page must not make the app ask the router or a printer of the user's own network, under
whatever spelling: a number, an octal number, an IPv4 address inside of an IPv6 one.

Source: RFC 3986; RFC 5890 (IDNA); RFC 6890 (special addresses); RFC 6052 (NAT64);
https://url.spec.whatwg.org/#concept-ipv4-parser (numbers that are addresses).
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urljoin, urlsplit

from reader.domain.errors import AddressRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["Address", "IpAddress", "address_of", "is_private", "literal_ip", "next_address"]

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

LONGEST: Final = 8_000
_PORTS: Final = {"http": 80, "https": 443}
_INVISIBLE: Final = "\u200b\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_SECRET: Final = re.compile(r"//[^/?#]*@")
_LONGEST_SHOWN: Final = 100
_HOST: Final = re.compile(r"[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?\.?", re.IGNORECASE)
_LONGEST_HOST: Final = 253
_LONE_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_NUMBER: Final = re.compile(r"0[xX][0-9a-fA-F]*|[0-9]+")
_PATH_SAFE: Final = "/%:@!$&'()*+,;=~-._"
_QUERY_SAFE: Final = _PATH_SAFE + "?[]|{}"
_BYTE, _PARTS = 256, 4
_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")
_OLD_MAPPED: Final = ipaddress.IPv6Network("::/96")
_LOW_32: Final = 0xFFFF_FFFF


@dataclass(frozen=True, slots=True)
class Address:
    """An address that may be fetched, as far as its form goes.

    Attributes:
        scheme: ``http`` or ``https``.
        host: In ASCII and lower case; an IPv6 address without brackets.
        port: As given, else the usual one.
        target: Path and query in ASCII; at least ``/``.
    """

    scheme: str
    host: str
    port: int
    target: str

    @property
    def netloc(self) -> str:
        """Return host and port as they stand in the address and in the header ``Host``."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """Return the whole address in ASCII, without the part after ``#``."""
        return f"{self.scheme}://{self.netloc}{self.target}"


def address_of(text: str) -> Address:
    """Return what an address that was typed or pasted means.

    Raises:
        AddressRefused: It is no address of a page.
    """
    plain = text.strip().strip(_INVISIBLE).strip()
    if not plain or len(plain) > LONGEST or _CONTROL.search(plain):
        raise _refused(text, message(QT_TRANSLATE_NOOP("Addresses", "It is no address.")))
    try:
        parts = urlsplit(plain)
        host, port = parts.hostname or "", parts.port
    except ValueError as exc:
        raise _refused(text, message(QT_TRANSLATE_NOOP("Addresses", "It is no address."))) from exc
    if parts.scheme not in _PORTS:
        raise _refused(
            text,
            message(
                QT_TRANSLATE_NOOP(
                    "Addresses", "Only addresses that begin with http:// or https:// are fetched."
                )
            ),
        )
    if "@" in parts.netloc:
        raise _refused(
            text, message(QT_TRANSLATE_NOOP("Addresses", "It holds a name or a password."))
        )
    target = quote(_LONE_PERCENT.sub("%25", parts.path), safe=_PATH_SAFE) or "/"
    if parts.query:
        target += "?" + quote(_LONE_PERCENT.sub("%25", parts.query), safe=_QUERY_SAFE)
    return Address(parts.scheme, _ascii_host(host, text), port or _PORTS[parts.scheme], target)


def next_address(now: Address, location: str) -> Address:
    """Return where a redirect leads.

    Raises:
        AddressRefused: It is no address of a page, or leads from https to http: what was to be read
            by nobody on the way would then be read by all.
    """
    try:
        found = address_of(urljoin(now.url, location.strip()))
    except ValueError as exc:
        raise _refused(
            location, message(QT_TRANSLATE_NOOP("Addresses", "It is no address."))
        ) from exc
    if now.scheme == "https" and found.scheme == "http":
        raise AddressRefused(
            message(
                QT_TRANSLATE_NOOP(
                    "Addresses",
                    "“{url}” leads to a page that is not encrypted on its way: {other}",
                ),
                url=now.host,
                other=found.url,
            ),
            message(QT_TRANSLATE_NOOP("Addresses", "Nothing was opened or changed.")),
            message(
                QT_TRANSLATE_NOOP(
                    "Addresses", "If that is all right, open the address that begins with http://."
                )
            ),
        )
    return found


def literal_ip(host: str) -> IpAddress | None:
    """Return the address that a host is by itself, in any spelling; None where it is a name."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return _of_numbers(host)


def is_private(ip: IpAddress) -> bool:
    """Tell whether an address is no public one: this machine, its network, or none at all."""
    if isinstance(ip, ipaddress.IPv6Address):
        inner = _inside(ip)
        if inner is not None:
            return is_private(inner)
        if ip.is_site_local:
            return True
    return not ip.is_global or ip.is_multicast or ip.is_unspecified or ip.is_reserved


def _inside(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """Return the IPv4 address that an IPv6 address stands for."""
    if ip.is_loopback or ip.is_unspecified:
        return None
    if ip in _NAT64 or ip in _OLD_MAPPED:
        return ipaddress.IPv4Address(int(ip) & _LOW_32)
    return ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)


def _of_numbers(host: str) -> ipaddress.IPv4Address | None:
    """Return what ``127.1``, ``0x7f000001`` and ``0177.0.0.1`` are."""
    parts = host.removesuffix(".").split(".")
    if len(parts) > _PARTS or not all(_NUMBER.fullmatch(one) for one in parts):
        return None
    try:
        numbers = [_number(one) for one in parts]
    except ValueError:
        return None
    *first, last = numbers
    if any(one >= _BYTE for one in first) or last >= _BYTE ** (_PARTS - len(first)):
        return None
    value = last + sum(one * _BYTE ** (_PARTS - 1 - at) for at, one in enumerate(first))
    return ipaddress.IPv4Address(value)


def _number(text: str) -> int:
    if text[:2] in {"0x", "0X"}:
        return int(text[2:] or "0", 16)
    return int(text, 8) if text.startswith("0") and len(text) > 1 else int(text)


def _ascii_host(host: str, text: str) -> str:
    """Return a host in ASCII: names of other scripts are written in Punycode.

    Raises:
        AddressRefused: No host can have that name.
    """
    unknown = message(QT_TRANSLATE_NOOP("Addresses", "It names no server."))
    if ":" in host:
        try:
            return str(ipaddress.IPv6Address(host.replace("%", "!")))  # no zones
        except ValueError as exc:
            raise _refused(text, unknown) from exc
    if not host or len(host) > _LONGEST_HOST:
        raise _refused(text, unknown)
    try:
        ascii_host = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError as exc:
        raise _refused(text, unknown) from exc
    if not _HOST.fullmatch(ascii_host) or ".." in ascii_host or len(ascii_host) > _LONGEST_HOST:
        raise _refused(text, unknown)
    numbers = _of_numbers(ascii_host)
    if numbers is None and ascii_host.rstrip(".").rpartition(".")[2].isdecimal():
        raise _refused(text, unknown)  # 1.2.3.4.5 and 256.0.0.1 are no names
    return str(numbers) if numbers else ascii_host.lower()


def _refused(text: str, why: Message) -> AddressRefused:
    shown = _SECRET.sub("//…@", text.strip())
    shown = shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…"
    return AddressRefused(
        message(
            QT_TRANSLATE_NOOP("Addresses", "“{url}” can't be opened."),
            url=_CONTROL.sub("\ufffd", shown),
        ),
        why,
        message(
            QT_TRANSLATE_NOOP(
                "Addresses", "Nothing was opened or changed. Check the address, then try again."
            )
        ),
    )
