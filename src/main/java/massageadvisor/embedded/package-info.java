/** The embedded PostgreSQL, which is started when no database is configured. */
@NullMarked
package massageadvisor.embedded;

import org.jspecify.annotations.NullMarked;
