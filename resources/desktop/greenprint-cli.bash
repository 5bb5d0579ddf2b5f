# Completion of greenprint-cli for bash. Verbs and options are asked of the program, so they are those of its version.
_greenprint_cli() {
    local cur prev words cword
    if declare -F _init_completion >/dev/null; then
        _init_completion -n =: || return
    else
        cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} words=("${COMP_WORDS[@]}") cword=$COMP_CWORD
    fi
    local program=${words[0]} verb=${words[1]}
    if [ "$cword" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$("$program" --help 2>/dev/null | sed -n 's/^  \([a-z][a-z-]*\) .*/\1/p') --help --version" -- "$cur")
        return
    fi
    local metrics="energy_it_kwh energy_kwh carbon_location_kg carbon_market_kg carbon_embodied_kg carbon_kg water_l cost_usd latency_p95_ms training_hours"
    local choices=
    case $prev in
        --format) choices="json csv table" ;;
        --choice) choices="region storage instance endpoint" ;;
        --stage) choices="data training deployment" ;;
        --by | --metric) choices=$metrics ;;
        --lang) choices="en de fr es ja" ;;
        --paper) choices="A4 Letter" ;;
        --order) choices="modified name created carbon cost" ;;
        --catalog)
            mapfile -t COMPREPLY < <(compgen -d -- "$cur")
            return
            ;;
        --scenario | --baseline)
            local word
            for word in "${words[@]:2}"; do
                [ -f "$word" ] || continue
                choices=$(sed -n 's/.*<scenario [^>]*id="\([A-Za-z0-9_-]*\)".*/\1/p' "$word" 2>/dev/null)
                break
            done
            ;;
    esac
    if [ -n "$choices" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$cur")
        return
    fi
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$("$program" "$verb" --help 2>/dev/null | grep -oE '^  (-[a-z], )?-[a-z-]+' | tr -d ',')" -- "$cur")
        return
    fi
    if [ "$cword" -eq 2 ]; then
        case $verb in
            report) choices="model-card well-architected comparison" ;;
            export | catalog | library)
                choices=$("$program" --help 2>/dev/null | sed -n "s/^  $verb //p" | sed 's/ PLAN.*//; s/ | /\n/g' | sed 's/ .*//' | tr '|' '\n' | grep -E '^[a-z]')
                ;;
        esac
        if [ -n "$choices" ]; then
            mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$cur")
            return
        fi
    fi
    if [ "$verb" = catalog ] && [ "${words[2]}" = list ] && [ "$cword" -eq 3 ]; then
        choices=$("$program" --help 2>/dev/null | sed -n 's/^  catalog .*list \([a-z|]*\).*/\1/p' | tr '|' ' ')
        mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$cur")
        return
    fi
    [ "$verb" = explain ] && [ "$cword" -eq 3 ] && mapfile -t COMPREPLY < <(compgen -W "$metrics" -- "$cur") && return
    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    compopt -o filenames 2>/dev/null
}
complete -F _greenprint_cli greenprint-cli
