package massageadvisor.http.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import massageadvisor.application.access.keys.Scope;

/** Policy: the operation requires a key with at least one of these scopes. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {
    Scope[] value();
}
