# What fish offers behind a line: press.fish fish LINE.
source $KPSS_SCRIPTS/kpss.fish
complete -C $argv[2] | string replace -r '\t.*' ''
