"""Has espeak-ng say a sentence, in a process of its own; returns the sound and when each word is.

Why it exists: the program ``espeak-ng`` tells no one which word it is at, its library does. The
library is C, and text from anywhere goes into it: a crash there must cost a message. So it is
loaded in the child of `reader.adapters.sources.child`, which writes nothing and connects to
nothing; the text goes there through a pipe, where no other user of the machine can read it.

Source: https://github.com/espeak-ng/espeak-ng/blob/master/src/include/espeak-ng/speak_lib.h
"""

from __future__ import annotations

import base64
import ctypes
import json
from typing import Any, Final

from reader.adapters.sources.content import Content

__all__ = ["say"]

_LIBRARIES: Final = ("libespeak-ng.so.1", "libespeak-ng.1.dylib", "libespeak-ng.dll")
_SYNCHRONOUS, _DONT_EXIT = 2, 0x8000
_RATE, _BY_CHARACTER, _UTF8 = 1, 1, 1
_WORD, _END_OF_LIST = 1, 0


class _Event(ctypes.Structure):
    """``espeak_EVENT``: positions are characters from 1, times are ms of the sound."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_CALLBACK: Final = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


def say(content: Content) -> dict[str, object]:
    """Return the sound of a sentence.

    Args:
        content: JSON: ``text``, ``language``, ``words_a_minute``.

    Returns:
        ``lacks``: ``library`` or ``voice`` where there is none; else ``rate`` (samples a second),
        ``sound`` (16 bit, one channel, Base64) and ``words`` (code point and ms of each).
    """
    asked: dict[str, Any] = json.loads(content.data)
    library = _library()
    if library is None:
        return {"lacks": "library"}
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, None, _DONT_EXIT)
    if rate <= 0:
        return {"lacks": "library"}
    if library.espeak_SetVoiceByName(str(asked["language"]).encode()):
        return {"lacks": "voice"}
    library.espeak_SetParameter(_RATE, int(asked["words_a_minute"]), 0)
    sound, places = bytearray(), list[tuple[int, int]]()

    def taken(samples: Any, count: int, events: Any) -> int:  # noqa: ANN401 - pointers
        if samples and count > 0:
            sound.extend(ctypes.string_at(samples, 2 * count))
        number = 0
        while events[number].type != _END_OF_LIST:
            if events[number].type == _WORD:
                places.append((events[number].text_position - 1, events[number].audio_position))
            number += 1
        return 0

    callback = _CALLBACK(taken)  # kept here: the library has only its address
    library.espeak_SetSynthCallback(callback)
    text = str(asked["text"]).replace("\0", " ").encode() + b"\0"
    library.espeak_Synth(text, len(text), 0, _BY_CHARACTER, 0, _UTF8, None, None)
    library.espeak_Synchronize()
    return {"rate": rate, "sound": base64.b64encode(sound).decode("ascii"), "words": places}


def _library() -> ctypes.CDLL | None:
    for name in _LIBRARIES:
        try:
            return ctypes.CDLL(name)
        except OSError:
            continue
    return None
