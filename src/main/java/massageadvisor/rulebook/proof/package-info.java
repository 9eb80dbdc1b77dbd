/** The proof and analysis of a rule book, and their record from the build. */
@NullMarked
package massageadvisor.rulebook.proof;

import org.jspecify.annotations.NullMarked;
