/// How office documents, which are XML in ZIP files, are read without harm, whoever made them.
///
/// Start with [PackedEntry][dev.annals.core.office.PackedEntry], which holds what is unpacked to what the directory of the file says of it, and refuses
/// ZIP bombs. [XmlCharacters][dev.annals.core.office.XmlCharacters] decodes the parts. Two modules read workbooks, one to import and one to check
/// them, by libraries of their own; what they have to agree on is here.
@NullMarked
package dev.annals.core.office;

import org.jspecify.annotations.NullMarked;
