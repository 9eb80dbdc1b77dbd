/** The administration of clinics and keys. */
@NullMarked
package massageadvisor.http.clinic;

import org.jspecify.annotations.NullMarked;
