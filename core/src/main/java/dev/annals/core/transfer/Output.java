package dev.annals.core.transfer;

import dev.annals.core.format.Export;

/// An export under a name.
///
/// @param name the name by which the ledger and messages call it
/// @param export the export under way
public record Output(String name, Export export) {}
