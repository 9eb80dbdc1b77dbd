/** A rule book as DMN 1.3, which other engines run and other tools show. */
@NullMarked
package massageadvisor.rulebook.dmn;

import org.jspecify.annotations.NullMarked;
