/** The kinds of requests. */
enum Kind {
    LIST("list all"),
    BIG_SUBJECT("list a big subject"),
    SMALL_SUBJECT("list a small subject"),
    READ("read by id");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
