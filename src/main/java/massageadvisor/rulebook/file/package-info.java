/** The files of a book: found on disk or on the class path, read as YAML, checked against the schema, and hashed. */
@NullMarked
package massageadvisor.rulebook.file;

import org.jspecify.annotations.NullMarked;
