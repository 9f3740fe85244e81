/// The committed ontology as a reasoner's library sees it.
@NullMarked
package dev.annals.ontology;

import org.jspecify.annotations.NullMarked;
