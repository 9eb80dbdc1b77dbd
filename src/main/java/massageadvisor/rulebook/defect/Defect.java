package massageadvisor.rulebook.defect;

/**
 * A defect of a rule book.
 *
 * @param file the name of the file, relative to the folder of the book
 * @param location the id of the rule, note or term, a JSON pointer into the file, or both
 * @param problem what is wrong
 * @param remedy how to fix it
 */
public record Defect(String file, String location, String problem, String remedy) {
    @Override
    public String toString() {
        return file + ": " + location + ": " + problem + ". " + remedy + ".";
    }
}
