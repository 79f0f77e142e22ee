#!/bin/bash
# What the Debian package holds and says of itself: tests/packaging/content.sh BUILD. Exit code 77 (left out) where it cannot be made.
set -euo pipefail
source=$(cd "$(dirname "$0")/../.." && pwd)
build=$(realpath "$1")
for tool in dpkg-deb dpkg-shlibdeps file; do type -P $tool >/dev/null || { echo "$tool is not installed: left out"; exit 77; }; done
[[ -e $build/man/kpss.1 ]] || { echo "the manual was not built: left out"; exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0
wrong() { echo "$*" >&2; failed=1; }

unset SOURCE_DATE_EPOCH
"$source/packaging/package.sh" "$build" "$scratch/first" >/dev/null
sleep 1.1
"$source/packaging/package.sh" "$build" "$scratch/second" >/dev/null
package=$(ls "$scratch"/first/kpss_*_*.deb)
cmp "$package" "$scratch/second/$(basename "$package")" || wrong "two packages of the same files differ"

field() { dpkg-deb --field "$package" "$1"; }
version=$(sed -n 's/^project(kpss VERSION \([0-9.]*\).*/\1/p' "$source/CMakeLists.txt")
[[ $(field Version) == "$version-1" ]] || wrong "the version is $(field Version)"
[[ $(sed -n '1s/^kpss (\(.*\)) .*/\1/p' "$source/packaging/debian/changelog") == "$(field Version)" ]] || wrong "the changelog of the package is of another version"
[[ $(field Section) == text && $(field Priority) == optional && $(field Maintainer) == *@example.org* ]] || wrong "the fields of the package"
for library in libc6 libyaml-cpp libgit2 libicu libqpdf libzip; do [[ $(field Depends) == *$library* ]] || wrong "it does not depend on $library"; done
# What setup.sh calls publishing, but for the one that only keeps others out.
while read -r wanted; do [[ ", $(field Recommends)," == *", $wanted,"* ]] || wrong "it does not recommend $wanted"; done < <(sed -n 's/^publishing *\([^ ]*\) .*/\1/p' "$source/setup.sh" | grep -vx python3-munkres)
! field Depends | grep -E 'pandoc|weasyprint|python' || wrong "it depends on what is only recommended"

dpkg-deb --fsys-tarfile "$package" | tar -C "$scratch" --one-top-level=root -xf -
cd "$scratch/root"
[[ -z $(find . -mindepth 1 -newermt "$(sed -n 's/^ -- .*>  //p' "$source/packaging/debian/changelog" | head -n 1)") ]] || wrong "files are newer than the changelog"
[[ -z $(find . -type f ! -perm 644 ! -path ./usr/bin/kpss; find . -type d ! -perm 755; find . ! -type f ! -type d) ]] || wrong "permissions of files"
! file usr/bin/kpss | grep 'not stripped' || wrong "the program is not stripped"
for page in "$source"/man/*.md "$source"/man/cs/*.md; do
  name=$(basename "$page" .md)
  folder=usr/share/man
  [[ $page != */cs/* ]] || folder+=/cs
  gzip -t "$folder/man${name##*.}/$name.gz" || wrong "no manual page $folder $name"
done
for file in bash-completion/completions/kpss zsh/vendor-completions/_kpss fish/vendor_completions.d/kpss.fish doc/kpss/copyright doc/kpss/changelog.Debian.gz doc/kpss/changelog.gz lintian/overrides/kpss; do
  [[ -s usr/share/$file ]] || wrong "no /usr/share/$file"
done
diff -r "$source/schemas" usr/share/kpss/schemas || wrong "the schemas differ"
exit $failed
