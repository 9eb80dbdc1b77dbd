package massageadvisor.application;

import massageadvisor.rules.engine.Decision;

/** Port: is notified of every decision. It may count decisions but must not store health data. Must not block. */
public interface DecisionObserver {
    void decided(Decision decision);
}
