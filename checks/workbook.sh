#!/usr/bin/env bash
# Opens a workbook in LibreOffice, gnumeric, openpyxl and ExcelJS, and compares how many rows each of them finds on each sheet
# with what the tables of the workbook say.
#
# usage: checks/workbook.sh FILE.xlsx
#
# What is not installed is left out, and said so. On Debian: libreoffice-calc gnumeric python3-openpyxl nodejs npm.
# ExcelJS is fetched with npm, into a temporary folder or the one that ANNALS_EXCELJS names.
# Exit code: 0 all counts agree, 1 some do not, 2 usage.
# shellcheck disable=SC2317 # the functions for the programs are called by the names of these
set -euo pipefail

if [ $# -ne 1 ] || [ ! -r "$1" ]; then
  echo "usage: $0 FILE.xlsx" >&2
  exit 2
fi
file=$(readlink -f "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The Python that has openpyxl; without one, any will do for the rest.
python=python3
for candidate in python3 /usr/bin/python3; do
  if "$candidate" -c 'import openpyxl' 2>/dev/null; then
    python=$candidate
    break
  fi
done

# Lines of: sheet, tab, rows. What the tables say, with the number of the sheet's part as a third column.
"$python" - "$file" >"$work/tables" <<'PYTHON'
import posixpath, re, sys, xml.etree.ElementTree as tree, zipfile

RELATIONSHIP = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id'
book = zipfile.ZipFile(sys.argv[1])

def related(part):
    name = posixpath.join(posixpath.dirname(part), '_rels', posixpath.basename(part) + '.rels')
    if name not in book.namelist():
        return {}
    base = '/' + posixpath.dirname(part)
    return {r.get('Id'): (r.get('Type'), posixpath.normpath(posixpath.join(base, r.get('Target'))).lstrip('/'))
            for r in tree.fromstring(book.read(name)) if r.get('TargetMode') != 'External'}

parts = related('xl/workbook.xml')
for sheet in tree.fromstring(book.read('xl/workbook.xml')).iterfind('.//{*}sheet'):
    part = parts[sheet.get(RELATIONSHIP)][1]
    for kind, target in related(part).values():
        if kind.endswith('/table'):
            table = tree.fromstring(book.read(target))
            first, last = [int(n) for n in re.findall(r'[0-9]+', table.get('ref'))]
            rows = last - first - int(table.get('totalsRowCount', 0))
            print(sheet.get('name'), rows, re.sub(r'.*?([0-9]+)\.xml', r'\1', part), sep='\t')
PYTHON

if [ ! -s "$work/tables" ]; then
  echo "$file has no tables" >&2
  exit 1
fi

# Counts the records of CSV files that a program has made, one file for each sheet: the sheet is what stands between prefix and `.csv`.
count_csv() {
  "$python" - "$1" "$2" <<'PYTHON'
import csv, glob, os, sys

csv.field_size_limit(1 << 30)
for name in glob.glob(os.path.join(sys.argv[1], '*.csv')):
    with open(name, newline='', encoding='utf-8') as file:
        rows = sum(1 for row in csv.reader(file) if any(row))
    print(os.path.basename(name)[len(sys.argv[2]):-len('.csv')], max(0, rows - 1), sep='\t')
PYTHON
}

in_libreoffice() {
  command -v soffice >/dev/null || return 3
  mkdir "$work/libreoffice"
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to \
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' --outdir "$work/libreoffice" "$file" >"$work/log" 2>&1 || return 1
  count_csv "$work/libreoffice" "$(basename "${file%.*}")-"
}

in_gnumeric() {
  command -v ssconvert >/dev/null || return 3
  mkdir "$work/gnumeric"
  ssconvert --export-file-per-sheet --export-type=Gnumeric_stf:stf_csv "$file" "$work/gnumeric/%s.csv" >"$work/log" 2>&1 || return 1
  count_csv "$work/gnumeric" ''
}

in_openpyxl() {
  "$python" -c 'import openpyxl' 2>/dev/null || return 3
  # Row by row and a sheet for each processor, because it takes about 5,000 rows in a second; what it warns of is a fault.
  "$python" -W error - "$file" "$work/tables" 2>"$work/log" <<'PYTHON'
import multiprocessing, sys, openpyxl

def open_book():
    global book
    book = openpyxl.load_workbook(sys.argv[1], read_only=True)

def count(name):
    sheet = book[name]
    sheet.reset_dimensions()
    rows = sum(1 for row in sheet.iter_rows(values_only=True) if any(value is not None for value in row))
    return f'{name}\t{max(0, rows - 1)}'

with open(sys.argv[2], encoding='utf-8') as file:
    tables = [line.rstrip('\n').split('\t') for line in file]
names = [name for name, rows, _ in sorted(tables, key=lambda table: -int(table[1]))]
with multiprocessing.get_context('fork').Pool(initializer=open_book) as pool:
    print(*pool.imap_unordered(count, names), sep='\n')
PYTHON
}

in_exceljs() {
  command -v npm >/dev/null || return 3
  local folder=${ANNALS_EXCELJS:-$work/exceljs}
  if [ ! -d "$folder/node_modules/exceljs" ]; then
    mkdir -p "$folder"
    (cd "$folder" && npm install --silent --no-audit --no-fund exceljs@4.4.0) >"$work/log" 2>&1 || return 3
  fi
  # Sheets come before the list of their names, so that they are told apart by the number of their part.
  NODE_PATH=$folder/node_modules node - "$file" "$work/tables" <<'NODE'
const ExcelJS = require('exceljs');
const fs = require('fs');
const names = new Map(fs.readFileSync(process.argv[3], 'utf8').trimEnd().split('\n').map(line => line.split('\t')).map(([name, , part]) => [part, name]));
(async () => {
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(process.argv[2], {sharedStrings: 'cache', hyperlinks: 'ignore', styles: 'ignore', worksheets: 'emit'});
  for await (const sheet of reader) {
    let rows = 0;
    for await (const row of sheet) {
      rows += row.hasValues ? 1 : 0;
    }
    console.log(`${names.get(String(sheet.id)) ?? sheet.id}\t${Math.max(0, rows - 1)}`);
  }
})().catch(error => {
  console.error(error.message);
  process.exit(1);
});
NODE
}

# Says which counts differ from those of the tables; an empty table has one blank row.
compare() {
  awk -F '\t' -v program="$1" -v seconds="$3" '
    NR == FNR { table[$1] = $2; sheets++; next }
    $1 in table { found[$1] = $2 }
    END {
      for (sheet in table) {
        rows += found[sheet]
        if (!(sheet in found)) { bad++; printf "%s: %s is missing\n", program, sheet }
        else if (found[sheet] != table[sheet] && !(table[sheet] == 1 && found[sheet] == 0)) {
          bad++; printf "%s: %s has %d rows, its table says %d\n", program, sheet, found[sheet], table[sheet]
        }
      }
      if (!bad) printf "%s: %d sheets, %d rows, as the tables say, in %d s\n", program, sheets, rows, seconds
      exit bad > 0
    }' "$work/tables" "$2"
}

failed=0
for program in libreoffice gnumeric openpyxl exceljs; do
  code=0
  start=$SECONDS
  "in_$program" >"$work/$program.counts" || code=$?
  if [ "$code" -eq 3 ]; then
    echo "$program: not installed, left out"
  elif [ "$code" -ne 0 ]; then
    echo "$program: could not open it"
    if [ -s "$work/log" ]; then tail -n 5 "$work/log"; fi
    failed=1
  else
    compare "$program" "$work/$program.counts" "$((SECONDS - start))" || failed=1
  fi
done
exit "$failed"
