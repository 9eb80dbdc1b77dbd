/** Reads what callers send strictly, and notes everything that is wrong with it. */
@NullMarked
package massageadvisor.input;

import org.jspecify.annotations.NullMarked;
