package massageadvisor.application.access.keys;

import massageadvisor.rules.vocabulary.Coded;

/** Where a key may be kept, which its first letters tell. */
public enum KeyKind implements Coded {
    /** On a server, where nobody else can read it. */
    SECRET("ma_live_"),
    /** In an app that anybody can take apart: may decide, and sees nothing that is kept. */
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
