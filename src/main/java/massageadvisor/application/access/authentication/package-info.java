/** From an API key to the caller: the key cache, revocation, and when a key was last used. */
@NullMarked
package massageadvisor.application.access.authentication;

import org.jspecify.annotations.NullMarked;
