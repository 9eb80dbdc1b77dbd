/** Defects of a rule book: what is wrong, where, and how to fix it. */
@NullMarked
package massageadvisor.rulebook.defect;

import org.jspecify.annotations.NullMarked;
