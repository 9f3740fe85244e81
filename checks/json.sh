#!/usr/bin/env bash
# Reads the JSON that annals writes with tools that share no code with it, and compares what they count:
#   checks/json.sh [INPUT]
# Without an input, the reference corpus is taken. Needs jq, python3 and node. Says OK, or what differs, and then exits with 1.
set -euo pipefail

home=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

expect() { # what, expected, found
  if [[ $2 == "$3" ]]; then
    printf 'ok    %-46s %s\n' "$1" "$3"
  else
    printf 'WRONG %-46s %s instead of %s\n' "$1" "$3" "$2"
    failures=$((failures + 1))
  fi
}

cat > "$work/count.py" <<'PYTHON'
import json, sys

def strict(pairs):
    keys = [key for key, _ in pairs]
    assert len(keys) == len(set(keys)), "a key is there twice: %s" % keys
    return dict(pairs)

def no_constant(name):
    raise ValueError(name + " is no JSON")

def parse(text):
    return json.loads(text, object_pairs_hook=strict, parse_constant=no_constant)

def values(kind, path):
    data = open(path, "rb").read()
    assert not data.startswith(b"\xef\xbb\xbf"), "begins with a byte order mark"
    assert b"\r" not in data, "has a carriage return"
    assert not data or data.endswith(b"\n"), "does not end with a line feed"
    text = data.decode("utf-8")
    if kind == "lines":
        lines = text.split("\n")[:-1]
        assert all(lines), "has a blank line"
        return [parse(line) for line in lines]
    whole = parse(text)
    return {"array": lambda: whole, "graph": lambda: whole["@graph"], "features": lambda: whole["features"]}[kind]()

found = values(sys.argv[1], sys.argv[2])
if sys.argv[3:] == ["rows"]:
    assert len({tuple(row) for row in found}) <= 1, "rows have different keys"
    kinds = {}
    for row in found:
        for key, value in row.items():
            kind = float if isinstance(value, (int, float)) and not isinstance(value, bool) else type(value)
            if value is not None:
                assert kinds.setdefault(key, kind) == kind, "the type of %s changes" % key
print(len(found))
PYTHON

cat > "$work/count.js" <<'NODE'
const [kind, path] = process.argv.slice(2);
const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(require('fs').readFileSync(path));
const found = kind === 'lines' ? text.split('\n').slice(0, -1).map(line => JSON.parse(line)) : JSON.parse(text);
console.log({lines: found, array: found, graph: found['@graph'], features: found.features}[kind].length);
NODE

jq_count() { # kind, file
  case $1 in
    lines) jq -s length "$2" ;;
    array) jq length "$2" ;;
    graph) jq '."@graph" | length' "$2" ;;
    features) jq '.features | length' "$2" ;;
  esac
}

check() { # kind, file, expected, [rows]
  local name=${2#"$work"/}
  expect "$name, jq" "$3" "$(jq_count "$1" "$2")"
  expect "$name, python" "$3" "$(python3 "$work/count.py" "$1" "$2" "${@:4}")"
  expect "$name, node" "$3" "$(node "$work/count.js" "$1" "$2")"
}

export_to() {
  "$home/annals" export "$@" --quiet || [[ $? == 1 ]] # 1: finished, with rejects
}

# Places get a point where they have none, so that there is something on the map.
export_to "$@" --to "$work/given.json"
jq 'map(if .type == "place" then .coordinates //= {latitude: 33.7, longitude: 73.1} else . end)' "$work/given.json" > "$work/input.json"

export_to "$work/input.json" --to "$work/corpus.json" --to "$work/corpus.ndjson" --to "$work/corpus.jsonld" --to "$work/map.geojson" \
  --to "$work/map.geojsonl" --to "$work/corpus.plover" --to "$work/packed.ndjson.gz"
export_to "$work/input.json" --to "$work/linked.jsonld" --profile linked
export_to "$work/input.json" --to "$work/table.ndjson" --profile table

records=$(jq length "$work/input.json")
check array "$work/corpus.json" "$records"
check lines "$work/corpus.ndjson" "$records"
check graph "$work/corpus.jsonld" "$records"
check graph "$work/linked.jsonld" "$records"
expect "packed.ndjson.gz, gzip" "$(cksum < "$work/corpus.ndjson")" "$(gzip -dc "$work/packed.ndjson.gz" | cksum)"

features=$(jq '[.[] | select(.type == "event") | .placings // [] | length] | add // 0' "$work/input.json")
check features "$work/map.geojson" "$features"
check lines "$work/map.geojsonl" "$features"
check lines "$work/corpus.plover" "$(wc -l < "$work/corpus.plover")"

check lines "$work/table.ndjson" "$(jq '[.[] | select(.type == "event")] | length' "$work/input.json")" rows
for list in participations placings figures responsibilities links reports codes metrics; do
  check lines "$work/table.$list.ndjson" \
    "$(jq --arg list "$list" '[.[] | select(.type == "event") | .[$list] // [] | length] | add // 0' "$work/input.json")" rows
done
for kind in source place actor; do
  check lines "$work/table.${kind}s.ndjson" "$(jq --arg kind "$kind" '[.[] | select(.type == $kind)] | length' "$work/input.json")" rows
done
for description in bigquery.schema elasticsearch.mapping datapackage; do
  expect "table.$description.json, jq" object "$(jq -r type "$work/table.$description.json")"
done

# The keys of canonical JSON are all in JSON-LD, with the same values, but for references, numbers with fractions and lists of texts.
expect "titles of events in JSON-LD, jq" "$(jq -c '[.[] | select(.type == "event") | .title]' "$work/input.json" | cksum)" \
  "$(jq -c '[."@graph"[] | select(.type == "event") | .title]' "$work/corpus.jsonld" | cksum)"

if ((failures > 0)); then
  echo "$failures checks failed"
  exit 1
fi
echo OK
