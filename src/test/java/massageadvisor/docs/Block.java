package massageadvisor.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A fenced block of a page: its language, empty for what a command prints, and its lines without their indentation. */
record Block(String language, String text) {
    static final String COMMANDS = "sh";
    static final String OUTPUT = "";

    private static final Pattern FENCED = Pattern.compile("(?ms)^( *)```(\\w*)\\n(.*?)^ *```$");

    /** All of a page, in their order. */
    static List<Block> of(Path page) throws IOException {
        return FENCED.matcher(Files.readString(page))
                .results()
                .map(found -> new Block(found.group(2), found.group(3).replaceAll("(?m)^" + found.group(1), "")))
                .toList();
    }

    boolean is(String thatLanguage) {
        return language.equals(thatLanguage);
    }
}
