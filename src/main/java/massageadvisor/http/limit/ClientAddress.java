package massageadvisor.http.limit;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Who is counted as one caller before any key is known. */
final class ClientAddress {
    private static final int NETWORK = 8;
    private static final int IPV4 = 4;

    /** What stands before an IPv4 address that is written as an IPv6 address. */
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private static final HexFormat HEX = HexFormat.of();
    private static final String UNKNOWN = "unknown";

    private ClientAddress() {}

    /** An IPv4 address, or the /64 of an IPv6 address: that is what one subscriber has at least. */
    static String of(@Nullable SocketAddress remote) {
        if (remote == null) {
            return UNKNOWN;
        }
        var address = remote.hostAddress();
        if (address == null) {
            address = remote.host();
        }
        return address == null ? UNKNOWN : of(address);
    }

    static String of(String address) {
        return address.indexOf(':') < 0 ? address : network(address);
    }

    private static String network(String address) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return address;
        }
        return Arrays.equals(bytes, 0, MAPPED.length, MAPPED, 0, MAPPED.length)
                ? NetUtil.bytesToIpAddress(bytes, MAPPED.length, IPV4)
                : HEX.formatHex(bytes, 0, NETWORK);
    }
}
