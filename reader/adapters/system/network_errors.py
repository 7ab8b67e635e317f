"""What can go wrong on the way to a page, in plain words.

Why it exists: "certificate verify failed" and "451" help nobody; what happened, that nothing was
opened, and what to do, does.

Source: RFC 9110, 15 (status codes); RFC 7725 (451).
"""

from __future__ import annotations

from typing import Final

from reader.domain.errors import (
    AddressRefused,
    ConnectionsOff,
    NetworkFailed,
    ServerRefused,
    SourceRefused,
)
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = [
    "AGAIN",
    "PASTE",
    "failed",
    "no_such_server",
    "not_allowed",
    "not_itself",
    "private_address",
    "refused_status",
    "too_large",
    "wrong_type",
]

_NOTHING: Final = message(QT_TRANSLATE_NOOP("Network", "Nothing was opened or changed."))
AGAIN: Final = message(QT_TRANSLATE_NOOP("Network", "Try again later."))
PASTE: Final = message(
    QT_TRANSLATE_NOOP("Network", "Open it in a browser, save the page or copy its text.")
)
_CHECK: Final = message(QT_TRANSLATE_NOOP("Network", "Check the address, then try again."))

_STATUS: Final = {
    401: (
        QT_TRANSLATE_NOOP("Network", "“{host}” shows this page only to those who log in."),
        PASTE,
    ),
    402: (QT_TRANSLATE_NOOP("Network", "“{host}” shows this page only to those who pay."), PASTE),
    403: (QT_TRANSLATE_NOOP("Network", "“{host}” does not give this page to programs."), PASTE),
    404: (QT_TRANSLATE_NOOP("Network", "There is no such page at “{host}”."), _CHECK),
    410: (QT_TRANSLATE_NOOP("Network", "This page is gone from “{host}”."), _CHECK),
    429: (QT_TRANSLATE_NOOP("Network", "“{host}” was asked too often."), AGAIN),
    451: (QT_TRANSLATE_NOOP("Network", "“{host}” may not show this page, by law."), PASTE),
}
_SERVER: Final = 500
_EXPIRED: Final = 10
"""X509_V_ERR_CERT_HAS_EXPIRED."""
_OTHER_NAME: Final = frozenset({62, 64})
"""X509_V_ERR_HOSTNAME_MISMATCH and IP_ADDRESS_MISMATCH."""


def refused_status(host: str, status: int) -> ServerRefused:
    """Return the error that says with what a server answered instead of the page."""
    if status in _STATUS:
        marked, hint = _STATUS[status]
        title = message(marked, host=host)
    elif status >= _SERVER:
        title = message(
            QT_TRANSLATE_NOOP("Network", "“{host}” is out of order (error {status})."),
            host=host,
            status=status,
        )
        hint = AGAIN
    else:
        title = message(
            QT_TRANSLATE_NOOP("Network", "“{host}” did not give the page (answer {status})."),
            host=host,
            status=status,
        )
        hint = _CHECK
    return ServerRefused(title, _NOTHING, hint, status=status)


def failed(title: Message, hint: Message = AGAIN) -> NetworkFailed:
    """Return the error of a fetch that ended without an answer."""
    return NetworkFailed(title, _NOTHING, hint)


def no_such_server(host: str) -> NetworkFailed:
    """Return the error of a name that no server has, or that nobody could be asked about."""
    return failed(
        message(QT_TRANSLATE_NOOP("Network", "The server “{host}” can't be found."), host=host),
        message(QT_TRANSLATE_NOOP("Network", "Check the address and the connection.")),
    )


def not_allowed() -> ConnectionsOff:
    """Return the error of a fetch while the user forbids all connections."""
    return ConnectionsOff(
        message(QT_TRANSLATE_NOOP("Network", "The app may not connect: you switched that off.")),
        _NOTHING,
        message(QT_TRANSLATE_NOOP("Network", "Allow connections in the settings first.")),
    )


def not_itself(host: str, code: int) -> NetworkFailed:
    """Return the error of a server that can't be believed to be what it says.

    Args:
        host: The server.
        code: OpenSSL's; see X509_STORE_CTX_get_error(3).
    """
    if code == _EXPIRED:
        marked = QT_TRANSLATE_NOOP("Network", "The certificate of “{host}” is out of date.")
    elif code in _OTHER_NAME:
        marked = QT_TRANSLATE_NOOP(
            "Network", "The server that answers for “{host}” is another one."
        )
    else:
        marked = QT_TRANSLATE_NOOP("Network", "Nobody vouches that “{host}” is what it says it is.")
    return failed(message(marked, host=host), PASTE)


def private_address(host: str, ip: str) -> AddressRefused:
    """Return the refusal of an address of the user's own machine or network."""
    return AddressRefused(
        message(
            QT_TRANSLATE_NOOP(
                "Network",
                "“{host}” is a part of your own computer or network ({ip}), not of the web.",
            ),
            host=host,
            ip=ip,
        ),
        message(QT_TRANSLATE_NOOP("Network", "Nothing was fetched, opened or changed.")),
        message(QT_TRANSLATE_NOOP("Network", "Open it only if you know what it is.")),
        is_private=True,
    )


def too_large(host: str, limit_bytes: int) -> SourceRefused:
    """Return the refusal of a page over the limit."""
    limit = limit_bytes / 1_000_000
    return SourceRefused(
        message(
            QT_TRANSLATE_NOOP("Network", "What “{host}” sends is larger than {limit} MB."),
            host=host,
            limit=f"{limit:g}",
        ),
        _NOTHING,
        PASTE,
    )


def wrong_type(host: str, content_type: str) -> SourceRefused:
    """Return the refusal of an answer that can't be read, such as a picture."""
    kind = content_type.partition("/")[0]
    marked = _KINDS.get(kind, QT_TRANSLATE_NOOP("Network", "“{host}” sent no page, but: {type}."))
    return SourceRefused(
        message(marked, host=host, type=content_type),
        _NOTHING,
        message(QT_TRANSLATE_NOOP("Network", "Give the address of an article.")),
    )


_KINDS: Final = {
    "image": QT_TRANSLATE_NOOP("Network", "“{host}” sent a picture and no page ({type})."),
    "video": QT_TRANSLATE_NOOP("Network", "“{host}” sent a film and no page ({type})."),
    "audio": QT_TRANSLATE_NOOP("Network", "“{host}” sent sound and no page ({type})."),
}
