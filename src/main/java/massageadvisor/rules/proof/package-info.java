/** Proves laws over every possible input, as docs/explanation/how-laws-are-proved.md describes. */
@NullMarked
package massageadvisor.rules.proof;

import org.jspecify.annotations.NullMarked;
