package dev.annals.importers;

import dev.annals.core.format.Receiver;

/// What the files of one input have in common: which records there were.
///
/// @param dataset what is read
/// @param receiver where it goes
/// @param cast the sources, places and actors so far
/// @param events the ids of the events so far
/// @param revisions their versions, where the dataset has such
record TableRun(Dataset dataset, Receiver receiver, Cast cast, IdSet events, IdSet revisions) {

    TableRun(Dataset dataset, Receiver receiver) {
        this(dataset, receiver, new Cast(receiver), new IdSet(), new IdSet());
    }
}
