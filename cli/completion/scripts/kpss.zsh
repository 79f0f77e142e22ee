#compdef kpss
# Completion of kpss for zsh. The program itself tells what may come next (`kpss complete -- WORD…`), so nothing is listed here.
#
#   source <(kpss completion zsh)         # in ~/.zshrc behind compinit; a package has it in place already

_kpss() {
  local program=${(Q)words[1]} line value shown kind beginning
  local -a typed candidates unfinished
  typed=("${(@Q)words[2,CURRENT]}")
  typed[-1]=${(Q)PREFIX}
  (( $+commands[$program] )) || [[ -x $program ]] || program=kpss

  for line in "${(@f)$($program complete -- "${typed[@]}" 2>/dev/null)}"; do
    value=${line%%$'\t'*}
    if [[ -z $value ]]; then
      kind=${${line#$'\t'}%%$'\t'*} beginning=${line##*$'\t'}
      continue
    fi
    shown=${value//:/\\:}
    [[ $line == *$'\t'* ]] && shown+=:${line#*$'\t'}
    if [[ $value == *[=.] ]]; then unfinished+=("$shown"); else candidates+=("$shown"); fi
  done

  local found=1
  (( $#candidates )) && _describe -t values value candidates && found=0
  (( $#unfinished )) && _describe -t values value unfinished -S '' && found=0
  if [[ -n $kind ]]; then
    [[ -n $beginning ]] && compset -P "${(b)beginning}"
    if [[ $kind == folders ]]; then _files -/ && found=0; else _files && found=0; fi
  fi
  return found
}

if [[ $funcstack[1] == _kpss ]]; then _kpss "$@"; else compdef _kpss kpss; fi
