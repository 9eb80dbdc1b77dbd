/** Decides laws over every possible input, by the argument of docs/explanation/how-laws-are-proved.md. */
@NullMarked
package massageadvisor.rules.proof;

import org.jspecify.annotations.NullMarked;
