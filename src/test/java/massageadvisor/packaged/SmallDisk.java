package massageadvisor.packaged;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of its own, of a few megabytes; only the administrator of a Linux system can have one. */
final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where no disk can be had. */
    static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
        return mount(folder, "size=" + megabytes + "m");
    }

    /** Skips the test where no disk can be had; with these options of {@code mount}. */
    static SmallDisk mount(Path folder, String options) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()) == 0,
                "no disk can be mounted here");
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    /** Takes all the room that is left. */
    void fill() throws IOException {
        var block = new byte[4096];
        try (var out = Files.newOutputStream(filler())) {
            while (folder.toFile().getUsableSpace() >= block.length) {
                out.write(block);
            }
        }
    }

    void free() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", "-l", folder.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor();
    }
}
