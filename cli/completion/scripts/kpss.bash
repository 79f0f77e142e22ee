# Completion of kpss for bash. The program itself tells what may come next (`kpss complete -- WORD…`), so nothing is listed here.
#
#   source <(kpss completion bash)        # in ~/.bashrc; a package has it in place already

_kpss() {
  local program=$1 rest=${COMP_LINE:0:COMP_POINT} part trimmed line word shown beginning found i
  local -a typed=()
  type -P -- "$program" >/dev/null || program=kpss

  # Bash parts words at `=` and `:` too. What stands together is one word here.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    trimmed=${rest#"${rest%%[![:space:]]*}"}
    part=${COMP_WORDS[i]}
    ((i == COMP_CWORD)) && part=$trimmed
    if [[ $trimmed == "$rest" && ${#typed[@]} -gt 0 ]]; then typed[-1]+=$part; else typed+=("$part"); fi
    rest=${trimmed#"$part"}
  done
  typed=("${typed[@]//[\"\'\\]/}")
  word=${typed[-1]}

  # Readline replaces only what follows the last sign that parts words.
  shown=
  [[ $COMP_WORDBREAKS == *=* && $word == *=* ]] && shown=${word%"${word##*=}"}
  [[ $COMP_WORDBREAKS == *:* && ${word#"$shown"} == *:* ]] && shown=${word%"${word##*:}"}

  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line != $'\t'* ]]; then
      line=${line%%$'\t'*}
      COMPREPLY+=("${line#"$shown"}")
      continue
    fi
    beginning=${line##*$'\t'}
    compopt -o filenames 2>/dev/null
    case $line in
      $'\tfiles'*) found=-f ;;
      *) found=-d ;;
    esac
    while IFS= read -r line; do
      line=$beginning$line
      COMPREPLY+=("${line#"$shown"}")
    done < <(compgen "$found" -- "${word#"$beginning"}")
  done < <("$program" complete -- "${typed[@]:1}" 2>/dev/null)
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=.] ]] && compopt -o nospace 2>/dev/null
  return 0
}

complete -F _kpss kpss
