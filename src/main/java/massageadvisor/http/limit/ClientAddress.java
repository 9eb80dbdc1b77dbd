package massageadvisor.http.limit;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Groups client addresses that share one rate limit. */
final class ClientAddress {
    private static final int IPV6_PREFIX_BYTES = 8;
    private static final int IPV4_BYTES = 4;

    /** The prefix of an IPv4-mapped IPv6 address. */
    private static final byte[] IPV4_MAPPED_PREFIX = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private static final HexFormat HEX = HexFormat.of();
    private static final String UNKNOWN = "unknown";

    private ClientAddress() {}

    /** Returns an IPv4 address, or the /64 network of an IPv6 address: a subscriber has at least that network. */
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
        return Arrays.equals(bytes, 0, IPV4_MAPPED_PREFIX.length, IPV4_MAPPED_PREFIX, 0, IPV4_MAPPED_PREFIX.length)
                ? NetUtil.bytesToIpAddress(bytes, IPV4_MAPPED_PREFIX.length, IPV4_BYTES)
                : HEX.formatHex(bytes, 0, IPV6_PREFIX_BYTES);
    }
}
