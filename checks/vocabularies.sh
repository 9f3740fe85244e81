#!/usr/bin/env bash
# Compares the lists of terms that the tests of rdf-export know vocabularies by with the vocabularies as npm has them.
#
#   checks/vocabularies.sh            tells what differs; ends with 1 if anything does
#   checks/vocabularies.sh --write    writes the lists anew
#
# Needs node and npm. Packages go to a folder for the time being; nothing of them but the IRIs of terms is kept. The lists faro, edtf and
# rdf12 are not from npm: their first line says where they are from.
set -euo pipefail

lists=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/rdf-export/src/test/resources/dev/annals/rdf/vocabularies
mode=${1:-}

# package, namespace
vocabularies='
dcat http://www.w3.org/ns/dcat#
dcterms http://purl.org/dc/terms/
foaf http://xmlns.com/foaf/0.1/
geo http://www.opengis.net/ont/geosparql#
oa http://www.w3.org/ns/oa#
org http://www.w3.org/ns/org#
owl http://www.w3.org/2002/07/owl#
prov http://www.w3.org/ns/prov#
rdf http://www.w3.org/1999/02/22-rdf-syntax-ns#
rdfs http://www.w3.org/2000/01/rdf-schema#
sem http://semanticweb.cs.vu.nl/2009/11/sem/
sh http://www.w3.org/ns/shacl#
skos http://www.w3.org/2004/02/skos/core#
vann http://purl.org/vocab/vann/
void http://rdfs.org/ns/void#
xsd http://www.w3.org/2001/XMLSchema#
'

for command in node npm; do
  command -v "$command" >/dev/null || { echo "check-vocabularies: $command is missing; install Node.js" >&2; exit 69; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mapfile -t names < <(awk 'NF { print $1 }' <<<"$vocabularies")
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts "${names[@]/#/@vocabulary/}" >/dev/null)

# The subjects in the namespace of the vocabulary, each once.
terms() {
  local name=$1 namespace=$2 package=$work/node_modules/@vocabulary/$1
  echo "# npm package @vocabulary/$name $(node -p "require('$package/package.json').version")"
  NAMESPACE=$namespace awk '{
    iri = substr($1, 2, length($1) - 2)
    if (index(iri, ENVIRON["NAMESPACE"]) == 1 && length(iri) > length(ENVIRON["NAMESPACE"])) print iri
  }' "$package/$name.nq" | LC_ALL=C sort -u
}

status=0
while read -r name namespace; do
  [ -n "$name" ] || continue
  terms "$name" "$namespace" >"$work/$name.txt"
  if [ "$mode" = --write ]; then
    mkdir -p "$lists"
    cp "$work/$name.txt" "$lists/$name.txt"
  elif ! diff -u "$lists/$name.txt" "$work/$name.txt"; then
    status=1
  fi
done <<<"$vocabularies"
exit "$status"
