#!/usr/bin/env bash
# Exports a corpus on a real Spark, a standalone master with two workers of one core each on this machine's loopback address; kills an executor by kill -9
# in the middle, then a worker, and compares the sorted lines and the ledger with those of annals export. Every process is ended by its id.
#
# Usage: checks/spark.sh INPUT [ndjson|ntriples|nquads]   a file or folder
#        checks/spark.sh ROWS [ndjson|ntriples|nquads]    so many rows of GDELT, made up, in files some of whose rows come again in others
# Needs: Java 21 or newer, Maven, python3, and the module spark-export, built (docs/spark.md says how)
# Settings:
#   FROM=gdelt   what the input is (default: ndjson)
#   FILES=N      how many files the rows are put into (default: 40)
#   KILL=no      kills nothing, to measure
#   WORKERS=1    one worker instead of two
#   SPLIT=N      bytes of a split (default: 4 MiB)
#   ANNALS       another launcher than the one of this folder
set -euo pipefail

home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
format=${2:-ndjson}
from=${FROM:-ndjson}
annals=${ANNALS:-$home/annals}
java=
for folder in "${ANNALS_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk*; do
  if [[ -z $java && $(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$folder/release" 2>/dev/null) -ge 21 ]]; then java=$folder/bin/java; fi
done
version=$(sed -n 's:.*<spark.version>\(.*\)</spark.version>.*:\1:p' "$home/pom.xml")
library=$(dirname "$annals")/spark-export/target/lib
work=$(mktemp -d)
processes=()

stop() {
  for process in "${processes[@]}"; do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
}
trap 'stop; rm -rf "$work"' EXIT

fail() {
  printf 'spark: %s\n' "$*" >&2
  tail -n 20 "$work"/*.log >&2 || true
  exit 1
}

[[ -n $java ]] || fail 'there is no Java 21 or newer in ANNALS_JAVA_HOME, JAVA_HOME or the usual folders'
[[ -d $library ]] || fail "there is no $library: build spark-export"
case $format in ndjson) ending=ndjson ;; ntriples) ending=nt ;; nquads) ending=nq ;; *) fail "the format $format is not written on Spark" ;; esac

mkdir -p "$work/spark/jars" "$work/spark/conf" "$work/spark/bin" "$work/events" "$work/in"
if [[ $1 =~ ^[0-9]+$ ]]; then
  from=gdelt input=$work/in
  python3 - "$home/benchmarks/run" "$input" "$1" "${FILES:-40}" <<'END'
import importlib.machinery, pathlib, random, sys
sys.dont_write_bytecode = True
bench, folder, rows, files = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
whole, draw = folder / 'whole', random.Random(3)
importlib.machinery.SourceFileLoader('bench', bench).load_module().make_rows(whole, rows)
parts = [open(folder / f'2015{n:04}.export.CSV', 'w', encoding='utf-8', newline='\n') for n in range(files)]
for line in open(whole, encoding='utf-8', newline='\n'):
    draw.choice(parts).write(line)
    if draw.random() < 0.02:  # the same row again, or a newer one of its id
        draw.choice(parts).write(line if draw.random() < 0.5 else line.replace('\t-2.5\t', '\t-3.5\t', 1))
for part in parts:
    part.close()
whole.unlink()
END
else
  input=$(realpath -- "$1")
fi

# Spark as a cluster has it, from its Maven artefacts.
cat >"$work/pom.xml" <<END
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>check</groupId><artifactId>check</artifactId><version>1</version>
<dependencies><dependency><groupId>org.apache.spark</groupId><artifactId>spark-sql_2.13</artifactId><version>$version</version></dependency></dependencies></project>
END
mvn -q -B ${MAVEN_ARGS:-} -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile="$work/jars" >"$work/maven.log" 2>&1 || fail 'Spark cannot be fetched'
tr ':' '\n' <"$work/jars" | while read -r jar; do ln -s "$jar" "$work/spark/jars/"; done
printf 'rootLogger.level = warn\nrootLogger.appenderRef.console.ref = console\nappender.console.type = Console\nappender.console.name = console\nappender.console.target = SYSTEM_ERR\n' \
  >"$work/spark/conf/log4j2.properties"
cat >"$work/spark/conf/spark-defaults.conf" <<END
spark.ui.enabled false
spark.executor.memory 600m
spark.sql.shuffle.partitions 4
spark.annals.split.bytes ${SPLIT:-4194304}
spark.eventLog.enabled true
spark.eventLog.compress false
spark.eventLog.dir file://$work/events
spark.executor.extraJavaOptions -XX:+UseSerialGC -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=3000 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000
END
printf 'public class Options { public static void main(String[] none) { System.out.print(org.apache.spark.launcher.JavaModuleOptions.defaultModuleOptions()); } }\n' >"$work/Options.java"
options=$("$java" -cp "$work/spark/jars/*" "$work/Options.java")
printf '#!/bin/sh\nexec "$JAVA_HOME/bin/java" %s -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$SPARK_HOME/conf:$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit "$@"\n' "$options" \
  >"$work/spark/bin/spark-submit"
chmod +x "$work/spark/bin/spark-submit"
export SPARK_HOME=$work/spark SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1
port=$((20000 + RANDOM % 20000))

# Starts a class of Spark under a name.
start() {
  # shellcheck disable=SC2086 # several options
  "$java" $options -Xmx256m -XX:+UseSerialGC -cp "$work/spark/conf:$work/spark/jars/*" "${@:2}" >"$work/$1.log" 2>&1 &
  processes+=($!)
}

start master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
for _ in {1..120}; do
  if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then break; fi
  sleep 0.5
done
workers=()
for ((n = 1; n <= ${WORKERS:-2}; n++)); do
  start "worker$n" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 --memory 1g --webui-port 0 --work-dir "$work/worker$n" "spark://127.0.0.1:$port"
  workers+=("${processes[-1]}")
done

begin=$(date +%s.%N)
"$annals" export --on "spark://127.0.0.1:$port" --from "$from" --format "$format" --to "$work/out" "$input" >"$work/ledger" 2>"$work/submit.log" &
submit=$!
processes+=("$submit")

# Watches it, and kills what it runs on when some shards are written; where nothing is killed, seldom, as watching takes processor too.
peak=0 killed= pause=0.3
if [[ ${KILL:-yes} != yes ]]; then pause=3; fi
while kill -0 "$submit" 2>/dev/null; do
  for worker in "${workers[@]}"; do
    for executor in $(pgrep -P "$worker" || true); do
      resident=$(sed -n 's/^VmHWM:[[:space:]]*\([0-9]*\).*/\1/p' "/proc/$executor/status" 2>/dev/null || true)
      if ((${resident:-0} > peak)); then peak=$resident; fi
    done
  done
  written=$({ find "$work/out/_temporary" -name 'part-*' 2>/dev/null || true; } | wc -l)
  if [[ ${KILL:-yes} = yes && -z $killed && $written -ge 3 ]]; then
    executor=$({ pgrep -P "${workers[0]}" || true; } | head -n 1)
    kill -9 "$executor" && printf 'killed the executor %s when %s shards were begun\n' "$executor" "$written"
    killed=executor
  elif [[ $killed = executor && ${#workers[@]} -gt 1 && $written -ge 8 ]]; then
    for executor in $(pgrep -P "${workers[1]}"); do kill -9 "$executor" || true; done
    kill -9 "${workers[1]}" && printf 'killed the worker %s when %s shards were begun\n' "${workers[1]}" "$written"
    killed=worker
  fi
  sleep "$pause"
done
wait "$submit" || fail 'the export failed'
end=$(date +%s.%N)
[[ ${KILL:-yes} != yes || -n $killed ]] || fail 'it was over before anything could be killed'

[[ -e $work/out/_SUCCESS ]] || fail 'there is no _SUCCESS'
[[ ! -e $work/out/_temporary ]] || fail '_temporary is left'
"$annals" export --quiet --json "$input" --to "$work/one.$ending" >"$work/one.json" 2>"$work/one.log" || fail 'annals export failed'
sorted() { cat "$@" | LC_ALL=C sort -T "$work" -S 512M | sha256sum; }
[[ $(sorted "$work"/out/part-*) = $(sorted "$work/one.$ending") ]] || fail 'the sorted lines differ'
touch "$work/one.$ending.rejects.ndjson" # where there are none
[[ $({ cat "$work"/out/_rejects/part-* 2>/dev/null || true; } | sorted) = $(sorted "$work/one.$ending.rejects.ndjson") ]] || fail 'what was rejected or superseded differs'
python3 - "$work" "$format" "$begin" "$end" "$peak" <<'END' || fail 'the ledgers or the manifest differ'
import glob, hashlib, json, os, sys
work, kind, begin, end, peak = sys.argv[1:]
counts = ('type', 'read', 'written', 'repeated', 'superseded', 'rejected')
def ledger(lines):
    return [tuple(entry[key] for key in counts) for entry in map(json.loads, lines) if 'read' in entry]
ours, one = ledger(open(f'{work}/out/_ledger.ndjson')), ledger(open(f'{work}/one.json'))
assert ours == one, (ours, one)
for line in open(f'{work}/out/_manifest.ndjson'):
    file = json.loads(line)
    content = open(f'{work}/out/{file["file"]}', 'rb').read()
    assert (file['bytes'], file['sha256']) == (len(content), hashlib.sha256(content).hexdigest()), file
shuffled = processor = 0
for log in glob.glob(f'{work}/events/**', recursive=True):
    if os.path.isfile(log):
        for line in open(log, errors='replace'):
            if '"SparkListenerTaskEnd"' in line:
                metrics = json.loads(line).get('Task Metrics') or {}
                shuffled += metrics.get('Shuffle Write Metrics', {}).get('Shuffle Bytes Written', 0)
                processor += metrics.get('Executor CPU Time', 0)
events = sum(entry[1] for entry in ours if entry[0] == 'event')
print(f'{kind}: {events:,} events, {sum(entry[1] for entry in ours):,} records, {len(glob.glob(work + "/out/part-*"))} shards in {float(end) - float(begin):.0f} s; '
      f'{shuffled / events:.0f} bytes of shuffle and {processor / events / 1e3:.0f} us of processor an event in tasks; the largest executor had {int(peak) / 1024:.0f} MB')
END
printf 'the sorted lines, the ledgers and the hashes of the manifest are equal\n'
