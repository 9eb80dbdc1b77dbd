/** Proof and analysis of a book, and their record made at build time. */
@NullMarked
package massageadvisor.rulebook.proof;

import org.jspecify.annotations.NullMarked;
