/** A rule book: rules with their conditions, effects, reasons and evidence, and the texts around them. */
@NullMarked
package massageadvisor.rules.book;

import org.jspecify.annotations.NullMarked;
