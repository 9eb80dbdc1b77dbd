package massageadvisor.rulebook.defect;

/**
 * One thing wrong with a rule book.
 *
 * @param file the file inside the book's folder
 * @param place the id of the rule, note or term, or a JSON pointer into the file
 * @param problem what is wrong
 * @param remedy what to do about it
 */
public record Defect(String file, String place, String problem, String remedy) {
    @Override
    public String toString() {
        return file + ": " + place + ": " + problem + ". " + remedy + ".";
    }
}
