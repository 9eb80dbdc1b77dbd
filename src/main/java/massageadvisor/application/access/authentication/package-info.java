/** Authentication by API key: key cache, revocation, and when keys were last used. */
@NullMarked
package massageadvisor.application.access.authentication;

import org.jspecify.annotations.NullMarked;
