/** What is wrong with a book, and where. */
@NullMarked
package massageadvisor.rulebook.defect;

import org.jspecify.annotations.NullMarked;
