#!/usr/bin/env bash
# Exports a corpus to the syntaxes of RDF and has parsers of others read them: each has to find the very triples that are in the N-Triples.
#
#   checks/rdf.sh [CORPUS...]         without a corpus, the reference corpus
#   checks/rdf.sh --random [EVENTS]   twice as many random records, full of texts that have broken exporters before
#                                         (5000 without a number, which take half an hour)
#
# Of random records there are two corpora. One has any text; it is not given to rapper, which refuses U+FFFE and U+FFFF, and not written
# as RDF/XML, which cannot hold them. The other has texts that XML 1.0 can hold, and goes through everything.
#
# Parsers, and what to install for them on Debian and from npm:
#   rapper     apt install raptor2-utils
#   rdflib     apt install python3-rdflib
#   oxigraph   npm install oxigraph       (a folder above this one, or NODE_PATH)
#   n3         npm install n3             (likewise)
#
# Ends with 0 if all agree, 1 if any does not, 69 if a parser is missing. To check another syntax, add a line to the table below.
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
python=${PYTHON:-/usr/bin/python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# extension  rapper    rdflib  oxigraph (media type)    n3 (media type); - where a parser does not know the syntax
table='nt           ntriples  nt      application/n-triples    application/n-triples
nq           nquads    nquads  application/n-quads      application/n-quads
ttl          turtle    turtle  text/turtle              text/turtle
trig         trig      trig    application/trig         application/trig
rdf          rdfxml    xml     application/rdf+xml      -
jsonld       -         json-ld application/ld+json      -'

# Every way of reading ends in the same lines: a JSON array of subject, property and object for each triple, whatever its graph.
cat >"$work/lines.py" <<'PYTHON'
"""N-Triples or N-Quads on the standard input as lines of JSON; with a file and a format, what rdflib finds in it."""
import json, re, sys

STRING = "http://www.w3.org/2001/XMLSchema#string"
LANGUAGE_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
LINE = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:\^\^<([^>]*)>|@(\S+))?)(?: <[^>]*>)? \.\s*$')
ESCAPE = re.compile(r'\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)')
SHORT = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}


def character(match):
    code = match.group(1)
    return chr(int(code[1:], 16)) if len(code) > 1 else SHORT.get(code, code)


def plain(text):
    return ESCAPE.sub(character, text)


def show(subject, prop, iri, text=None, datatype=None, language=None):
    value = iri if text is None else [text, datatype or (LANGUAGE_STRING if language else STRING), language or ""]
    sys.stdout.write(json.dumps([subject, prop, value], ensure_ascii=False, separators=(",", ":")) + "\n")


def from_lines():
    for number, line in enumerate(sys.stdin, 1):
        match = LINE.match(line)
        if match:
            subject, prop, iri, text, datatype, language = match.groups()
            show(plain(subject), plain(prop), iri and plain(iri), None if text is None else plain(text), datatype, language)
        elif line.strip():
            sys.exit("line %d is no triple: %s" % (number, line))


def from_rdflib(file, form):
    import rdflib
    rdflib.NORMALIZE_LITERALS = False
    dataset = rdflib.ConjunctiveGraph()
    dataset.parse(file, format=form)
    for subject, prop, value in dataset:
        if isinstance(value, rdflib.Literal):
            show(str(subject), str(prop), None, str(value), value.datatype and str(value.datatype), value.language)
        else:
            show(str(subject), str(prop), str(value))


sys.stdin.reconfigure(encoding="utf-8", newline="\n")
sys.stdout.reconfigure(encoding="utf-8")
from_rdflib(*sys.argv[1:]) if len(sys.argv) > 1 else from_lines()
PYTHON

cat >"$work/lines.js" <<'JAVASCRIPT'
const [, , parser, file, type] = process.argv
const text = require('fs').readFileSync(file, 'utf8')
const quads = parser === 'n3'
  ? new (require('n3').Parser)({ format: type }).parse(text)
  : require('oxigraph').parse(text, { format: type })
