/// What the command says of itself for other programs, made of what picocli knows of its commands and options.
///
/// Start with [ManualPage][dev.annals.cli.manual.ManualPage], which is for `man`; [Shell][dev.annals.cli.manual.Shell] makes shells complete what is
/// typed. Both are made when they are asked for, so that they cannot say what is not so.
@NullMarked
package dev.annals.cli.manual;

import org.jspecify.annotations.NullMarked;
