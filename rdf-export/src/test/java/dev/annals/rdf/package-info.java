/// Tests of the RDF module; [TurtleContractTest][dev.annals.rdf.TurtleContractTest] holds what every format promises.
@NullMarked
package dev.annals.rdf;

import org.jspecify.annotations.NullMarked;
