package massageadvisor.application.access.keys;

import massageadvisor.rules.vocabulary.Coded;

/** Whether a key must stay secret. The prefix of a key shows its kind. */
public enum KeyKind implements Coded {
    /** Stays on a server, where nobody else can read it. */
    SECRET("ma_live_"),
    /** May be part of an app that anyone can take apart: its only scope is {@link Scope#RECOMMEND}. */
    PUBLISHABLE("ma_pub_");

    private final String code = Coded.codeOf(this);
    private final String prefix;

    KeyKind(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String code() {
        return code;
    }

    public String prefix() {
        return prefix;
    }
}
