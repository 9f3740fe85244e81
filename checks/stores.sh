#!/usr/bin/env bash
# Loads the reference corpus into real stores, and compares the number of triples and the answers to all ready queries with those over the
# corpus itself; then loads it again, edited, shortened and with events deleted, and compares what the store has. Each store runs on this machine's loopback address, in a temporary folder, and is stopped afterwards.
#
# Usage: checks/stores.sh [virtuoso] [oxigraph]      (all that are installed, without arguments)
# Needs:
#   python3    to edit the corpus
#   virtuoso   virtuoso-t on the PATH:     apt install virtuoso-opensource (then stop and disable the service that it starts)
#   oxigraph   OXIGRAPH, node on the PATH: the folder node_modules/oxigraph, by npm install oxigraph@0.5.11
# ANNALS names another launcher than the one of this folder; INPUT another corpus than the reference one, to measure the time that it takes.
set -euo pipefail

home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
annals=${ANNALS:-$home/annals}
graph=https://annals.dev/check
work=$(mktemp -d)
server=
failed=0

stop() {
  if [[ -n $server ]]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
  fi
}
trap 'stop; rm -rf "$work"' EXIT

say() { printf '%s\n' "$*"; }

free_port() {
  local port
  for _ in {1..50}; do
    port=$((20000 + RANDOM % 20000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      printf '%s' "$port"
      return
    fi
  done
  return 1
}

# await PORT: until the server that was started last takes connections
await() {
  for _ in {1..600}; do
    if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then return; fi
    kill -0 "$server" 2>/dev/null || break
    sleep 0.2
  done
  say "does not start:"
  tail -n 20 "$work"/*.log
  return 1
}

queries() { "$annals" query --list | awk '{ print $1 }'; }

# ask QUERY FILE [OPTION...]: an answer with its rows in any order; stores differ in the canonical form of a whole decimal, 9.0 or 9
ask() {
  local query=$1 file=$2 format=csv
  shift 2
  if [[ $query == web-annotations || $query == describe ]]; then format=ntriples; fi # these make graphs
  "$annals" query "$query" --format "$format" "$@" | sed -E 's#(^|,)(-?[0-9]+)\.0(,|$)#\1\2\3#g; s#(^|,)(-?[0-9]+)\.0(,|$)#\1\2\3#g' | sort >"$file"
}

expected() {
  mkdir -p "$work/expected"
  for query in $(queries); do ask "$query" "$work/expected/$query"; done
}

# compare STORE URL [OPTION...]: loads, which counts, and compares the answers
compare() {
  local store=$1 url=$2 answers=$work/$1 start end
  shift 2
  local input=() # the reference corpus
  if [[ -n ${INPUT:-} ]]; then input=("$INPUT"); fi
  start=$(date +%s%N)
  if ! "$annals" load "${input[@]}" --store "$url" --graph "$graph" --replace --rejects "$work/rejects.ndjson" "$@" 2>"$work/load.txt"; then
    say "$store: could not be loaded: $(tail -n 3 "$work/load.txt")"
    failed=1
    return
  fi
  end=$(date +%s%N)
  if grep -q 'not counted' "$work/load.txt"; then failed=1; fi
  say "$store: $(tail -n 1 "$work/load.txt") after $(((end - start) / 1000000)) ms"
  grep -E '^(warning|error)|trying again' "$work/load.txt" || true
  if [[ -n ${INPUT:-} ]]; then return; fi
  mkdir -p "$answers"
  for query in $(queries); do
    if ! ask "$query" "$answers/$query" --store "$url" --graph "$graph" "$@"; then
      say "$store: $query has no answer"
      failed=1
    elif ! cmp -s "$work/expected/$query" "$answers/$query"; then
      say "$store: $query has another answer:"
      diff "$work/expected/$query" "$answers/$query" | head -n 10 || true
      failed=1
    fi
  done
  say "$store: $(queries | wc -l) queries were compared"
  if ! ANNALS=$annals "$home/checks/questions" --store "$url" --graph "$graph" "$@" >"$work/questions.txt"; then failed=1; fi
  say "$store: $(grep -c ^right "$work/questions.txt") of the $(wc -l < <(grep -E "^(right|WRONG)" "$work/questions.txt")) questions of docs/rdf.md have the answers of the JSON"
  grep -A 2 ^WRONG "$work/questions.txt" || true
  compare_again "$store" "$url" "$@"
}

# what NAME FILE-OR-OPTION...: how many values each property of each node has, and all titles
what() {
  local name=$1
  shift
  "$annals" query 'SELECT ?s ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s ?p' --format csv "$@" 2>"$work/$name.txt" | sort >"$work/$name.counts"
  "$annals" query 'SELECT ?s ?title { ?s annals:title ?title }' --format csv "$@" 2>>"$work/$name.txt" | sort >"$work/$name.titles"
}

# compare_again STORE URL [OPTION...]: loads what was edited and shortened since
compare_again() {
  local store=$1 url=$2
  shift 2
  if ! "$annals" load "$work/edited.ndjson" --store "$url" --graph "$graph" --rejects "$work/rejects.ndjson" "$@" 2>"$work/load.txt"; then
    say "$store: could not be loaded again: $(tail -n 3 "$work/load.txt")"
    failed=1
    return
  fi
  what "$store-again" --store "$url" --graph "$graph" "$@"
  if cmp -s "$work/edited.counts" "$work/$store-again.counts" && cmp -s "$work/edited.titles" "$work/$store-again.titles"; then
    say "$store: is as the edited corpus is, of $(wc -l <"$work/edited.counts") properties of nodes, once that is loaded again"
  else
    say "$store: is not as the edited corpus is once that is loaded again:"
    diff "$work/edited.counts" "$work/$store-again.counts" | head -n 10 || true
    failed=1
  fi
  compare_shorter "$@"
}

# compare_shorter [OPTION...]: loads what some events were deleted from, in the place of all; the count that is printed is the one of the store
compare_shorter() {
  if ! "$annals" load "$work/shorter.ndjson" --store "$url" --graph "$graph" --replace --rejects "$work/rejects.ndjson" "$@" 2>"$work/load.txt"; then
    say "$store: could not be loaded without deleted events: $(tail -n 3 "$work/load.txt")"
    failed=1
    return
  fi
  local counted printed
  counted=$("$annals" query 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }' --format csv --store "$url" --graph "$graph" "$@" 2>/dev/null | sed -n 2p | tr -dc 0-9)
  printed=$(grep -o 'which has [0-9,]* triples now' "$work/load.txt" | tr -dc 0-9)
  what "$store-shorter" --store "$url" --graph "$graph" "$@"
  if cmp -s "$work/shorter.counts" "$work/$store-shorter.counts" && cmp -s "$work/shorter.titles" "$work/$store-shorter.titles" && [[ $counted == "$printed" ]]; then
    say "$store: is as the corpus without the deleted events is, with $counted triples as was printed"
  else
    say "$store: is not as the corpus without the deleted events is, or has $counted triples where $printed were printed:"
    diff "$work/shorter.counts" "$work/$store-shorter.counts" | head -n 10 || true
    failed=1
  fi
}

edit() {
  "$annals" export --to "$work/reference.ndjson" --quiet
  python3 - "$work/reference.ndjson" "$work/edited.ndjson" <<'PYTHON'
import json
import sys

with open(sys.argv[1], encoding='utf-8') as lines, open(sys.argv[2], 'w', encoding='utf-8') as out:
    for line in lines:
        record = json.loads(line)
        if record['type'] == 'event':
            record['title'] += ', edited'
            record.pop('figures', None)
            record['placings'] = record.get('placings', [])[:1]
        out.write(json.dumps(record, ensure_ascii=False) + '\n')
PYTHON
  python3 - "$work/edited.ndjson" "$work/shorter.ndjson" <<'PYTHON'
import json
import sys

with open(sys.argv[1], encoding='utf-8') as lines:
    records = [json.loads(line) for line in lines]
linked = {link['event'] for record in records for link in record.get('links', [])}
with open(sys.argv[2], 'w', encoding='utf-8') as out:
    for n, record in enumerate(records):
        if record['type'] != 'event' or record['id'] in linked or n % 3:
            out.write(json.dumps(record, ensure_ascii=False) + '\n')
PYTHON
  what edited "$work/edited.ndjson"
  what shorter "$work/shorter.ndjson"
}

virtuoso() {
  local port sql
  port=$(free_port)
  sql=$(free_port)
  mkdir -p "$work/db"
  cat >"$work/db/virtuoso.ini" <<INI
[Database]
DatabaseFile = $work/db/virtuoso.db
ErrorLogFile = $work/virtuoso.log
LockFile = $work/db/virtuoso.lck
TransactionFile = $work/db/virtuoso.trx
xa_persistent_file = $work/db/virtuoso.pxa
FileExtend = 200
[TempDatabase]
DatabaseFile = $work/db/virtuoso-temp.db
TransactionFile = $work/db/virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:$sql
DisableUnixSocket = 1
NumberOfBuffers = 40000
MaxDirtyBuffers = 30000
DirsAllowed = $work
[HTTPServer]
ServerPort = 127.0.0.1:$port
ServerRoot = $work/db
ServerThreads = 5
INI
  (umask 077 && printf "dba\n" >"$work/password")
  virtuoso-t +foreground +configfile "$work/db/virtuoso.ini" >"$work/virtuoso-out.log" 2>&1 &
  server=$!
  await "$port"
  compare virtuoso "http://127.0.0.1:$port/sparql-graph-crud-auth" --user dba --password-file "$work/password"
  stop
}

oxigraph() {
  local port
  port=$(free_port)
  node "$home/checks/oxigraph-server.mjs" "$OXIGRAPH" "$port" >"$work/oxigraph.log" 2>&1 &
  server=$!
  await "$port"
  compare oxigraph "http://127.0.0.1:$port/store"
  stop
}

installed() {
  case $1 in
    virtuoso) command -v virtuoso-t >/dev/null ;;
    oxigraph) [[ -d ${OXIGRAPH:-} ]] && command -v node >/dev/null ;;
    *) return 1 ;;
  esac
}

check() {
  case $1 in
    virtuoso) virtuoso ;;
    oxigraph) oxigraph ;;
  esac
}

stores=("$@")
if ((${#stores[@]} == 0)); then stores=(virtuoso oxigraph); fi
if [[ -z ${INPUT:-} ]]; then
  expected
  edit
fi
for store in "${stores[@]}"; do
  if installed "$store"; then
    check "$store"
  elif (($# > 0)); then
    say "$store is not installed; the first lines of this script say how"
    failed=1
  else
    say "$store is not installed, and was passed over"
  fi
done
exit "$failed"
