/// What is known of the columns of a dataset, and what programs did to the cells of a file of it.
///
/// Start with [DatasetColumn][dev.annals.importers.column.DatasetColumn], a column with the use that is made of it;
/// [DatasetTable][dev.annals.importers.column.DatasetTable] names all columns of a dataset, and a
/// [DatasetLayout][dev.annals.importers.column.DatasetLayout] says where a file has them. A first pass hands every row to
/// [HabitSurvey][dev.annals.importers.column.HabitSurvey], which decides once for the file how its days, numbers and missing values are
/// written; rows are then read by these [habits][dev.annals.importers.column.FileHabits].
@NullMarked
package dev.annals.importers.column;

import org.jspecify.annotations.NullMarked;
