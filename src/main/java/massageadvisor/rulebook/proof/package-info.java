/** The proof and the analysis of a book, and their record from the build. */
@NullMarked
package massageadvisor.rulebook.proof;

import org.jspecify.annotations.NullMarked;
