package dev.annals.core.subset;

import java.io.Serializable;

/// An option with its value, as it was given.
///
/// @param option the option
/// @param value its value; empty for an option that stands for itself
public record Wish(SubsetOption option, String value) implements Serializable {}
