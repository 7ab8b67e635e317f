"""Addresses come in every spelling and are sent in one; the user's own network is recognised."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.system.addresses import address_of, is_private, literal_ip, next_address
from reader.domain.errors import AddressRefused


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        (
            "https://مثال.إختبار/خبر?س=1",
            "https://xn--mgbh0fb.xn--kgbechtv/%D8%AE%D8%A8%D8%B1?%D8%B3=1",
        ),
        ("HTTP://News.Example", "http://news.example/"),
        ("https://news.example:443/a b", "https://news.example/a%20b"),
        ("http://news.example:8080/x#part", "http://news.example:8080/x"),
        ("\u200fhttps://news.example/مقال\u200e ", "https://news.example/%D9%85%D9%82%D8%A7%D9%84"),
        ("https://news.example/100%/%D8%A7", "https://news.example/100%25/%D8%A7"),
        ("http://[2001:DB8::1]:8000/", "http://[2001:db8::1]:8000/"),
        ("http://2130706433/", "http://127.0.0.1/"),
        ("http://0x7f.1/", "http://127.0.0.1/"),
        ("http://0177.0.0.01/", "http://127.0.0.1/"),
        ("https://news.example?ص=٢", "https://news.example/?%D8%B5=%D9%A2"),
    ],
)
def test_an_address_is_sent_in_one_form(typed, sent):
    assert address_of(typed).url == sent


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "مقال.txt",
        "file:///etc/passwd",
        "ftp://news.example/a",
        "data:text/html,x",
        "javascript:alert(1)",
        "http://",
        "http:///a",
        "http://a..b/",
        "http://1.2.3.4.5/",
        "http://256.1.1.1/",
        "http://news.example:99999/",
        "http://::1/",
        "http://[fe80::1%25eth0]/",
        "http://news.example/\r\nX-Evil: 1",
        "http://new\nline/",
        "http://" + "ا" * 300 + ".example/",
        "http://news.example/" + "a" * 9000,
        "http://ex ample/",
        "http://\ud800.example/",
    ],
)
def test_what_is_no_address_of_a_page_is_refused(typed):
    with pytest.raises(AddressRefused) as caught:
        address_of(typed)
    assert not caught.value.is_private
    assert len(str(caught.value)) < 400


def test_a_password_in_an_address_is_refused_and_not_repeated():
    with pytest.raises(AddressRefused) as caught:
        address_of("https://noor:geheim@news.example/")
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize(
    "ip",
    [
        *("127.0.0.1", "127.8.8.8", "0.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1"),
        *(
            "169.254.169.254",
            "100.64.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "192.0.2.1",
            "240.0.0.1",
        ),
        *(
            str(ipaddress.IPv4Address(0)),
            "::",
            "::1",
            "fe80::1",
            "fd00::1",
            "fec0::1",
            "ff02::1",
            "::ffff:10.0.0.1",
        ),
        *("::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1"),
    ],
)
def test_the_users_own_network_is_recognised(ip):
    assert is_private(ipaddress.ip_address(ip))


@pytest.mark.parametrize(
    "ip", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "172.32.0.1"]
)
def test_the_web_is_not_the_users_network(ip):
    assert not is_private(ipaddress.ip_address(ip))


@given(st.integers(0, 2**32 - 1))
def test_every_spelling_of_a_number_is_the_same_address(value):
    ip = ipaddress.IPv4Address(value)
    octal = ".".join(f"0{int(one):o}" for one in str(ip).split("."))
    assert {literal_ip(str(value)), literal_ip(hex(value)), literal_ip(octal)} == {ip}


@pytest.mark.parametrize(
    ("location", "found"),
    [
        ("/خبر", "https://news.example/%D8%AE%D8%A8%D8%B1"),
        ("next", "https://news.example/a/next"),
        ("//other.example/", "https://other.example/"),
        ("?p=2", "https://news.example/a/b?p=2"),
    ],
)
def test_a_redirect_is_found_from_where_it_was_met(location, found):
    assert next_address(address_of("https://news.example/a/b"), location).url == found


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://x/", "http://[", "data:,x"])
def test_a_redirect_to_no_page_is_refused(location):
    with pytest.raises(AddressRefused):
        next_address(address_of("http://news.example/"), location)


def test_a_redirect_from_https_to_http_is_refused_with_the_way_out():
    with pytest.raises(AddressRefused) as caught:
        next_address(address_of("https://news.example/"), "http://news.example/plain")
    assert "http://news.example/plain" in str(caught.value)
    assert next_address(address_of("http://a.example/"), "https://a.example/").scheme == "https"


@given(st.text(max_size=60))
def test_any_text_is_an_address_in_ascii_or_refused(text):
    for typed in (text, f"http://{text}", f"https://news.example/{text}"):
        try:
            found = address_of(typed)
        except AddressRefused:
            continue
        assert found.url.isascii()
        assert not set(found.url) & set(" \r\n\t\x00")
        assert address_of(found.url) == found
