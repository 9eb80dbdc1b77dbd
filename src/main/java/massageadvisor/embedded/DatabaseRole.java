package massageadvisor.embedded;

/** The roles of the embedded database. */
enum DatabaseRole {
    /** Makes the other two, and is used for nothing else. */
    ADMINISTRATOR("postgres"),
    /** Owns the tables; Flyway runs as this role. */
    OWNER("massage_advisor_owner"),
    /** The service: may do what the migrations grant. */
    SERVICE("massage_advisor_app");

    private final String sqlName;

    DatabaseRole(String sqlName) {
        this.sqlName = sqlName;
    }

    String sqlName() {
        return sqlName;
    }
}
