/** The OpenAPI document: written by hand, and completed from the current rule book. */
@NullMarked
package massageadvisor.http.openapi;

import org.jspecify.annotations.NullMarked;
