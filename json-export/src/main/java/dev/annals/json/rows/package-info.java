/// Rows that come as JSON objects, such as the pages of the APIs of UCDP and ACLED and the exports of BigQuery, as tables.
///
/// Start with [ObjectTables][dev.annals.json.rows.ObjectTables]: it tells by the beginning of a file whether its objects are rows, which hold
/// values and nothing within them. [ObjectRows][dev.annals.json.rows.ObjectRows] writes them under the keys that any of them has; numbers
/// keep their digits. What is no such object stays as it is, in a row of its own, so that who reads the rows rejects it with its text.
/// Nothing here knows which datasets there are.
@NullMarked
package dev.annals.json.rows;

import org.jspecify.annotations.NullMarked;
