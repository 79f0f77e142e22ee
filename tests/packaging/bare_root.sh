#!/bin/bash
# Installs the package into a bare Debian 12 and uses it there: tests/packaging/bare_root.sh KPSS.deb [ROOT]. As root, with a network; not part of
# `make test`. A ROOT that is there already is taken as it is. Debian comes from where this machine has it from.
set -euo pipefail
package=$(realpath "$1")
source=$(cd "$(dirname "$0")/../.." && pwd)
root=${2:-}
if [[ -z $root ]]; then
  root=$(mktemp -d)
  trap 'rm -rf --one-file-system "$root"' EXIT
fi

say() { printf '\n=== %s\n' "$*"; }
bare() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive TERM=dumb "$@"; }
install() { bare apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >/dev/null; }
# Fails with what was printed unless it holds a text.
expect() {
  local text=$1 printed
  shift
  printed=$("$@" 2>&1) || true
  grep -qF -- "$text" <<<"$printed" || { printf 'expected „%s“ of: %s\n%s\n' "$text" "$*" "$printed" >&2; exit 1; }
}

if [[ ! -x $root/bin/sh ]]; then
  say "debootstrap"
  # One of the two may be missing.
  mirror=$(sed -n 's/^URIs: *//p; s/^deb \(\[[^]]*\] \)\?\([^ ]*\) .*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null | head -n 1) || true
  debootstrap --variant=minbase bookworm "$root" ${mirror:+"$mirror"} >/dev/null
  rm -rf "$root/etc/apt/sources.list" "$root/etc/apt/sources.list.d"
  cp -r /etc/apt/sources.list* "$root/etc/apt/"
  cp /etc/resolv.conf "$root/etc/resolv.conf"
fi

say "the package alone"
cp "$package" "$root/tmp/kpss.deb"
bare apt-get update -qq
install --allow-downgrades /tmp/kpss.deb
expect "kpss " bare kpss --version
bare rm -rf /tmp/plan
bare kpss init /tmp/plan --name "Město Vzorov" >/dev/null
expect "bez nálezu" bare kpss -C /tmp/plan validate
for form in json sarif junit github gitlab; do bare kpss -C /tmp/plan validate --format "$form" >"$root/tmp/findings.$form"; done
rm -rf "$root/tmp/examples"
cp -r "$source/examples" "$root/tmp/examples"
for example in "$source"/examples/*/; do bare kpss -C "/tmp/examples/$(basename "$example")" -q validate; done
expect "fulfilled" bare kpss -C /tmp/examples/kojetin stats --year 2018
expect "2018-02-21-komise" bare kpss complete -- -C /tmp/examples/kojetin minutes 2018
expect "pandoc" bare kpss -C /tmp/examples/kojetin report --year 2018 -o /tmp/report.docx  # Missing, and told so.
bare test ! -e /tmp/report.docx
bare test -s /usr/share/kpss/schemas/plan.schema.json -a -s /usr/share/kpss/schemas/cs/plan.schema.json

say "manual, completion in bash, zsh and fish"
bare rm -f /etc/dpkg/dpkg.cfg.d/docker /etc/dpkg/dpkg.cfg.d/excludes
install man-db bash-completion zsh fish
expect "kpss" bare man --pager=cat kpss
expect "PRAVIDL" bare env LANG=cs_CZ.UTF-8 LC_ALL=C.UTF-8 LANGUAGE=cs man --locale=cs --pager=cat kpss-explain
expect "_kpss" bare bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader kpss; complete -p kpss'
expect "_kpss" bare zsh -fc 'autoload -Uz compinit; compinit -u -D; print $_comps[kpss]'
expect "minutes" bare fish -c 'complete -C "kpss minu"'

say "with all that is recommended"
install $(dpkg-deb --field "$package" Recommends | tr -d ,)
for ending in docx odt pdf html; do
  bare kpss -C /tmp/examples/kojetin report --year 2018 -o "/tmp/report.$ending"
  bare test -s "/tmp/report.$ending"
done

say "removed without a trace"
bare apt-get purge -y -qq -o Dpkg::Use-Pty=0 kpss >/dev/null
! bare find /usr/bin /usr/share /etc -name '*kpss*' | grep . || { echo "left behind" >&2; exit 1; }
say "the package works in a bare Debian"
