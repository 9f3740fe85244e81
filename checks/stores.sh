#!/usr/bin/env bash
# Loads the reference corpus into real stores, and compares the number of triples and the answers to all ready queries with those over the
# corpus itself, and the answers to the twelve questions of docs/rdf.md with the JSON. Then it loads the corpus again, edited and shortened, and once more without some events,
# and compares all triples with those of a fresh load into another graph. Each store runs on this machine's loopback address, in a temporary folder, and is stopped afterwards.
#
# Usage: checks/stores.sh [tdb2] [fuseki] [oxigraph] [virtuoso]      (all that are installed, without arguments)
# Needs:
#   python3    to edit the corpus
#   fuseki     java 21 or newer on the PATH or in JAVA_HOME, and the jar that the tests of rdf-store run: mvn test-compile -pl rdf-store -am; FUSEKI names another one
#   oxigraph   OXIGRAPH, node on the PATH: the folder node_modules/oxigraph, by npm install oxigraph@0.5.11
#   virtuoso   virtuoso-t on the PATH:     apt install virtuoso-opensource (then stop and disable the service that it starts)
# ANNALS names another launcher than the one of this folder; INPUT another corpus than the reference one, to measure the time that loading takes.
set -euo pipefail

home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
annals=${ANNALS:-$home/annals}
fuseki=${FUSEKI:-$home/rdf-store/target/fuseki/jena-fuseki-server.jar}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
graph=https://annals.dev/check
fresh=https://annals.dev/check/fresh
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

# load STORE GRAPH INPUT OPTION...: what is loaded, and where; tells of warnings
load() {
  local store=$1 into=$2 input=$3
  shift 3
  if ! "$annals" load ${input:+"$input"} --graph "$into" --rejects "$work/rejects.ndjson" "$@" 2>"$work/load.txt"; then
    say "$store: could not be loaded: $(tail -n 3 "$work/load.txt")"
    failed=1
    return 1
  fi
  grep -E '^(warning|error)|trying again' "$work/load.txt" || true
  if grep -q 'not counted' "$work/load.txt"; then failed=1; fi
}

# compare STORE OPTION...: the options say where the store is
compare() {
  local store=$1 start end
  shift
  start=$(date +%s%N)
  load "$store" "$graph" "${INPUT:-}" "$@" --replace || return 0
  end=$(date +%s%N)
  say "$store: $(tail -n 1 "$work/load.txt") after $(((end - start) / 1000000)) ms"
  if [[ -n ${INPUT:-} ]]; then return; fi
  compare_answers "$store" "$@"
  compare_questions "$store" --graph "$graph" "$@"
  if load "$store" "$graph" "$work/edited.ndjson" "$@"; then compare_content "$store" edited "$@"; fi
  if load "$store" "$graph" "$work/shorter.ndjson" "$@" --replace; then compare_content "$store" shorter "$@"; fi
}

# known STORE QUERY: what docs/load.md says of a store that does otherwise
known() { [[ "$1 $2" == 'virtuoso attacks-and-casualties' || "$1 $2" == 'virtuoso killed-by-province-and-month' ]]; }

compare_answers() {
  local store=$1 answers=$work/$1
  shift
  mkdir -p "$answers"
  for query in $(queries); do
    if ! ask "$query" "$answers/$query" --graph "$graph" "$@" 2>"$work/ask.txt"; then
      if known "$store" "$query"; then
        say "$store: $query has no answer, as docs/load.md says"
        continue
      fi
      cat "$work/ask.txt"
      say "$store: $query has no answer"
      failed=1
    elif ! cmp -s "$work/expected/$query" "$answers/$query"; then
      if known "$store" "$query"; then
        say "$store: $query has another answer, as docs/load.md says"
        continue
      fi
      say "$store: $query has another answer:"
      diff "$work/expected/$query" "$answers/$query" | head -n 10 || true
      failed=1
    fi
  done
  say "$store: $(queries | wc -l) queries were compared"
}

