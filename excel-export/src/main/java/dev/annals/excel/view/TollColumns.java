package dev.annals.excel.view;

import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.util.List;

/// Where people killed can be added up: the columns of the Timeline.
///
/// @param sheet the Timeline
/// @param factuality whether the event happened
/// @param province the province where it did
/// @param month the month in which it did
/// @param killed the low, best and high number of people killed
public record TollColumns(SheetPlan sheet, SheetColumn factuality, SheetColumn province, SheetColumn month, List<SheetColumn> killed) {}
