package massageadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuiltInBookTest {
    @Test
    void isReadWithoutADefect() {
        assertThat(BuiltInBook.BOOK.rules()).hasSizeGreaterThan(140);
    }
}