const shown = term => term.termType === 'Literal' ? [term.value, term.datatype.value, term.language] : term.value
const lines = quads.map(quad => JSON.stringify([quad.subject.value, quad.predicate.value, shown(quad.object)]) + '\n')
require('fs').writeFileSync(1, lines.join(''))
JAVASCRIPT

read_with() {
  local parser=$1 file=$2 form=$3
  case $parser in
    rapper) rapper -q -i "$form" -o ntriples "$file" | "$python" "$work/lines.py" ;;
    rdflib) "$python" "$work/lines.py" "$file" "$form" ;;
    oxigraph | n3) node "$work/lines.js" "$parser" "$file" "$form" ;;
  esac
}

is_there() {
  case $1 in
    rapper) command -v rapper >/dev/null ;;
    rdflib) "$python" -c 'import rdflib' 2>/dev/null ;;
    *) (cd "$home" && node -e "require('$1')" 2>/dev/null) ;;
  esac
}

# Node looks for packages from the folder of a script upwards; the script is elsewhere.
NODE_PATH=${NODE_PATH:+$NODE_PATH:}$(d=$home; while [ "$d" != / ]; do printf '%s/node_modules:' "$d"; d=$(dirname "$d"); done)
export NODE_PATH

status=0
missing=()
check() {
  local parser=$1 extension=$2 form=$3
  if [ "$form" = - ] || [ -z "${found[$parser]:-}" ]; then
    return
  fi
  if ! read_with "$parser" "$work/corpus.$extension" "$form" >"$work/found" 2>"$work/message"; then
    printf 'FAILS   %-5s %-9s %s\n' "$extension" "$parser" "$(grep -i -m 1 error "$work/message" || head -n 1 "$work/message")"
    status=1
  elif ! LC_ALL=C sort -u "$work/found" | diff "$work/expected" - >"$work/diff"; then
    printf 'DIFFERS %-5s %-9s\n%s\n' "$extension" "$parser" "$(head -n 5 "$work/diff" | cut -c 1-300)"
    status=1
  else
    printf 'agrees  %-5s %s\n' "$extension" "$parser"
  fi
}

declare -A found
for parser in rapper rdflib oxigraph n3; do
  if is_there "$parser"; then
    found[$parser]=yes
  else
    printf 'missing       %s: see the head of this script for what to install\n' "$parser" >&2
    missing+=("$parser")
  fi
done

# Compares what is in the table, for the corpus that the other arguments name.
compare() {
  local table=$1 extension rapper rdflib oxigraph n3 outputs=()
  shift
  while read -r extension rapper; do
    outputs+=(--to "$work/corpus.$extension")
  done <<<"$table"
  "$home/annals" export --quiet "$@" "${outputs[@]}"
  LC_ALL=C sort -u <("$python" "$work/lines.py" <"$work/corpus.nt") >"$work/expected"
  printf '%s triples in the N-Triples\n' "$(wc -l <"$work/expected")"

  while read -r extension rapper rdflib oxigraph n3; do
    check rapper "$extension" "$rapper"
    check rdflib "$extension" "$rdflib"
    check oxigraph "$extension" "$oxigraph"
    check n3 "$extension" "$n3"
  done <<<"$table"
}

# Random records, in a file; the first argument says whether their texts are any or such that XML can hold.
draw() {
  local java
  java=$(ANNALS_JAVA_OPTS=-XshowSettings:properties "$home/annals" --version 2>&1 | sed -n 's/^ *java\.home = //p')
  "$java/bin/java" -cp "$home/cli/target/lib/*:$home/testkit/target/classes" dev.annals.testkit.RandomRecords "$1" "$2" "$work/$1.ndjson"
}

if [ "${1:-}" = --random ]; then
  events=${2:-5000}
  draw any "$events"
  compare "$(awk '$1 != "rdf" { $2 = "-"; print }' <<<"$table")" "$work/any.ndjson"
  draw xml "$events"
  compare "$table" "$work/xml.ndjson"
else
  compare "$table" "$@"
fi

[ "$status" -ne 0 ] || [ "${#missing[@]}" -eq 0 ] || status=69
exit "$status"
