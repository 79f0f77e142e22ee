# Completion of kpss for fish. The program itself tells what may come next (`kpss complete -- WORD…`), so nothing is listed here.
#
#   kpss completion fish | source         # in config.fish; a package has it in place already

function __kpss_complete
    set -l typed (commandline -opc)
    set -l word (commandline -ct | string replace -ra '["\'\\\\]' '')
    set -l program $typed[1]
    type -q -- $program; or set program kpss
    for line in ($program complete -- $typed[2..-1] "$word" 2>/dev/null)
        set -l parts (string split \t -- $line)
        if test -n "$parts[1]"
            echo $line
        else if test "$parts[2]" = folders
            for path in (__fish_complete_directories (string sub -s (math (string length -- "$parts[3]") + 1) -- "$word"))
                echo "$parts[3]$path"
            end
        else
            for path in (__fish_complete_path (string sub -s (math (string length -- "$parts[3]") + 1) -- "$word"))
                echo "$parts[3]$path"
            end
        end
    end
end

complete -c kpss -f -a '(__kpss_complete)'
