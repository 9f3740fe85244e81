package dev.annals.spark;

import java.io.Serializable;
import java.util.ArrayList;

/// What a task wrote.
///
/// @param files its files: records, and beside them what was rejected and what there is to tell, where there is any
/// @param counts the ledger
record ShardReport(ArrayList<WrittenFile> files, ArrayList<TypeCount> counts) implements Serializable {}
