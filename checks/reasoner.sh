#!/usr/bin/env bash
# Lets HermiT look whether the whole reference corpus, or another one, is consistent with the ontology; the tests do so with a sample. Fails where it is not.
#
# Usage: checks/reasoner.sh [INPUT]
# Needs mvn on the PATH. The reference corpus takes some ten seconds; HermiT keeps all in memory.
# ANNALS names another launcher than the one of this folder.
set -euo pipefail

home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"${ANNALS:-$home/annals}" export ${1:+"$1"} --quiet --to "$work/corpus.ttl"
cd "$home"
mvn -B -ntp test -pl ontology-check -Dtest=ConsistencyTest -Dannals.corpus="$work/corpus.ttl" | grep -E 'Tests run:.*Time|ERROR'
