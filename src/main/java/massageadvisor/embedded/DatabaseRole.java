package massageadvisor.embedded;

/** The PostgreSQL roles of the embedded database. */
enum DatabaseRole {
    /** Creates the other two roles and is used for nothing else. */
    ADMINISTRATOR("postgres"),
    /** Owns the tables and runs the Flyway migrations. */
    OWNER("massage_advisor_owner"),
    /** The role of the service, with the privileges that the migrations grant. */
    SERVICE("massage_advisor_app");

    private final String sqlName;

    DatabaseRole(String sqlName) {
        this.sqlName = sqlName;
    }

    String sqlName() {
        return sqlName;
    }
}
