package dev.annals.cli.mutants;

/// What became of a mutant, and why that is right or wrong.
record Judgement(Outcome outcome, String reason) {}
