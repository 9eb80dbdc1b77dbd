/** The OpenAPI document: written by hand, and completed from the rule book in force. */
@NullMarked
package massageadvisor.http.openapi;

import org.jspecify.annotations.NullMarked;
