package dev.annals.excel.view;

import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.RowGroups;
import java.util.List;

/// Where people killed can be added up: the columns of the Event table.
///
/// @param sheet the Event table
/// @param by whether an event happened, in which country and province, and in which month, from the outermost inwards
/// @param killed the low, best and high number of people killed
/// @param groups these numbers by those columns
public record TollColumns(SheetPlan sheet, List<SheetColumn> by, List<SheetColumn> killed, RowGroups groups) {}
