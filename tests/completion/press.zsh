# What zsh offers behind a line: press.zsh zsh LINE. A real zsh on a pseudo-terminal is typed to; what its completion adds is written to a file.
zmodload zsh/zpty zsh/zselect
offered=$(mktemp)
zpty shell zsh -f -i
zpty -w shell "PS1= PROMPT= ; autoload -Uz compinit && compinit -u -d ${(q)offered}.dump; source ${(q)KPSS_SCRIPTS}/kpss.zsh"
# Whatever is added passes through compadd, which can tell what would match.
zpty -w shell "compadd() { local -a found; builtin compadd -O found \"\$@\"; local p=\${@[(r)-p]:+\${@[\$@[(i)-p]+1]}}; print -rl -- \"\${IPREFIX}\${p}\${^found[@]}\" >>${(q)offered}; builtin compadd \"\$@\"; }"
zpty -w shell "functions -c _kpss _kpss_itself; _kpss() { _kpss_itself \"\$@\"; local found=\$?; print THROUGH >>${(q)offered}; return found }"
zpty -w shell "print READY"
while zpty -r shell line '*READY*'; do [[ $line == *READY* && $line != *'print READY'* ]] && break; done
zpty -w -n shell "$2"$'\t'
for _ in {1..500}; do
  grep -qx THROUGH $offered && break
  zselect -t 2
done
zpty -d shell
grep -vx THROUGH $offered | sort -u
rm -f $offered $offered.dump
