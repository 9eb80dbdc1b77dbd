/** Keeps recommendations in PostgreSQL, and what the nodes share about limits. */
@NullMarked
package massageadvisor.persistence;

import org.jspecify.annotations.NullMarked;
