package massageadvisor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownOutputTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"a": 1}        | {"a":1}              | true
                    {"a": 1, ...}   | {"a":1,"b":2}        | true
                    {..., "b": 2}   | {"a":1,"b":2}        | true
                    {"a": 1}        | {"a":1,"b":2}        | false
                    {"b": 2, ...}   | {"a":1,"b":2}        | false
                    {..., "a": 1}   | {"a":1,"b":2}        | false
                    b ... a         | a, b                 | false
                    ... 01a202b2-c57b-7c44-9a3e-5b0f2d81c6e7 | id: 01990c1e-0000-7000-8000-000000000001 | true
                    2026-11-22T10:00:00.123Z                 | 2026-11-28T01:02:03.004Z                 | true
                    """)
    void isInTheOutputInItsOrder(String page, String output, boolean shown) {
        assertThat(ShownOutput.shows(page, output)).isEqualTo(shown);
    }
}
