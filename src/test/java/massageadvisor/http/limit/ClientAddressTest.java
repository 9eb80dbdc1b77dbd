package massageadvisor.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses share one rate limit. */
class ClientAddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::1, 20010db800010002",
        "2001:db8:1:3::1, 20010db800010003",
        "::1, 0000000000000000",
        "fe80::1%eth0, fe80000000000000",
        "::ffff:192.0.2.1, 192.0.2.1",
        "no:address, no:address",
        "_hidden, _hidden"
    })
    void groupsByIpv4AddressOrIpv6Network(String given, String one) {
        assertThat(ClientAddress.of(given)).isEqualTo(one);
    }

    @Test
    void readsTheAddressOfAConnection() throws UnknownHostException {
        var remote = new InetSocketAddress(InetAddress.getByName("2001:db8:1:2::9"), 1);

        assertThat(ClientAddress.of(SocketAddress.inetSocketAddress(remote))).isEqualTo("20010db800010002");
        assertThat(ClientAddress.of(SocketAddress.inetSocketAddress(1, "192.0.2.1")))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void groupsConnectionsWithoutAnAddress() {
        assertThat(ClientAddress.of((SocketAddress) null)).isEqualTo("unknown");
        assertThat(ClientAddress.of(SocketAddress.domainSocketAddress("/run/a.sock")))
                .isEqualTo("unknown");
    }
}
