@NullMarked
package dev.annals.spark;

import org.jspecify.annotations.NullMarked;
