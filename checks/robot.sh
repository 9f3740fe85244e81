#!/usr/bin/env bash
# Lets ROBOT report on the ontology: its rules for ontologies that others build on, such as labels, definitions and one licence. Fails where it finds an error.
# It warns that terms have an rdfs:comment or a skos:definition and not the definition of the OBO Foundry, which is for ontologies of that foundry.
#
# Usage: checks/robot.sh
# Needs java and mvn on the PATH, which fetches ROBOT 1.9.8 with its libraries (78 MB) the first time. Those are old, so it runs in a process of its own, apart from ours.
set -euo pipefail

home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dev.annals</groupId>
  <artifactId>robot</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.obolibrary.robot</groupId>
      <artifactId>robot-command</artifactId>
      <version>1.9.8</version>
    </dependency>
  </dependencies>
</project>
POM
(cd "$work" && mvn -B -ntp -q dependency:build-classpath -Dmdep.outputFile=classpath) >"$work/mvn.log" 2>&1 || {
  cat "$work/mvn.log"
  exit 1
}
java -cp "$(cat "$work/classpath")" org.obolibrary.robot.CommandLineInterface report --input "$home/schema/annals.ttl" --fail-on ERROR --output "$work/report.tsv" \
  || { cut -c 1-200 "$work/report.tsv"; exit 1; }
cut -f 1,2 "$work/report.tsv" | sort | uniq -c | sort -rn
