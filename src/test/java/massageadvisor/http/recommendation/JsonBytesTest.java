package massageadvisor.http.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonBytesTest {
    @Test
    void anEmptyPieceChangesNothing() {
        var json = new JsonBytes()
                .add("")
                .add("[")
                .add(new byte[0])
                .addItem("1")
                .add("")
                .addItem("2")
                .add("]");

        assertThat(json.toArray()).asString().isEqualTo("[1,2]");
    }
}
