"""Set what one package is run with, and set it back.

Why it exists: the settings of a package and when names are put into its source are chosen at one
place, kept in the preferences, and held together: one save, so that no half of a choice is kept.
The shelf reads them before each article; texts made with other settings have another cache key.
"""

from __future__ import annotations

from dataclasses import replace

from reader.services.package_settings import PackageSettings
from reader.services.ports import NamesPutIn
from reader.services.preferences import PreferenceStore

__all__ = ["ChangePackageSettings"]


class ChangePackageSettings:
    """The settings of packages. Call from any thread."""

    def __init__(self, preferences: PreferenceStore) -> None:
        """Keep them in `preferences`."""
        self._preferences = preferences

    def of(self, package_id: str) -> PackageSettings:
        """Return what was set for a package; nothing was at first."""
        chosen = dict(self._preferences.load().package_settings)
        return chosen.get(package_id, PackageSettings())

    def names(self, package_id: str) -> NamesPutIn | None:
        """Return when names are put in, as it was chosen; None leaves it to the package."""
        wish = dict(self._preferences.load().names_put_in).get(package_id)
        return None if wish is None else NamesPutIn(wish)

    def change(
        self, package_id: str, settings: PackageSettings, names: NamesPutIn | None = None
    ) -> None:
        """Set what a package is run with.

        Args:
            package_id: The package; it need not be installed.
            settings: All of them; what is None is left to the package.
            names: When names are put into its source; None leaves that to the package.

        Raises:
            DiskFull: There is no room; what was set before is kept.
            StorageUnavailable: It can't be kept; what was set before is.
        """
        preferences = self._preferences.load()
        chosen = {**dict(preferences.package_settings), package_id: settings}
        if settings == PackageSettings():
            del chosen[package_id]
        put_in = dict(preferences.names_put_in)
        put_in.pop(package_id, None)
        if names is not None:
            put_in[package_id] = names.value
        self._preferences.save(
            replace(
                preferences,
                package_settings=tuple(sorted(chosen.items(), key=_id)),
                names_put_in=tuple(sorted(put_in.items())),
            )
        )

    def reset(self, package_id: str) -> None:
        """Leave everything to the package again.

        Raises:
            DiskFull: There is no room; what was set before is kept.
            StorageUnavailable: It can't be kept; what was set before is.
        """
        self.change(package_id, PackageSettings())


def _id(entry: tuple[str, PackageSettings]) -> str:
    return entry[0]
