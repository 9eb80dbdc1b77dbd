/** Keeps recommendations in PostgreSQL. */
@NullMarked
package massageadvisor.persistence;

import org.jspecify.annotations.NullMarked;
