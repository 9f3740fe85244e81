package dev.annals.testkit.workbook;

/// Something in a workbook that makes Excel offer to repair it, or that gets lost when it is opened.
///
/// @param code what sort of fault it is, the same for all of its kind
/// @param part the part of the package that has it, such as `xl/tables/table1.xml`
/// @param place where in the part, such as `Events!C5`; empty where it is the part as a whole
/// @param message what is wrong
public record Fault(String code, String part, String place, String message) {

    /// The fault on one line: `xl/worksheets/sheet2.xml Events!C5: names the cell format 99 of 31 [cell-format]`.
    @Override
    public String toString() {
        return part + (place.isEmpty() ? "" : " " + place) + ": " + message + " [" + code + "]";
    }
}
