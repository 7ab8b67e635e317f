#!/bin/sh
# Qari.app and its disk image, on a Mac, from the folder of the project:
#     sh packaging/bundles/macos.sh
# QARI_SIGN names a "Developer ID Application" certificate; without it the application is signed for
# this machine only. QARI_NOTARY names a profile of notarytool; without it nothing is sent to Apple.
set -eu

python3 packaging/build.py folder
app=build/folder/Qari.app
version=$(/usr/libexec/PlistBuddy -c 'Print CFBundleShortVersionString' "$app/Contents/Info.plist")
image="dist/Qari-$version-$(uname -m).dmg"

codesign --force --deep --options runtime --sign "${QARI_SIGN:--}" "$app"
codesign --verify --deep --strict "$app"
"$app/Contents/MacOS/qari" self-test

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
mkdir -p dist
hdiutil create -volname Qari -srcfolder "$stage" -fs HFS+ -format UDZO -ov "$image"

if [ -n "${QARI_NOTARY:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$QARI_NOTARY" --wait
  xcrun stapler staple "$image"
fi
echo "$image"
