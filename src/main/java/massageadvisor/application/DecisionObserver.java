package massageadvisor.application;

import massageadvisor.rules.engine.Decision;

/** Port: is told of every decision. It may count but never keep what the decision was about. */
public interface DecisionObserver {
    void decided(Decision decision);
}
