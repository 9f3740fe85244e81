/// `annals map`, which proposes what the columns of a table of one's own mean; start with [MapCommand][dev.annals.cli.mapping.MapCommand].
@NullMarked
package dev.annals.cli.mapping;

import org.jspecify.annotations.NullMarked;
