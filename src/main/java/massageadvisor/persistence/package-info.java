/** Adapters of the ports: storage in PostgreSQL, isolated per clinic by row-level security. */
@NullMarked
package massageadvisor.persistence;

import org.jspecify.annotations.NullMarked;
