/// Tests of loading and asking; [ServerTargetTest][dev.annals.rdf.store.load.ServerTargetTest] does it with a real server.
@NullMarked
package dev.annals.rdf.store;

import org.jspecify.annotations.NullMarked;
