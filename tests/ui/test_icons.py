import pytest
from PySide6.QtGui import QImage

from reader.services.preferences import ThemeName
from reader.ui.icons import MIRRORED, Icon, icon, pixmap
from reader.ui.theme import TOKENS

pytestmark = pytest.mark.usefixtures("qapp")


def image(*args, **kwargs) -> QImage:
    return pixmap(*args, **kwargs).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def dots(picture: QImage) -> int:
    return sum(
        picture.pixelColor(x, y).alpha() > 60
        for x in range(picture.width())
        for y in range(picture.height())
    )


@pytest.mark.parametrize("name", list(Icon))
def test_every_icon_is_in_the_set_under_its_canonical_name(name):
    from lucide import get_icon_list

    assert name.value in get_icon_list()
    assert dots(image(name, "#000000")) > 15


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_is_sharp_at_every_ratio(ratio):
    drawn = pixmap(Icon.FIND, "#000000", ratio=ratio)
    assert drawn.width() == round(18 * ratio)
    assert drawn.devicePixelRatio() == ratio


def test_an_icon_has_the_colour_it_was_asked_in():
    picture = image(Icon.CHECK, "#ff0000", ratio=2.0)
    solid = [
        picture.pixelColor(x, y).name()
        for x in range(36)
        for y in range(36)
        if picture.pixelColor(x, y).alpha() == 255
    ]
    assert set(solid) == {"#ff0000"}


def test_icons_that_point_are_mirrored_and_others_are_not():
    assert image(Icon.BACK, "#000000") != image(Icon.BACK, "#000000", mirrored=True)
    assert Icon.FIND not in MIRRORED
    assert image(Icon.FIND, "#000000") == image(Icon.FIND, "#000000", mirrored=True)


def test_back_mirrored_is_forward():
    back = image(Icon.BACK, "#000000", ratio=2.0, mirrored=True)
    forward = image(Icon.FORWARD, "#000000", ratio=2.0)
    off = sum(
        abs(back.pixelColor(x, y).alpha() - forward.pixelColor(x, y).alpha()) > 40
        for x in range(36)
        for y in range(36)
    )
    assert off == 0


def test_a_menu_icon_looks_different_where_it_is_off():
    made = icon(Icon.OPEN, TOKENS[ThemeName.LIGHT], mirrored=False)
    normal = made.pixmap(18, 18, made.Mode.Normal).toImage()
    assert normal != made.pixmap(18, 18, made.Mode.Disabled).toImage()
