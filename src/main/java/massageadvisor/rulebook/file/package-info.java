/** The files of a book: found in a folder or on the class path, read as YAML, checked against the schema, digested. */
@NullMarked
package massageadvisor.rulebook.file;

import org.jspecify.annotations.NullMarked;