# compare_questions NAME [OPTION...]: without options, it asks the corpus itself
compare_questions() {
  local name=$1
  shift
  if ! ANNALS=$annals "$home/checks/questions" "$@" >"$work/questions.txt"; then failed=1; fi
  say "$name: $(grep -c ^right "$work/questions.txt") of the $(grep -cE '^(right|WRONG)' "$work/questions.txt") questions of docs/rdf.md have the answers of the JSON"
  grep -A 2 ^WRONG "$work/questions.txt" || true
}

# triples FILE OPTION...: all of a graph, as the store gives them
triples() {
  local file=$1
  shift
  "$annals" query 'CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }' --format ntriples "$@" 2>"$file.txt" | LC_ALL=C sort >"$file"
}

# what NAME OPTION...: how many values each property of each node has; stores give the values themselves in forms of their own
what() {
  local name=$1
  shift
  "$annals" query 'SELECT ?s ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s ?p' --format csv "$@" 2>"$work/$name.txt" | LC_ALL=C sort >"$work/$name.counts"
}

# compare_content STORE WHAT OPTION...: the graph after it was loaded with this corpus, too, with a fresh load of it and with the corpus itself
compare_content() {
  local store=$1 name=$2 printed counted
  shift 2
  printed=$(grep -o 'which has [0-9,]* triples now' "$work/load.txt" | tr -dc 0-9)
  load "$store" "$fresh" "$work/$name.ndjson" "$@" --replace || return 0
  triples "$work/$store-again.nt" --graph "$graph" "$@"
  triples "$work/$store-fresh.nt" --graph "$fresh" "$@"
  what "$store-again" --graph "$graph" "$@"
  counted=$(wc -l <"$work/$store-again.nt")
  if cmp -s "$work/$store-again.nt" "$work/$store-fresh.nt" && cmp -s "$work/$name.counts" "$work/$store-again.counts" && [[ $counted == "$printed" ]]; then
    say "$store: has the $counted triples of a fresh load once the $name corpus is loaded, as many as were printed"
  else
    say "$store: is not as after a fresh load once the $name corpus is loaded, or has $counted triples where $printed were printed:"
    diff "$work/$store-fresh.nt" "$work/$store-again.nt" | head -n 10 || true
    diff "$work/$name.counts" "$work/$store-again.counts" | head -n 10 || true
    failed=1
  fi
}

# Edited: other titles, no figures, one placing at the most. Shorter: without every third event that no link leads to.
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

tdb2() {
  compare tdb2 --tdb2 "$work/tdb2"
}

fuseki() {
  local port
  port=$(free_port)
  mkdir -p "$work/fuseki"
  (cd "$work/fuseki" && exec "$java" -jar "$fuseki" --port "$port" --localhost --update --tdb2 --loc . /annals) >"$work/fuseki.log" 2>&1 &
  server=$!
  await "$port"
  compare fuseki --store "http://127.0.0.1:$port/annals/data"
  stop
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
  compare virtuoso --store "http://127.0.0.1:$port/sparql-graph-crud-auth" --user dba --password-file "$work/password"
  stop
}

oxigraph() {
  local port
  port=$(free_port)
  node "$home/checks/oxigraph-server.mjs" "$OXIGRAPH" "$port" >"$work/oxigraph.log" 2>&1 &
  server=$!
  await "$port"
  compare oxigraph --store "http://127.0.0.1:$port/store"
  stop
}

installed() {
  case $1 in
    tdb2) return 0 ;;
    fuseki) [[ -f $fuseki ]] && command -v "$java" >/dev/null ;;
    virtuoso) command -v virtuoso-t >/dev/null ;;
    oxigraph) [[ -d ${OXIGRAPH:-} ]] && command -v node >/dev/null ;;
    *) return 1 ;;
  esac
}

stores=("$@")
if ((${#stores[@]} == 0)); then stores=(tdb2 fuseki oxigraph virtuoso); fi
if [[ -z ${INPUT:-} ]]; then
  expected
  compare_questions "annals query"
  edit
fi
for store in "${stores[@]}"; do
  if installed "$store"; then
    "$store"
  elif (($# > 0)); then
    say "$store is not installed; the first lines of this script say how"
    failed=1
  else
    say "$store is not installed, and was passed over"
  fi
done
exit "$failed"
