# What bash offers behind a line: press.bash bash|bash-completion LINE, one word each, as readline would put it in place of the whole word.
[[ $1 == bash-completion ]] && . /usr/share/bash-completion/bash_completion
. "$KPSS_SCRIPTS/kpss.bash"
COMP_LINE=$2 COMP_POINT=${#2}
# As readline parts words: blanks, and each sign of COMP_WORDBREAKS by itself.
mapfile -t COMP_WORDS < <(sed -E 's/[=:]/\n&\n/g; s/ +/\n/g' <<<"${2%" "}" | sed '/^$/d')
last=${2##*[ =:]}
[[ -n $last || $2 == *[=:] ]] || COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_kpss "${COMP_WORDS[0]}" "$last" "${COMP_WORDS[COMP_CWORD - 1]}"
word=${2##* }
printf '%s\n' "${COMPREPLY[@]/#/${word%"$last"}}"
