import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Fills a database with clinics and keys, and writes one key of each clinic into a file. The password of the owner of
 * the tables comes on standard input. Arguments: the address of the database, how many clinics, how many keys of each,
 * the file.
 */
final class ManyKeys {
    private static final HexFormat HEX = HexFormat.of();

    private ManyKeys() {}

    public static void main(String[] args) throws Exception {
        var password = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
        int clinics = Integer.parseInt(args[1]);
        int keys = Integer.parseInt(args[2]);
        var first = new ArrayList<String>();
        try (var owner = DriverManager.getConnection(args[0], "massage_advisor_owner", password)) {
            owner.setAutoCommit(false);
            for (int number = 1; number <= clinics; number++) {
                first.add(fill(owner, new UUID(0x7000L, number).toString(), keys));
            }
            owner.commit();
            owner.setAutoCommit(true);
            try (var analyze = owner.createStatement()) {
                analyze.execute("vacuum (analyze) api_key");
            }
        }
        Files.write(Path.of(args[3]), first);
        System.out.printf(Locale.ROOT, "%,d clinics with %,d keys each%n", clinics, keys);
    }

    /** The first key is one that can call; the others only have to be there. */
    private static String fill(Connection owner, String clinic, int keys) throws Exception {
        var id = UUID.randomUUID();
        var key = key(id);
        try (var set = owner.prepareStatement("select set_config('massage_advisor.clinic', ?, true)");
                var insertClinic = owner.prepareStatement("insert into clinic values (?, 'Bench', now())");
                var insertKeys =
                        owner.prepareStatement("insert into api_key (id, clinic_id, name, kind, scopes, sha256,"
                                + " created_at) select case when n = 1 then ? else gen_random_uuid() end, ?, 'bench ' || n,"
                                + " 'secret', '{recommend}', ?, now() from generate_series(1, ?) n")) {
            for (var statement : List.of(set, insertClinic)) {
                statement.setString(1, clinic);
                statement.execute();
            }
            insertKeys.setObject(1, id);
            insertKeys.setString(2, clinic);
            insertKeys.setBytes(3, MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
            insertKeys.setInt(4, keys);
            insertKeys.execute();
        }
        return key;
    }

    private static String key(UUID id) {
        var checked = "ma_live_" + id.toString().replace("-", "") + "_"
                + id.toString().replace("-", "").repeat(2);
        var checksum = new CRC32();
        checksum.update(checked.getBytes(StandardCharsets.UTF_8));
        return checked + HEX.toHexDigits((int) checksum.getValue());
    }
}
