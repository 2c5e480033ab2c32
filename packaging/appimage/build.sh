#!/usr/bin/env bash
# Builds out/visavis-VERSION-ARCH.AppImage: Python, the locked packages and visavis in one file.
#
# Needs: mksquashfs (Debian: squashfs-tools), desktop-file-validate, the .venv of `make setup`, and
#   PYTHON_TREE  a folder with a Python that can be moved, bin/python3 and lib/ in it: python-build-standalone
#                ("uv python install --install-dir FOLDER 3.12"), or any that was built with --prefix for this
#   RUNTIME      the runtime of https://github.com/AppImage/type2-runtime for this kind of processor. Without it only the
#                folder and its squashfs are made, which is all of the AppImage but its first 900 KB.
# It runs wherever the C library is no older than that of the machine it is built on, or of PYTHON_TREE.
set -euo pipefail
cd "$(dirname "$0")/../.."

: "${PYTHON_TREE:?name the folder of a Python that can be moved; see the top of this script}"
id=io.github.visavis.visavis
arch=$(uname -m)
version=$(sed -n 's/^VERSION = "\(.*\)"/\1/p' tracker/__init__.py)
folder=out/appimage/visavis.AppDir
image=out/visavis-$version-$arch.AppImage

rm -rf out/appimage
mkdir -p "$folder/usr" out/appimage/wheel
cp -a "$PYTHON_TREE"/. "$folder/usr/"
python=$(ls "$folder"/usr/bin/python3.[0-9]* | grep -E '/python3\.[0-9]+$' | head -n 1)

.venv/bin/python -m hatchling build --target wheel --directory "$PWD/out/appimage/wheel"
# What only developers need is in requirements.lock too, so the wheel says what it wants, and the lock which versions.
sed -n 's/^\([A-Za-z0-9_.-]*==[^ ;\\]*\)\( ;[^\\]*\)\{0,1\}.*/\1\2/p' requirements.lock >out/appimage/versions.txt
"$python" -m pip install --disable-pip-version-check --no-warn-script-location --quiet \
    --constraint out/appimage/versions.txt out/appimage/wheel/*.whl
# Not needed to run: what Python brings for those who build and test it.
rm -rf "$folder"/usr/lib/python3.*/{test,idlelib,lib2to3,ensurepip} "$folder"/usr/{include,share/man} "$folder"/usr/lib/libpython*.a
# CUDA's own libraries are not in it, so what would load them would be 270 MB for nothing.
rm -f "$folder"/usr/lib/python3.*/site-packages/onnxruntime/capi/libonnxruntime_providers_{cuda,tensorrt}.so
# Compiled once and for all, as nothing can be written there later.
"$python" -m compileall -q "$folder/usr/lib" || true
# Scripts name the Python that they were installed by; AppRun starts it itself.
find "$folder/usr/bin" -type f ! -name 'python3*' -delete

mkdir -p "$folder"/usr/share/{applications,metainfo,mime/packages,icons/hicolor/scalable/apps}
install -m 644 assets/desktop/$id.desktop "$folder/usr/share/applications/"
install -m 644 assets/desktop/$id.metainfo.xml "$folder/usr/share/metainfo/"
install -m 644 assets/desktop/$id.xml "$folder/usr/share/mime/packages/"
install -m 644 assets/icons/visavis.svg "$folder/usr/share/icons/hicolor/scalable/apps/$id.svg"
ln -s usr/share/applications/$id.desktop "$folder/$id.desktop"
ln -s usr/share/icons/hicolor/scalable/apps/$id.svg "$folder/$id.svg"
ln -s $id.svg "$folder/.DirIcon"
desktop-file-validate "$folder/$id.desktop"
cat >"$folder/AppRun" <<'RUN'
#!/bin/sh
# What the entry of the menu asks for opens the app, with a file or without; all else is the command visavis.
here=$(dirname "$(readlink -f "$0")")
unset PYTHONPATH
export PYTHONNOUSERSITE=1 PYTHONDONTWRITEBYTECODE=1
case "${1:-}" in
    '' | */* | camera | --page) set -- open "$@" ;;
esac
exec "$here/usr/bin/python3" -m visavis "$@"
RUN
chmod 755 "$folder/AppRun"

mksquashfs "$folder" out/appimage/visavis.squashfs -root-owned -noappend -quiet -no-progress -comp zstd
if [ -n "${RUNTIME:-}" ]; then
    cat "$RUNTIME" out/appimage/visavis.squashfs >"$image"
    chmod 755 "$image"
    echo "$image: $(du -m "$image" | cut -f 1) MB"
else
    echo "no RUNTIME was named: $folder and out/appimage/visavis.squashfs ($(du -m out/appimage/visavis.squashfs | cut -f 1) MB) are all"
fi
