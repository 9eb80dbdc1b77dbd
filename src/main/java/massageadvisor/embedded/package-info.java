/** The PostgreSQL that is started when no database is configured. */
@NullMarked
package massageadvisor.embedded;

import org.jspecify.annotations.NullMarked;
