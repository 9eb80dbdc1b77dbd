package massageadvisor.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void isCreatedForItsOwnerOnly() throws IOException {
        DataFolder.open(folder.resolve("a/b/data"));

        assertThat(modeOf(folder.resolve("a/b/data"))).isEqualTo("rwx------");
    }

    @Test
    void isRestrictedToItsOwnerIfItExists() throws IOException {
        var open = Files.createDirectory(
                folder.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        DataFolder.open(open);

        assertThat(modeOf(open)).isEqualTo("rwx------");
    }

    @Test
    void namesTheRemedyIfItCannotBeCreated() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("MASSAGE_ADVISOR_DATA_DIR");
    }

    @Test
    void storesItsPasswords() throws IOException {
        var file = folder.resolve("passwords.properties");

        var created = RolePasswords.readOrCreate(file);
        var read = RolePasswords.readOrCreate(file);

        assertThat(modeOf(file)).isEqualTo("rw-------");
        for (var role : DatabaseRole.values()) {
            assertThat(created.of(role)).matches("[0-9a-f]{64}").isEqualTo(read.of(role));
        }
        assertThat(created.of(DatabaseRole.OWNER)).isNotEqualTo(created.of(DatabaseRole.SERVICE));
    }

    @Test
    void namesTheRoleWithoutAPassword() throws IOException {
        var file = Files.writeString(folder.resolve("passwords.properties"), "postgres=a\n");

        assertThatThrownBy(() -> RolePasswords.readOrCreate(file).of(DatabaseRole.OWNER))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("massage_advisor_owner");
    }

    @Test
    void doesNotCreateNewPasswordsForAnExistingDatabase() throws IOException {
        Files.createDirectories(folder.resolve("data/postgresql"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder.resolve("data")))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("passwords.properties is missing");
        assertThat(folder.resolve("data/passwords.properties")).doesNotExist();
    }

    private static String modeOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
