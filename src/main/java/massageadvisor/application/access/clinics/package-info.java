/** Clinics, the tenants of the service. */
@NullMarked
package massageadvisor.application.access.clinics;

import org.jspecify.annotations.NullMarked;
